import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { type WrongReport } from '../../../bot/storage/reports.ts';
import { hiddenIn, ILL_AT, textOf } from './open-calendar.ts';
import { openReports } from './open-reports.ts';

const clock = { now: ILL_AT };
const TAXES = '/atelier/permanences/p/demo-impots-merignac';
const RECORD = { of: 'permanence', record: 'demo-impots-merignac' } as const;
const LIST = '/atelier/signales';
const report = (id: string, more: Partial<WrongReport> = {}): WrongReport => ({
  id,
  ...RECORD,
  kind: 'closed',
  territory: ['33281', '33'],
  day: '2026-12-01',
  opening: '2026-12-01',
  by: 'citizen',
  ...more,
});

let desk: Awaited<ReturnType<typeof openReports>>;
const all: Awaited<ReturnType<typeof openReports>>[] = [];
beforeEach(async () => {
  desk = await openReports(clock);
  all.push(desk);
});
afterAll(async () => {
  for (const one of all) await one.close();
});

/** Where a mediator says that the taxes of Mérignac are wrong. */
function sayPath(): string {
  const shown = { ...RECORD, commune: '33281', opening: '' };
  return `/atelier/signaler/${desk.tokens.write(shown, '2026-12-01') ?? ''}`;
}

test('a mediator of the territory is enough, with a form of ours', async () => {
  const path = sayPath();
  const mediator = await desk.person({ role: 'mediator' });
  const asked = await mediator.get(path);
  expect(textOf(asked.body)).toContain('Qu’est-ce qui est faux ?');
  expect(await desk.doubts()).toBe('');
  // Forged: without its token, or from another site.
  const fields = { ...hiddenIn(asked.body, path), kind: 'closed' };
  expect((await mediator.send(path, { ...fields, token: 'x' })).status).toBe(403);
  const cross = { 'sec-fetch-site': 'cross-site' };
  expect((await mediator.send(path, fields, cross)).status).toBe(403);
  expect(await desk.doubts()).toBe('');
  const said = await mediator.send(path, fields);
  expect(textOf(said.body)).toContain('Les gens verront d’appeler d’abord');
  await mediator.send(path, fields);
  expect(JSON.parse(await desk.doubts())).toEqual({ 'permanence/demo-impots-merignac': 'all' });
  expect(await desk.store.reports.ofRecord(RECORD)).toHaveLength(1);
});

test('neither another territory nor another role reports', async () => {
  const path = sayPath();
  const elsewhere = await desk.person({ role: 'mediator', territory: ['59'] });
  expect((await elsewhere.get(path)).status).toBe(404);
  expect((await elsewhere.post(path, { kind: 'closed' })).status).toBe(404);
  const reviewer = await desk.person({ role: 'reviewer' });
  expect((await reviewer.post(path, { kind: 'closed' })).status).toBe(403);
  const forged = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
  const mediator = await desk.person({ role: 'mediator' });
  expect((await mediator.post(forged, { kind: 'closed' })).status).toBe(404);
  expect(await desk.store.reports.ofRecord(RECORD)).toEqual([]);
});

test('the owner sees it in the calendar and settles it in two taps, with a line of history', async () => {
  await desk.keeper.say(report('a', { by: 'mediator', opening: '' }));
  const keeper = await desk.person();
  expect(textOf((await keeper.get('/atelier/permanences')).body)).toContain('1 chose signalée');
  const list = textOf((await keeper.get(LIST)).body);
  expect(list).toContain('« Fermé » : un médiateur, le mardi 1er décembre.');
  const record = textOf((await keeper.get(TAXES)).body);
  expect(record).toContain('Signalé');
  expect(record).toContain('Le téléphone d’abord, sans date');
  const asked = await keeper.get(`${TAXES}/juste`);
  expect(textOf(asked.body)).toContain('Prochaine date');
  await keeper.send(`${TAXES}/juste`, { ...hiddenIn(asked.body, `${TAXES}/juste`), act: 'do' });
  expect(await desk.doubts()).toBe('');
  const [settled] = await desk.store.reports.ofRecord(RECORD);
  expect(settled?.settled).toEqual({ how: 'right', role: 'calendar', at: ILL_AT });
  expect(textOf((await keeper.get(LIST)).body)).toContain('Rien n’est signalé');
  expect(textOf((await keeper.get(TAXES)).body)).toContain(
    'Réglé le mardi 1er décembre (calendrier) : c’est juste',
  );
  const history = textOf((await keeper.get('/atelier/permanences/historique')).body);
  expect(history).toContain('toujours juste');
});

