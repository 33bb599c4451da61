import { expect, test } from '@jest/globals';
import {
  MAX_ROWS,
  readTables,
  TooManyRows,
  type ReadPage,
} from '../../bot/statistics/read-tables.ts';
import { keptPublish, type Publish } from '../../bot/statistics/publish/kept-publish.ts';
import { publish } from '../../bot/statistics/publish/publish.ts';
import { between, pageRange } from '../../bot/storage/counter-pages.ts';
import { EPCI, FAMILIES } from './attacker.ts';

const context = { today: '2027-01-02', families: FAMILIES };
const asked = {
  quarters: ['2026-T2', '2026-T3'],
  epci: EPCI,
  structure: 'mairie',
  home: EPCI,
  neighbours: ['ccas', 'mairie'],
};

/** Counters at hand, and how many of them were read. */
function pagesOf(counts: ReadonlyMap<string, number>) {
  const read = { rows: 0 };
  const page: ReadPage = (prefix, after, limit) => {
    const some = between(counts, pageRange(prefix, after), limit);
    read.rows += some.length;
    return Promise.resolve(some);
  };
  return { page, read };
}

const JULY = '2026-07|flow|argent|caf.un';
const counts = new Map([
  [`t|${EPCI}|${JULY}`, 80],
  [`s|mairie|${JULY}`, 30],
  [`s|ccas|${JULY}`, 40],
  [`s|nulle-part|${JULY}`, 40],
  [`t|${EPCI}|2026-07|step|caf.un|first`, 60],
  [`t|${EPCI}|2026-07|flow|argent|argent`, 90],
  [`t|${EPCI}|2026-07|step|ants.carte|first`, 70],
]);

test('a structure reads what binds it, and is told nothing of its neighbours', async () => {
  const { page, read } = pagesOf(counts);
  const { tables, hasTooMany } = await readTables(page, asked, context);
  expect(hasTooMany).toBeUndefined();
  expect(new Set(tables.map(({ of }) => of))).toEqual(new Set([EPCI, 'mairie', '']));
  const own = tables.find(({ of, period }) => of === 'mairie' && period === '2026-T3');
  expect(own?.cells).toEqual(new Map([['argent', 30]]));
  // Within the flow most asked for; a family alone is none. Nothing else was read, and nothing twice.
  const steps = tables.flatMap(({ name, cells }) => (name === 'territory-steps' ? [...cells] : []));
  expect(steps).toEqual([['caf.un|first', 60]]);
  expect(read.rows).toBe(5);
});

test('a page reads 20 000 rows at most, and tells nothing of a part of them', async () => {
  const row = (room: string, at: number) => `${room}|2026-07|flow|argent|f${at}`;
  const many = Array.from({ length: MAX_ROWS + 1 }, (_, at) => at);
  const full = pagesOf(new Map(many.map((at) => [row(`t|${EPCI}`, at), 1])));
  await expect(readTables(full.page, asked, context)).rejects.toThrow(TooManyRows);
  expect(full.read.rows).toBe(MAX_ROWS);
  // Too many of the neighbours' alone: the territory is told, no structure.
  const near = pagesOf(new Map([...counts, ...many.map((at) => [row('s|ccas', at), 1] as const)]));
  const { tables, hasTooMany } = await readTables(near.page, asked, context);
  // Which is said.
  expect(hasTooMany).toBe(true);
  expect(tables.some(({ name }) => name === 'territory-flows')).toBe(true);
  expect(tables.some(({ name }) => name.startsWith('structure-'))).toBe(false);
  expect(near.read.rows).toBeLessThanOrEqual(MAX_ROWS);
});

test('what was worked out of the same rows on the same day is not worked out again', async () => {
  let worked = 0;
  const work: Publish = (...given) => {
    worked += 1;
    return publish(...given);
  };
  const own = new Map(counts);
  const { page } = pagesOf(own);
  const kept = keptPublish(2, work);
  const first = await readTables(page, asked, context, kept);
  expect(await readTables(page, asked, context, kept)).toEqual(first);
  expect(worked).toBe(2);
  own.set(`t|${EPCI}|${JULY}`, 95);
  const next = await readTables(page, asked, context, kept);
  expect(next).toEqual(await readTables(page, asked, context));
  expect([worked, next]).not.toEqual([2, first]);
  // Two are kept: the first question was forgotten.
  own.set(`t|${EPCI}|${JULY}`, 80);
  expect(await readTables(page, asked, { ...context, today: '2027-01-03' }, kept)).toEqual(first);
  expect(worked).toBe(6);
});
