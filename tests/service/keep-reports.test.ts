import { expect, test } from '@jest/globals';
import { keepReports } from '../../bot/service/keep-reports.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type WrongReport } from '../../bot/storage/reports.ts';

const CAF = { of: 'permanence', record: 'caf' } as const;
const RIGHT = { how: 'right', role: 'calendar', at: Date.UTC(2026, 11, 1) } as const;
const report = (id: string, more: Partial<WrongReport> = {}): WrongReport => ({
  id,
  ...CAF,
  kind: 'closed',
  territory: ['33'],
  day: '2026-12-01',
  opening: '',
  by: 'mediator',
  ...more,
});

function open() {
  const { reports, overlay } = createMemoryStore({ now: () => 0 });
  const keeper = keepReports({ reports, overlay, today: () => '2026-12-01' });
  const file = async () => (await overlay.files(['reported.yaml'])).get('reported.yaml')?.text;
  return { reports, overlay, keeper, file };
}

test('what counts stands in a file of the overlay until it is settled', async () => {
  const { keeper, file } = open();
  expect(await keeper.say(report('a'))).toBe(true);
  const places = { of: 'place', record: 'mairie', by: 'place', opening: '2026-12-08' } as const;
  await keeper.say(report('b', { ...places, kind: 'wrong-date' }));
  const both = { 'permanence/caf': 'all', 'place/mairie': ['2026-12-08'] };
  expect(JSON.parse((await file()) ?? '')).toEqual(both);
  expect(await keeper.settle(CAF, RIGHT)).toBe(1);
  expect(JSON.parse((await file()) ?? '')).toEqual({ 'place/mairie': ['2026-12-08'] });
  await keeper.settle(places, RIGHT);
  expect(await file()).toBeUndefined();
});

test('the same twice writes once, and what does not count writes nothing', async () => {
  const { keeper, overlay } = open();
  await keeper.say(report('a'));
  const version = await overlay.version();
  expect(await keeper.say(report('a'))).toBe(false);
  await keeper.say(report('b', { by: 'citizen' }));
  await keeper.say(report('c', { of: 'outcome', record: 'caf.essai/see-caf' }));
  expect(await overlay.version()).toBe(version);
});

test('reports of two records at once are both written', async () => {
  const { keeper, file } = open();
  const ids = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(ids.map((id) => keeper.say(report(id, { record: id }))));
  expect(Object.keys(JSON.parse((await file()) ?? '') as object)).toHaveLength(ids.length);
});

test('a look makes good what a fault left undone', async () => {
  const { keeper, reports, file } = open();
  await reports.add(report('a'));
  await keeper.lookAgain();
  expect(JSON.parse((await file()) ?? '')).toEqual({ 'permanence/caf': 'all' });
  await reports.settle(CAF, RIGHT);
  await keeper.lookAgain();
  expect(await file()).toBeUndefined();
});

test('a look forgets what nobody reports, whatever its name holds, and leaves what it cannot name', async () => {
  const { keeper, overlay, file } = open();
  const text = JSON.stringify({
    'national/caf/33063/2': 'all',
    'permanence/old/one': 'all',
    'unknown/kept': 'all',
  });
  await overlay.write([{ path: 'reported.yaml', text, ifVersion: 0 }]);
  await keeper.lookAgain();
  expect(JSON.parse((await file()) ?? '')).toEqual({ 'unknown/kept': 'all' });
});

test('the file names records in one order, whichever was reported first', async () => {
  const { keeper, file } = open();
  for (const record of ['b', 'a', 'c']) await keeper.say(report(record, { record }));
  const named = Object.keys(JSON.parse((await file()) ?? '') as object);
  expect(named).toEqual(['permanence/a', 'permanence/b', 'permanence/c']);
});

test('what was settled by mistake counts again once it is open again', async () => {
  const { keeper, file } = open();
  await keeper.say(report('a'));
  await keeper.settle(CAF, RIGHT);
  await keeper.reopen(CAF, RIGHT.at);
  expect(JSON.parse((await file()) ?? '')).toEqual({ 'permanence/caf': 'all' });
});

test('a file that others write without end is given up after eight tries', async () => {
  const { reports, overlay } = createMemoryStore({ now: () => 0 });
  let tries = 0;
  const write = () => {
    tries += 1;
    return Promise.resolve('conflict' as const);
  };
  const keeper = keepReports({
    reports,
    overlay: { ...overlay, files: (paths) => overlay.files(paths), write },
    today: () => '2026-12-01',
  });
  expect(await keeper.say(report('a'))).toBe(true);
  expect(tries).toBe(8);
});