test('a date that is cancelled answers what is said of it, and nothing else', async () => {
  await desk.keeper.say(report('a'));
  await desk.keeper.say(report('b', { kind: 'wrong-number', opening: '' }));
  const keeper = await desk.person();
  const path = `${TAXES}/2026-12-01/0900-1200/annuler`;
  const asked = await keeper.get(path);
  await keeper.send(path, { ...hiddenIn(asked.body, path), act: 'do' });
  const kept = await desk.store.reports.ofRecord(RECORD);
  expect(kept.map(({ id, settled }) => [id, settled?.how])).toEqual([
    ['b', undefined],
    ['a', 'corrected'],
  ]);
});

test('a door of a public list is settled there, by the calendar of its territory alone', async () => {
  const door = { of: 'national', record: 'caf/33281/x', opening: '' } as const;
  await desk.keeper.say(report('a', { ...door, by: 'mediator' }));
  const keeper = await desk.person();
  const [, path = ''] =
    /href="(\/atelier\/signales\/[0-9a-f]+)"/.exec((await keeper.get(LIST)).body) ?? [];
  const elsewhere = await desk.person({ territory: ['59'] });
  expect((await elsewhere.post(path, { how: 'right' })).status).toBe(404);
  const mediator = await desk.person({ role: 'mediator' });
  expect((await mediator.post(path, { how: 'right' })).status).toBe(403);
  expect(await desk.doubts()).not.toBe('');
  expect((await keeper.send(path, { how: 'right' })).status).toBe(403);
  await keeper.post(path, { how: 'right' }, path);
  expect(await desk.doubts()).toBe('');
  expect(textOf((await keeper.get(LIST)).body)).toContain('Rien n’est signalé');
  // It stands in the history, and is undone there.
  const history = (await keeper.get('/atelier/permanences/historique')).body;
  expect(textOf(history)).toContain('Caf, Mérignac : signalement réglé, c’est juste.');
  const [, undo = ''] = /href="(\/atelier\/permanences\/defaire\/[\w-]+)"/.exec(history) ?? [];
  const asked = await keeper.get(undo);
  const done = await keeper.send(undo, { ...hiddenIn(asked.body, undo), act: 'do' });
  expect((await keeper.get(done.headers.get('location') ?? '')).status).toBe(200);
  expect(await desk.doubts()).not.toBe('');
  expect(textOf((await keeper.get(LIST)).body)).toContain('« Fermé »');
});

test('what is of no commune is listed to who reads again alone, and answered there', async () => {
  const line = { of: 'national', record: 'caf//x', opening: '', territory: ['FR'] } as const;
  await desk.keeper.say(report('a', line));
  const keeper = await desk.person();
  expect(textOf((await keeper.get(LIST)).body)).toContain('Rien n’est signalé');
  const coordinator = await desk.person({ role: 'coordinator', territory: ['59'] });
  const { body } = await coordinator.get(LIST);
  expect(body).toContain('href="/atelier/relire"');
  expect(body).not.toContain('/atelier/signales/');
});

test('a check that is undone opens again what it had settled', async () => {
  await desk.keeper.say(report('a', { by: 'mediator', opening: '' }));
  const keeper = await desk.person();
  const right = `${TAXES}/juste`;
  const asked = await keeper.get(right);
  const done = await keeper.send(right, { ...hiddenIn(asked.body, right), act: 'do' });
  expect(await desk.doubts()).toBe('');
  const undo = (done.headers.get('location') ?? '').replace('fait', 'defaire');
  const back = await keeper.get(undo);
  await keeper.send(undo, { ...hiddenIn(back.body, undo), act: 'do' });
  expect(JSON.parse(await desk.doubts())).toEqual({ 'permanence/demo-impots-merignac': 'all' });
  expect(await desk.store.reports.open({ limit: 9 })).toHaveLength(1);
});
