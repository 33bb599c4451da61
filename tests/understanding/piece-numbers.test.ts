import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPieceNumbers } from '../../bot/understanding/piece-numbers.ts';

const piece = fc.integer({ min: 1, max: 40 ** 5 });

test('numbers pieces as a Map of the order in which they first come would', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), (added, asked) => {
      const numbers = createPieceNumbers();
      const map = new Map<number, number>();
      for (const one of added) {
        if (!map.has(one)) map.set(one, map.size);
        expect(numbers.add(one)).toBe(map.get(one));
      }
      for (const one of [...added, ...asked]) expect(numbers.get(one)).toBe(map.get(one) ?? -1);
      expect(numbers.size()).toBe(map.size);
    }),
  );
});

test('holds many more than it had room for at first', () => {
  const numbers = createPieceNumbers();
  const count = 100_000;
  for (let at = 0; at < count; at++) numbers.add(1 + at * 977);
  const wrong = Array.from({ length: count }, (_, at) => at).filter(
    (at) => numbers.get(1 + at * 977) !== at,
  );
  expect([numbers.size(), wrong, numbers.get(2)]).toEqual([count, [], -1]);
});
