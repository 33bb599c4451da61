import { expect, test } from '@jest/globals';
import { guard } from '../../bot/commands/guard.ts';
import { linesOf, runCommand } from './run-command.ts';

const run = (args: readonly string[], input = '') => runCommand(guard, args, { input });

test('answers one line for each, in order, flags in theirs', async () => {
  const texts = [
    'bonjour',
    'il me frappe, mon numero est 06 12 34 56 78',
    'remplissez le pour moi, je suis 2 55 08 14 168 025 38 et jean@exemple.fr',
    'le 3230 ne repond pas',
  ];
  const lines = [...texts.map((text) => JSON.stringify({ text })), 'no', '{"text":1}'];
  const { code, out } = await run(['--json'], `${lines.join('\n')}\n`);
  const answers = linesOf(out);
  expect(code).toBe(0);
  expect(answers.slice(0, 4)).toEqual([
    { text: texts[0], flags: [], redacted: texts[0] },
    {
      text: texts[1],
      flags: ['distress:violence', 'pii:phone'],
      redacted: 'il me frappe, mon numero est [phone]',
    },
    {
      text: texts[2],
      flags: ['do-it-for-me', 'pii:nir', 'pii:email'],
      redacted: 'remplissez le pour moi, je suis [nir] et [email]',
    },
    { text: texts[3], flags: [], redacted: texts[3] },
  ]);
  expect(answers[4]).toMatchObject({ error: { line: 5 } });
  expect(answers[5]).toMatchObject({ error: { line: 6 } });
});

test('says for a person what it sees', async () => {
  const { code, out } = await run(['mon mail est jean@exemple.fr']);
  expect(code).toBe(0);
  expect(out).toBe('mon mail est [email]\npii:email\n');
  expect((await run([])).code).toBe(2);
});
