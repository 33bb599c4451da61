import { expect, test } from '@jest/globals';
import { route } from '../../bot/commands/route.ts';
import { linesOf, runCommand } from './run-command.ts';

const run = (args: readonly string[], input = '') => runCommand(route, args, { input });

test('answers one line for each, in order', async () => {
  const lines = [
    '{"text":"mot de passe caf"}',
    '{"text":"quel temps fait-il"}',
    'no',
    '{"text":1}',
  ];
  const { code, out } = await run(['--json'], `${lines.join('\n')}\n`);
  const answers = linesOf(out);
  expect(code).toBe(0);
  expect(answers).toHaveLength(4);
  expect(Object.keys(answers[0] ?? {})).toEqual(['text', 'ranked', 'scores', 'decision', 'learnt']);
  // Stems, two in a row, pieces of words.
  expect((answers[0]?.['learnt'] as string[]).join()).toMatch(/=\S|#\S/);
  expect(answers[0]).toMatchObject({ text: 'mot de passe caf', decision: 'route' });
  expect((answers[0]?.['ranked'] as string[])[0]).toBe('caf.mot-de-passe');
  expect((answers[0]?.['ranked'] as string[]).length).toBeLessThanOrEqual(10);
  expect(answers[1]).toMatchObject({ decision: 'none' });
  expect(answers[2]).toMatchObject({ error: { line: 3 } });
  expect(answers[3]).toMatchObject({ error: { line: 4 } });
});

test('tells an author why', async () => {
  const { code, out } = await run(['--explain', 'declarasion trimestriel caf']);
  expect(code).toBe(0);
  expect(out).toContain('caf.declaration-trimestrielle');
  expect(out).toContain('declaration (deviné)');
  expect((await run([])).code).toBe(2);
});
