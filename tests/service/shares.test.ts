import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createShares, type Sender } from '../../bot/service/shares.ts';
import { createSketch } from '../../bot/service/sketch.ts';
import '../support/seed-properties.ts';

const HOUR = 3_600_000;

function setUp(most = 600, all = 6000) {
  const clock = { now: 0 };
  const shares = createShares({ now: () => clock.now, windowMs: HOUR, most, all, parts: 10 });
  const one = (name: string): Sender => [{ name, shares: 1 }];
  /** How many of so many tries are taken out of what is left. */
  const takes = (sender: Sender, tries: number, room: { left: number }): number => {
    let taken = 0;
    for (let each = 0; each < tries; each++) {
      if (room.left === 0 || shares.waitMs(sender, room.left) > 0) break;
      shares.take(sender);
      room.left -= 1;
      taken += 1;
    }
    return taken;
  };
  return { clock, shares, one, takes };
}

test('a sender has its share, and the less there is left the smaller', () => {
  const { one, takes } = setUp();
  const room = { left: 6000 };
  expect(takes(one('a'), 10_000, room)).toBe(504);
  expect(takes(one('b'), 10_000, room)).toBeLessThan(504);
  expect(takes(one('c'), 1, { left: 1 })).toBe(1);
  expect(takes(one('a'), 1, { left: 1 })).toBe(0);
});

test('a hundred who take all they may leave as many as one had to the others', () => {
  const { one, takes } = setUp();
  const room = { left: 6000 };
  for (let times = 0; times < 3; times++) {
    for (let each = 0; each < 100; each++) takes(one(`192.0.2.${each}`), 600, room);
  }
  expect(room.left).toBeGreaterThan(500);
  expect(takes(one('198.51.100.1'), 600, room)).toBeGreaterThanOrEqual(5);
});

test('who has a wide network has its share too, and no more by having many', () => {
  const { takes } = setUp();
  const room = { left: 6000 };
  let taken = 0;
  for (let each = 0; each < 3000; each++) {
    taken += takes(
      [
        { name: `${each}`, shares: 1 },
        { name: 'wide', shares: 4 },
      ],
      2,
      room,
    );
  }
  expect(taken).toBeLessThanOrEqual(2400);
  expect(room.left).toBeGreaterThan(3500);
});

test('who is not counted never waits, and says when to others', () => {
  const { clock, one, shares, takes } = setUp(1, 50);
  expect(takes([], 50, { left: 50 })).toBe(50);
  expect(takes(one('a'), 2, { left: 50 })).toBe(1);
  clock.now = 20_000;
  expect(shares.waitMs(one('a'), 50)).toBe(HOUR - 20_000);
  clock.now = HOUR;
  expect(shares.waitMs(one('a'), 50)).toBe(0);
  expect(takes(one('a'), 2, { left: 50 })).toBe(1);
});

test('a clock set back an hour or more makes nobody wait for it', () => {
  const { clock, one, shares, takes } = setUp(1, 50);
  clock.now = 5 * HOUR;
  takes(one('a'), 1, { left: 50 });
  clock.now = 0;
  expect(shares.waitMs(one('a'), 50)).toBe(0);
});

test('forgets with the window, though nobody asks any more', () => {
  jest.useFakeTimers();
  const shares = createShares({ now: Date.now, windowMs: HOUR, most: 1, all: 50, parts: 10 });
  shares.take([]);
  expect(jest.getTimerCount()).toBe(0);
  shares.take([{ name: 'a', shares: 1 }]);
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(HOUR);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test('a sketch never counts less than came, and few others more', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (names) => {
      const sketch = createSketch();
      for (const name of names) sketch.add(name);
      for (const name of names) {
        expect(sketch.of(name)).toBeGreaterThanOrEqual(names.filter((one) => one === name).length);
      }
    }),
    { numRuns: 30 },
  );
});

test('no number of strangers frees one who was counted, nor counts for one who was not', () => {
  const sketch = createSketch();
  for (let each = 0; each < 600; each++) sketch.add('abuser');
  for (let each = 0; each < 50_000; each++) sketch.add(`stranger ${each}`);
  expect(sketch.of('abuser')).toBeGreaterThanOrEqual(600);
  const over = Array.from({ length: 1000 }, (_, at) => sketch.of(`newcomer ${at}`));
  expect(over.reduce((sum, one) => sum + one) / over.length).toBeLessThan(0.5);
});
