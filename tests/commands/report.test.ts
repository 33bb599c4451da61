import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { report } from '../../bot/commands/report.ts';
import { type AllFigures } from '../../bot/flows/flow-figures.ts';
import { BASE } from '../flows/support/folders.ts';

async function run(...args: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await report.run(args, {
    stdin: Readable.from([]),
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env: { FLOWS_DIR: BASE },
    now: Date.UTC(2026, 10, 25),
    isTty: false,
  });
  return { code, ...told };
}

test('shows a line a flow, then the total, in columns', async () => {
  const { code, out } = await run('--flows');
  const [head, rule, flow, second, total] = out.split('\n');
  expect(code).toBe(0);
  expect(head).toMatch(/^parcours +questions +chemins +max +médiane +seul +orienté +sources/);
  expect(flow).toMatch(/^caf\.essai +3 +10 +2 +2 +1 +3 +2 +1 +1 {2}fr fr-simple$/);
  expect(total).toMatch(/^total : 1 parcours +3 +10 +2 +2/);
  expect(second).toBe(rule);
  expect(out).toContain('Pas encore écrits, ou en faute : impots.bientot.');
});

test('gives the same numbers as JSON', async () => {
  const { out } = await run('--flows', '--format', 'json');
  const { flows, total, left } = JSON.parse(out) as AllFigures;
  expect(flows).toMatchObject([{ id: 'caf.essai', paths: 10, outcomes: { orientation: 3 } }]);
  expect(total).toMatchObject({ flows: 1, paths: 10 });
  expect(left).toEqual(['impots.bientot']);
});

test('takes the folders behind the option too, and says a wrong call', async () => {
  expect((await run('--flows', 'flows')).out).toContain('caf.dette');
  expect((await run()).code).toBe(2);
  expect((await run('--flows', 'a', 'b')).code).toBe(2);
  expect((await run('--flows', '--format', 'xml')).code).toBe(2);
  expect((await run('--flows', 'nowhere')).code).toBe(2);
});
