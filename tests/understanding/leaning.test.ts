import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DANGERS, type DangerKind } from '../../bot/understanding/danger.ts';
import { HEADS, leaning } from '../../bot/understanding/danger/leaning.ts';

const heads = (numbers: Partial<Record<(typeof HEADS)[number], number>>) =>
  HEADS.map((head) => numbers[head] ?? -100);
const scoreOf = (kind: DangerKind, numbers: Parameters<typeof heads>[0]) =>
  leaning(heads(numbers))[DANGERS.indexOf(kind)];

test('where danger is sure and its kind is not, the likeliest is heard, and no other', () => {
  const numbers = { violence: -30, any: 60, 'any-grave': 80 };
  expect(scoreOf('violence', numbers)).toBe(25);
  expect(scoreOf('child', numbers)).toBe(-100);
  expect(scoreOf('legal', numbers)).toBe(-100);
});

test('a kind as likely as the first leans too; one that stands for itself is heard by itself', () => {
  const numbers = { violence: 90, child: 70, hunger: 10, any: 100, 'any-grave': 100 };
  expect(scoreOf('child', numbers)).toBe(85);
  expect(scoreOf('hunger', numbers)).toBe(10);
});

test('what sounds like a kind, and like no danger, is heard less', () => {
  expect(scoreOf('suicide', { suicide: 20, any: -60, 'any-grave': -80 })).toBe(-30);
});

test('more danger at all never makes a kind less heard', () => {
  const numbers = fc.array(fc.integer({ min: -200, max: 200 }), {
    minLength: HEADS.length,
    maxLength: HEADS.length,
  });
  fc.assert(
    fc.property(numbers, fc.nat(100), (low, more) => {
      const high = low.map((head, at) => (at < DANGERS.length ? head : head + more));
      const before = leaning(low);
      return leaning(high).every((score, at) => score >= (before[at] ?? 0));
    }),
  );
});
