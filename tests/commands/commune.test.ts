import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { type CommandIo } from '../../bot/commands/command.ts';
import { commune } from '../../bot/commands/commune.ts';

async function run(args: readonly string[], input = '') {
  let out = '';
  let err = '';
  const io: CommandIo = {
    stdin: Readable.from([input]),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env: {},
    now: 0,
    isTty: false,
  };
  return { code: await commune.run(args, io), out, err };
}

test('answers one line for each, in order', async () => {
  const lines = ['{"text":"Mérignac"}', '{"text":"33544"}', '{"text":"xyzzy"}', 'no', '{"text":1}'];
  const { code, out } = await run(['--json'], `${lines.join('\n')}\n`);
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
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
