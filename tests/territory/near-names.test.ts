import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nearNames, slipsBetween } from '../../bot/territory/near-names.ts';

test('counts letters added, dropped, changed and swapped', () => {
  expect(slipsBetween('bordeaux', 'bordeaux', 2)).toBe(0);
  expect(slipsBetween('bordeau', 'bordeaux', 2)).toBe(1);
  expect(slipsBetween('bordaeux', 'bordeaux', 2)).toBe(1);
  expect(slipsBetween('bordo', 'bordeaux', 2)).toBe(3);
});

test('is the same both ways, and gives up above the most', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      const full = slipsBetween(a, b, 20);
      expect(slipsBetween(b, a, 20)).toBe(full);
      expect(slipsBetween(a, b, most) > most).toBe(full > most);
    }),
  );
});

test('gives names within the slips that their length allows', () => {
  const search = nearNames(['merignac', 'merignas', 'marignac', 'paris']);
  expect(search('merignaq')).toEqual([
    { at: 0, distance: 1 },
    { at: 1, distance: 1 },
    { at: 2, distance: 2 },
  ]);
  expect(search('pa')).toEqual([]);
});
