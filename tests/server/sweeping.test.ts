import { expect, test } from '@jest/globals';
import { createSweep } from '../../bot/sweeping.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const LIFE = 120 * MINUTE;

/** Sweeps of a service whose clock the test sets. */
function setUp() {
  const clock = { now: 100 * DAY, elapsed: 0 };
  const swept: number[] = [];
  const faults = { count: 0, fails: false };
  const sweep = createSweep({
    sweep: (at) => {
      swept.push(at);
      return faults.fails ? Promise.reject(new Error('away')) : Promise.resolve();
    },
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    lifeMs: LIFE,
    onFault: () => (faults.count += 1),
  });
  return {
    clock,
    swept,
    faults,
    /** So many minutes later, by both clocks; then a sweep. */
    after: async (minutes: number) => {
      clock.now += minutes * MINUTE;
      clock.elapsed += minutes * MINUTE;
      await sweep();
    },
  };
}

test('sweeps what has expired by now, every time', async () => {
  const { clock, swept, after } = setUp();
  await after(5);
  await after(5);
  expect(swept).toEqual([clock.now - 5 * MINUTE, clock.now]);
});

test.each([
  ['ahead', DAY],
  ['behind', -DAY],
])('a day %s, it waits as long as a conversation lives, from each jump', async (_, jump) => {
  const { clock, swept, after } = setUp();
  clock.now += jump;
  await after(5);
  await after(110);
  expect(swept).toEqual([]);
  clock.now -= jump;
  await after(5);
  await after(115);
  expect(swept).toEqual([]);
  await after(5);
  expect(swept).toEqual([clock.now]);
});

test('a store that is away is told of, and swept the next time', async () => {
  const { swept, faults, after } = setUp();
  faults.fails = true;
  await after(5);
  expect(faults.count).toBe(1);
  faults.fails = false;
  await after(5);
  expect([swept.length, faults.count]).toEqual([2, 1]);
});
