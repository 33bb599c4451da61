import { expect, test } from '@jest/globals';
import { type OpenedRecords } from '../../bot/data/packed-records.ts';
import { type Permanence, type Place } from '../../bot/permanences/model.ts';
import { type ForAll, type Own } from '../../bot/service/load-own.ts';
import { ownKnown } from '../../bot/service/own-known.ts';
import { lastDayOf } from '../../bot/service/records-read.ts';

const place = (name: string) => ({ name }) as unknown as Place;
const permanence = (id: string, more: object = {}) => ({ id, ...more }) as unknown as Permanence;

/** Everyone's records, and those that a structure has over them. */
const KNOWN = {
  places: new Map([
    ['town-hall', place('Mairie')],
    ['desk', place('Guichet')],
  ]),
  permanence: () => undefined,
  zones: new Map([['canton', {}]]),
  accounts: new Set(['caf dette']),
  sources: new Map(),
  imported: new Set(),
  issues: [{ code: 'of-all' }],
  texts: new Map(),
  all: new Map(['caf', 'cpam', 'msa'].map((id) => [id, permanence(id)])),
  trees: new Map(),
  owns: [
    {
      folders: ['mende/data'],
      laid: { hidden: new Set(['caf', 'cpam']), over: [permanence('caf', { mode: 'phone' })] },
      places: [
        ['desk', place('Guichet de Mende')],
        ['annexe', place('Annexe')],
      ],
      accounts: ['msa aide'],
      issues: [{ code: 'of-mende' }],
    },
  ],
} as unknown as OpenedRecords;

test("a structure's own records stand over everyone's, and what it hides is not there", () => {
  const own = ownKnown(KNOWN, { flows: [], data: ['mende/data'] });
  expect(own?.permanence('caf')).toEqual({ id: 'caf', mode: 'phone' });
  expect(own?.permanence('cpam')).toBeUndefined();
  expect(own?.permanence('msa')).toEqual({ id: 'msa' });
  expect(own?.accounts).toEqual(new Set(['msa aide']));
  expect(own?.issues).toEqual([{ code: 'of-mende' }]);
  expect(own?.zones).toBe(KNOWN.zones);
});

test("its places are everyone's and its own, and its own word on one is the one that counts", () => {
  const places = ownKnown(KNOWN, { flows: [], data: ['mende/data'] })?.places;
  expect(places?.get('desk')).toEqual({ name: 'Guichet de Mende' });
  expect(places?.get('town-hall')).toEqual({ name: 'Mairie' });
  expect(['annexe', 'town-hall', 'nowhere'].map((id) => places?.has(id))).toEqual([
    true,
    true,
    false,
  ]);
  expect([...(places?.keys() ?? [])].sort()).toEqual(['annexe', 'desk', 'town-hall']);
  expect([...(places?.values() ?? [])].map(({ name }) => name).sort()).toEqual([
    'Annexe',
    'Guichet de Mende',
    'Mairie',
  ]);
});

test('of folders that were not read yet, or not those alone, nothing is known', () => {
  expect(ownKnown(KNOWN, { flows: [], data: ['autre/data'] })).toBeUndefined();
  expect(ownKnown(KNOWN, { flows: [], data: ['mende/data', 'autre/data'] })).toBeUndefined();
});

test('what was read holds until the first day on which any of it would be read otherwise', () => {
  const until = (day?: string) => ({ data: { until: day } });
  const last = (day: string | undefined, ...owns: readonly (string | undefined)[]) =>
    lastDayOf(until(day) as ForAll, owns.map(until) as unknown as readonly Own[]);
  expect(last(undefined)).toBeUndefined();
  expect(last('2026-12-31', '2026-12-04', undefined)).toBe('2026-12-04');
  expect(last('2026-12-01', '2026-12-04')).toBe('2026-12-01');
});
