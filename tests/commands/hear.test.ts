import { expect, test } from '@jest/globals';
import { hear } from '../../bot/commands/hear.ts';
import { HEARERS } from '../../bot/conversation/hearers.ts';
import { linesOf, runCommand } from './run-command.ts';

const run = (args: readonly string[], input = '') =>
  runCommand(hear, args, { input, now: Date.UTC(2026, 11, 3, 9) });

test('tells what a first message holds: demand, answers, facts, dangers', async () => {
  const texts = [
    { text: "je suis sourd, j'ai reçu une lettre, la caf me réclame un trop perçu" },
    { text: 'mon mari me frappe' },
    { text: 'un huissier', at: 'caf.dette/contrainte' },
    { text: 'bonjour', at: 'caf.nulle/part' },
    { text: 'mon numéro de sécu est 2 55 08 14 168 025 38' },
  ];
  const input = `${texts.map((one) => JSON.stringify(one)).join('\n')}\nno\n`;
  const { code, out, err } = await run(['--json'], input);
  expect(err).toBe('');
  expect(code).toBe(0);
  const [debt, violence, bailiff, nowhere, number, broken] = linesOf(out);
  expect(debt).toMatchObject({
    text: texts[0]?.text,
    hearer: 'demand',
    demands: ['caf.dette'],
    facts: { situation: ['no-phone'] },
  });
  // What was learnt of the flow taken: stems ("=caf"), two in a row, pieces of words.
  expect((debt as { why: unknown }).why).toContainEqual(
    expect.stringMatching(/^appris, caf\.dette : .*[=#]\S/),
  );
  expect((debt as { answers: unknown }).answers).toContainEqual({
    step: 'known',
    option: 'letter',
  });
  expect(violence).toMatchObject({
    hearer: 'danger',
    dangers: [{ kind: 'violence', strength: 'grave' }],
  });
  expect(bailiff).toMatchObject({
    hearer: 'named-option',
    answers: [{ step: 'contrainte', option: 'contrainte-yes' }],
  });
  expect(nowhere).toMatchObject({ error: { line: 4 } });
  expect((number as { why: unknown }).why).toContain('masqué avant d’être lu : pii:nir');
  expect(broken).toMatchObject({ error: { line: 6 } });
});

test('says it in words, and which others would have answered', async () => {
  const { code, out } = await run(['--at', 'caf.dette/contrainte', 'un huissier']);
  expect(code).toBe(0);
  expect(out).toContain('Entendu par : named-option');
  expect(out).toContain('near-option');
  expect(out).not.toContain('undefined');
});

test('a step that is not there, or no text, is told', async () => {
  expect((await run(['--at', 'caf.nulle', 'oui'])).code).toBe(1);
  expect((await run([])).code).toBe(2);
});

test('the order of the hearers is written once', () => {
  const names = HEARERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.indexOf('command')).toBeLessThan(names.indexOf('commune'));
  expect(names.indexOf('do-it-for-me')).toBeLessThan(names.indexOf('demand'));
});
