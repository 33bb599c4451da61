import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  comparePlaceRecords,
  mergePlaces,
  type PlaceRecord,
} from '../../bot/permanences/merge-places.ts';
import { type Place } from '../../bot/permanences/model.ts';
import { isSamePlace } from '../../bot/permanences/same-place.ts';

const dates = ['2025-01-01', '2026-07-14', '2026-11-01'];
const FIELDS = ['phone', 'access', 'accessibility'] as const;

const placeArbitrary: fc.Arbitrary<Place> = fc
  .record(
    {
      id: fc.uuid(),
      name: fc.constantFrom('Mairie', 'Hôtel de ville'),
      address: fc.constantFrom('1 place', '2 rue'),
      phone: fc.constantFrom('0556000000', '0557111111'),
      access: fc.string({ minLength: 1 }),
      accessibility: fc.string({ minLength: 1 }),
      point: fc.record({
        lon: fc.double({ min: -1, max: 1 }),
        lat: fc.double({ min: 44, max: 45 }),
      }),
    },
    { requiredKeys: ['id', 'name', 'address'] },
  )
  .map(({ point, ...place }) => ({
    ...place,
    ...point,
    ...{ commune: '33063', source: 's', checked: '2026-11-01', demonstration: false },
  }));

const recordArbitrary: fc.Arbitrary<PlaceRecord> = fc.record({
  place: placeArbitrary,
  own: fc.boolean(),
  spread: fc.integer({ min: 1, max: 101 }),
  source: fc.constantFrom('a list', 'another', 'a third'),
  date: fc.constantFrom(...dates),
});

const someRecords = fc
  .array(recordArbitrary, { minLength: 1, maxLength: 5 })
  .map((records) => records as [PlaceRecord, ...PlaceRecord[]]);

test('own data first, then the fresher, then the more local', () => {
  fc.assert(
    fc.property(recordArbitrary, recordArbitrary, (one, other) => {
      const order = comparePlaceRecords(one, other);
      if (one.own !== other.own) expect(order < 0).toBe(one.own);
      else if (one.date !== other.date) expect(order < 0).toBe(one.date > other.date);
      else if (one.spread !== other.spread) expect(order < 0).toBe(one.spread < other.spread);
    }),
  );
});

test('each field is that of the first record which knows it, and says whose it is', () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const merged = mergePlaces(records);
      const sorted = [...records].sort(comparePlaceRecords);
      const [best = records[0]] = sorted;
      expect(merged).toMatchObject({ id: best.place.id, name: best.place.name });
      for (const field of FIELDS) {
        const first = sorted.find(({ place }) => place[field] !== undefined) ?? best;
        expect(merged[field]).toBe(first.place[field]);
        const said = first === best ? undefined : { source: first.source, date: first.date };
        expect(merged.from?.[field]).toEqual(said);
      }
      const { place: pointed } = sorted.find(({ place }) => place.lon !== undefined) ?? best;
      expect([merged.lon, merged.lat]).toEqual([pointed.lon, pointed.lat]);
    }),
  );
});

test('the order of reading decides nothing, and merging again changes nothing', () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const merged = mergePlaces(records);
      expect(mergePlaces([...records].reverse() as typeof records)).toEqual(merged);
      const [first] = [...records].sort(comparePlaceRecords);
      if (first === undefined) return;
      expect(mergePlaces([{ ...first, place: merged }, ...records])).toEqual(merged);
    }),
  );
});

const hall = { name: 'Mairie', address: '1 place Royale', commune: '33063' };

test('records of one door are told by name, address, number or point, and never far apart', () => {
  const other = { ...hall, name: 'Hôtel de ville', address: '9 quai' };
  expect(isSamePlace(hall, other)).toBe(false);
  expect(isSamePlace(hall, { ...other, name: 'MAIRIE' })).toBe(true);
  expect(isSamePlace(hall, { ...other, address: '1, place royale' })).toBe(true);
  expect(
    isSamePlace({ ...hall, phone: '05 56 00 00 00' }, { ...other, phone: '+33556000000' }),
  ).toBe(true);
  const here = { lon: -0.57, lat: 44.84 };
  expect(isSamePlace({ ...hall, ...here }, { ...other, ...here, lon: -0.5705 })).toBe(true);
  expect(isSamePlace({ ...hall, ...here }, { ...hall, ...here, lon: -0.6 })).toBe(false);
  expect(isSamePlace(hall, { ...hall, commune: '33281' })).toBe(false);
});

test('sameness has no first and no second', () => {
  fc.assert(
    fc.property(placeArbitrary, placeArbitrary, (one, other) => {
      expect(isSamePlace(one, other)).toBe(isSamePlace(other, one));
      expect(isSamePlace(one, one)).toBe(true);
    }),
  );
});
