import { expect, test } from '@jest/globals';
import { syntheticTerritory } from '../../bench/synthetic-permanences.ts';
import { noCache } from '../../bot/data/data-cache.ts';
import { openRecords, packRecords } from '../../bot/data/packed-records.ts';
import { readCommunes } from '../../bot/data/read-communes.ts';
import { readHolidays } from '../../bot/data/read-holidays.ts';
import { zoneTable } from '../../bot/data/zones.ts';
import { createPermanenceIndex } from '../../bot/permanences/create-permanence-index.ts';
import { indexOf } from '../../bot/permanences/index-of.ts';
import { laidIndex } from '../../bot/permanences/laid-index.ts';
import { finish } from '../../bot/source/steps.ts';

const communes = readCommunes('data');
const holidays = readHolidays('data', noCache);
const tables = { communes, holidays };
const zones = new Map(
  [...communes.departements.values()].map(({ zone }) => [zone, zoneTable(zone)] as const),
);
const synthetic = syntheticTerritory(communes, 1_500, 300);
const permanences = synthetic.permanences.map((one, at) => {
  const [zone, school] = [
    ['metropole', 'A'],
    ['la-reunion', undefined],
  ][at % 2] ?? ['metropole'];
  return { ...one, holidays: holidays.holidaysOf(zone ?? '', school) };
});
const { operators, queries } = synthetic;
const search = { operators, zones, communes: communes.byInsee, departements: new Map() };
const index = createPermanenceIndex({ ...search, permanences });

function opened() {
  const places = new Map(permanences.flatMap(({ place }) => (place ? [[place.id, place]] : [])));
  const bytes = packRecords(
    {
      ...{ index, zones, places, sources: new Map(), imported: new Set(['a']) },
      ...{ accounts: new Set(['caf pay']), issues: [], texts: new Map(), owns: [] },
    },
    tables,
  );
  return finish(openRecords(bytes, tables));
}
const packed = opened();
const again = indexOf(
  { ...search, zones: packed.zones },
  { ...packed, phoneHours: (id) => packed.all.find(id) },
);

test('what is read back is what was packed, whole and by its id', () => {
  const byId = [...permanences].sort((one, other) => (one.id < other.id ? -1 : 1));
  expect([...packed.all]).toEqual(byId);
  expect(packed.all.size).toBe(permanences.length);
  const [some] = permanences;
  expect(packed.all.get(some?.id ?? '')).toEqual(some);
  expect([packed.all.get('nobody'), packed.all.get('')]).toEqual([undefined, undefined]);
  expect([...packed.accounts, ...packed.imported]).toEqual(['caf pay', 'a']);
  const place = permanences.find((one) => one.place)?.place;
  expect(packed.places.get(place?.id ?? '')).toEqual(place);
  expect(packed.places.has('nowhere')).toBe(false);
});

test('what is said of each before it is read whole is what it says', () => {
  for (const head of packed.all.heads()) {
    const { id, operator, needs, mode, place } = head.permanence;
    expect({ ...head.permanence, for: head.for }).toEqual(head.permanence);
    expect([head.id, head.operator, head.needs, head.mode]).toEqual([id, operator, needs, mode]);
    expect(head.commune).toBe(place?.commune);
  }
});

test('a search among packed permanences finds what a search among objects does', () => {
  for (const query of queries) {
    expect(again.nearestAndNext(query)).toEqual(index.nearestAndNext(query));
    const { commune } = query;
    if (commune)
      expect(again.near({ ...query, commune })).toEqual(index.near({ ...query, commune }));
  }
});

test('a permanence laid over packed ones stands for its own, and one that is hidden is gone', () => {
  const [moved, gone] = permanences;
  if (!moved || !gone) throw new Error('none');
  const anew = { ...moved, room: 'Bureau 12' };
  const hidden = new Set([moved.id, gone.id]);
  const laid = laidIndex(again, { hidden, over: [anew] });
  const rest = permanences.filter((one) => !hidden.has(one.id));
  const made = createPermanenceIndex({ ...search, permanences: [...rest, anew] });
  expect(laid.all.get(moved.id)).toEqual(anew);
  expect([laid.all.get(gone.id), laid.all.size]).toEqual([undefined, permanences.length - 1]);
  for (const query of queries.slice(0, 100)) {
    expect(laid.nearestAndNext(query)).toEqual(made.nearestAndNext(query));
  }
});
