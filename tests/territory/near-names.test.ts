import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namePool } from '../../bot/territory/name-pool.ts';
import { nearNames, editDistance } from '../../bot/territory/near-names.ts';

test('counts letters added, dropped, changed and swapped', () => {
  expect(editDistance('bordeaux', 'bordeaux', 2)).toBe(0);
  expect(editDistance('bordeau', 'bordeaux', 2)).toBe(1);
  expect(editDistance('bordaeux', 'bordeaux', 2)).toBe(1);
  expect(editDistance('bordo', 'bordeaux', 2)).toBe(3);
});

test('is the same both ways, and gives up above the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const full = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(full);
      expect(editDistance(a, b, most) > most).toBe(full > most);
    }),
  );
});

test('gives names within the slips that their length allows', () => {
  const { codes, starts } = namePool(
    ['merignac', 'merignas', 'marignac', 'paris'].map((name) => ({ name })),
  );
  const search = nearNames({ codes, starts });
  expect(search('merignaq')).toEqual([
    { at: 0, distance: 1 },
    { at: 1, distance: 1 },
    { at: 2, distance: 2 },
  ]);
  expect(search('pa')).toEqual([]);
  expect(search('pari', 1, (at) => at !== 3)).toEqual([]);
  expect(search('pari', 1)).toEqual([{ at: 3, distance: 1 }]);
});
