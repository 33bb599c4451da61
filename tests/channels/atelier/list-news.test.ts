import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noCache } from '../../../bot/data/data-cache.ts';
import { readImported } from '../../../bot/data/read-imported.ts';
import { readRecords } from '../../../bot/data/records.ts';
import { Report } from '../../../bot/data/report.ts';
import { placeSchema } from '../../../bot/data/schemas/place.ts';
import { compareLines } from '../../../bot/feeds/compare.ts';
import { readNews, withChanges } from '../../../bot/feeds/list-news.ts';
import { writeFiles } from '../../service/own-files.ts';
import { hiddenIn, ILL_AT, openCalendar, textOf } from './open-calendar.ts';

const LISTS = '/atelier/permanences/listes';
const clock = { now: ILL_AT };
const place = (id: string, commune: string, more: object = {}) =>
  JSON.stringify({
    kind: 'place',
    value: {
      ...{ id: `halls-${id}`, name: `Mairie ${id}`, address: '1 place de la Mairie', commune },
      ...{ operator: 'mairie', source: 'halls', checked: '2026-11-01', ...more },
    },
  });
const BEFORE = [
  place('changed', '33281', { phone: '05 56 00 00 01' }),
  place('gone', '33281'),
  place('far', '33318'),
];
const NOW = [
  place('changed', '33281', { phone: '05 56 00 00 02' }),
  place('new', '33281'),
  place('far', '33318', { name: 'Mairie d’ailleurs' }),
];
const FEED = { id: 'halls', title: 'Les mairies' };

let desk: Awaited<ReturnType<typeof openCalendar>>;
let keeper: Awaited<ReturnType<typeof desk.keeper>>;
beforeAll(async () => {
  desk = await openCalendar(clock);
  keeper = await desk.keeper();
  const text = withChanges('', FEED, compareLines(BEFORE, NOW), ILL_AT - 3_600_000);
  await desk.store.overlay.write([{ path: 'feeds/halls.ndjson', text, ifVersion: 0 }]);
});
afterAll(() => desk.close());

const filesNow = async () => (await desk.store.overlay.read()).files;

/** Names of the imported places that a service with this overlay serves, and of our own. */
async function served(): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-lists-'));
  const texts = [...(await filesNow())].map(([path, { text }]) => [path, text] as const);
  const list = [
    JSON.stringify({ kind: 'source', id: 'halls', title: 't', url: 'u', imported: '2026-11-01' }),
    ...NOW,
  ];
  writeFiles(folder, {
    ...Object.fromEntries(texts),
    'imported/halls.ndjson': `${list.join('\n')}\n`,
  });
  const reading = { folders: [folder], report: new Report(), cache: noCache };
  const [imported, own] = [readImported(reading), readRecords('places', placeSchema, reading)];
  rmSync(folder, { recursive: true });
  expect(reading.report.issues).toEqual([]);
  return [...imported.places, ...own].map(({ value }) => JSON.stringify(value));
}

async function answered(id: string, act: 'accepted' | 'refused') {
  const path = `${LISTS}/halls/halls-${id}`;
  const page = await keeper.get(path);
  const fields = { ...hiddenIn(page.body, path), act };
  const done = await keeper.send(path, fields);
  const again = await keeper.send(path, fields);
  expect([done.status, again.headers.get('location')]).toEqual([303, done.headers.get('location')]);
  return { text: textOf(page.body), at: done.headers.get('location') ?? '' };
}

async function undone(at: string) {
  const path = at.replace('fait', 'defaire');
  const page = await keeper.get(path);
  const done = await keeper.send(path, { ...hiddenIn(page.body, path), act: 'do' });
  expect(done.status).toBe(303);
}

test('what lists changed is told by name, of the territory of the key alone', async () => {
  expect(textOf((await keeper.get(dirname(LISTS))).body)).toContain(
    '3 changements venus des listes publiques',
  );
  const text = textOf((await keeper.get(LISTS)).body);
  expect(text).toMatch(
    /Les mairies Nouveaux Mairie new Mérignac, le mardi 1er décembre Changés Mairie changed .* Disparus Mairie gone/,
  );
  expect(text).not.toContain('ailleurs');
  expect(textOf((await keeper.get(`${LISTS}/halls/halls-far`)).body)).toContain('plus à faire');
});

test('a change that is refused puts the record of before over the list, and is undone', async () => {
  const { text, at } = await answered('changed', 'refused');
  expect(text).toMatch(
    /Ce qui change Téléphone : 05 56 00 00 01, devient 05 56 00 00 02 Avant Mairie changed 1 place .* 05 56 00 00 01 .*Maintenant .*05 56 00 00 02/,
  );
  expect(textOf((await keeper.get(at)).body)).toContain(
    'Mairie changed, Mérignac : ancienne fiche remise (Les mairies). Revenir au calendrier Défaire',
  );
  expect((await served()).filter((one) => one.includes('00 00 01'))).toHaveLength(1);
  expect(textOf((await keeper.get(LISTS)).body)).not.toContain('Mairie changed');
  await undone(at);
  expect((await filesNow()).has('places/halls-changed.yaml')).toBe(false);
  expect(textOf((await keeper.get(LISTS)).body)).toContain('Mairie changed');
});

test('what is new is set aside, what is gone comes back, what is right is only noted', async () => {
  const fresh = await answered('new', 'refused');
  expect((await served()).some((one) => one.includes('halls-new'))).toBe(false);
  await undone(fresh.at);
  expect((await served()).some((one) => one.includes('halls-new'))).toBe(true);
  await answered('gone', 'refused');
  expect((await served()).some((one) => one.includes('halls-gone'))).toBe(true);
  const before = [...(await filesNow()).keys()];
  await answered('new', 'accepted');
  expect([...(await filesNow()).keys()]).toEqual(before);
  // A record that is kept here is not written over.
  const path = 'places/halls-changed.yaml';
  await desk.store.overlay.write([{ path, text: 'id: halls-changed\n', ifVersion: 0 }]);
  const url = `${LISTS}/halls/halls-changed`;
  const page = await keeper.get(url);
  const refused = await keeper.send(url, { ...hiddenIn(page.body, url), act: 'refused' });
  expect(textOf(refused.body)).toContain('la fiche est tenue ici');
  expect((await filesNow()).get(path)?.text).toBe('id: halls-changed\n');
});

test('news are bounded, forgotten after thirty days, and none of a first reading', () => {
  const first = withChanges('', FEED, compareLines([], NOW), ILL_AT);
  expect(readNews(first)?.entries).toEqual([]);
  const one = withChanges(first, FEED, compareLines(BEFORE, NOW), ILL_AT);
  const day = 86_400_000;
  const other = compareLines(NOW, [...NOW, place('more', '33281')]);
  const ids = (text: string) => readNews(text)?.entries.map(({ id }) => id);
  expect(ids(withChanges(one, FEED, other, ILL_AT + day))).toHaveLength(5);
  expect(ids(withChanges(one, FEED, other, ILL_AT + 31 * day))).toEqual(['halls-more']);
  const many = Array.from({ length: 900 }, (_, at) => place(`n${at}`, '33281'));
  const large = readNews(withChanges('', FEED, compareLines(NOW, [...NOW, ...many]), ILL_AT));
  expect([large?.entries.length, large?.left]).toEqual([500, 400]);
  expect(readNews('not json')).toBeUndefined();
});
