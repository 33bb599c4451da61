import { expect, test } from '@jest/globals';
import { commune } from '../../bot/commands/commune.ts';
import { linesOf, runCommand } from './run-command.ts';

const run = (args: readonly string[], input = '') => runCommand(commune, args, { input });

test('answers one line for each, in order', async () => {
  const lines = ['{"text":"Mérignac"}', '{"text":"33544"}', '{"text":"xyzzy"}', 'no', '{"text":1}'];
  const { code, out } = await run(['--json'], `${lines.join('\n')}\n`);
  const answers = linesOf(out);
  expect(code).toBe(0);
  expect(answers).toHaveLength(5);
  expect(answers[0]).toEqual({
    text: 'Mérignac',
    matches: [
      { insee: '33281', name: 'Mérignac', departement: '33' },
      { insee: '16216', name: 'Mérignac', departement: '16' },
      { insee: '17229', name: 'Mérignac', departement: '17' },
    ],
    decision: 'ask',
  });
  expect(answers[1]).toMatchObject({ decision: 'found', matches: [{ insee: '33544' }] });
  expect(answers[2]).toEqual({ text: 'xyzzy', matches: [], decision: 'none' });
  expect(answers[3]).toMatchObject({ error: { line: 4 } });
  expect(answers[4]).toMatchObject({ error: { line: 5 } });
});

test('lists for a person what a text may mean', async () => {
  const { code, out } = await run(['mérignac']);
  expect(code).toBe(0);
  expect(out.split('\n').filter((line) => line.includes('Mérignac'))).toHaveLength(3);
  expect((await run(['xyzzy'])).code).toBe(1);
  expect((await run([])).code).toBe(2);
});
