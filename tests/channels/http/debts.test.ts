import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { createDebts } from '../../../bot/channels/http/debts.ts';

const SECOND = 1000;

test('a debt is paid by waiting, each address its own', () => {
  const clock = { now: 0 };
  const debts = createDebts({ now: () => clock.now });
  debts.add('work', '192.0.2.1', 500);
  debts.add('work', '192.0.2.1', 500);
  expect(debts.owed('work', '192.0.2.1')).toBe(1000);
  expect([debts.owed('work', '192.0.2.2'), debts.owed('forms', '192.0.2.1')]).toEqual([0, 0]);
  clock.now = 400;
  expect(debts.owed('work', '192.0.2.1')).toBe(600);
  clock.now = 5000;
  expect(debts.owed('work', '192.0.2.1')).toBe(0);
});

test('a /64 owes for its own, a /56 a quarter of it, a /48 a sixteenth', () => {
  const debts = createDebts({ now: () => 0 });
  debts.add('work', '2001:db8:1:200::1', 16 * SECOND);
  const owed = (address: string) => debts.owed('work', address) / SECOND;
  expect(owed('2001:db8:1:200:dead::beef')).toBe(16);
  expect(owed('2001:db8:1:201::1')).toBe(4);
  expect(owed('2001:db8:1:300::1')).toBe(1);
  expect(owed('2001:db8:2::1')).toBe(0);
});

test('strangers do not free who owes, however many they are', () => {
  const most = 1000;
  const debts = createDebts({ now: () => 0, most });
  debts.add('work', '203.0.113.9', 5 * SECOND);
  for (let each = 0; each < 3 * most; each++)
    debts.add('work', `10.0.${each >> 8}.${each & 255}`, 1);
  expect(debts.owed('work', '203.0.113.9')).toBe(5 * SECOND);
  // Those who found the table full are one crowd, with sixteen shares.
  const late = debts.owed('work', '10.200.0.1');
  expect(late).toBeGreaterThan(100);
  expect(late).toBeLessThan(150);
});

test('holds a hundred thousand addresses unless told otherwise', () => {
  const debts = createDebts({ now: () => 0 });
  debts.add('work', '203.0.113.9', 5 * SECOND);
  for (let each = 0; each < 60_000; each++) {
    debts.add('work', `10.${each >> 16}.${(each >> 8) & 255}.${each & 255}`, 1000);
  }
  expect(debts.owed('work', '203.0.113.9')).toBe(5 * SECOND);
  expect(debts.owed('work', '192.0.2.1')).toBe(0);
});

test('makes room as debts are paid', () => {
  const clock = { now: 0 };
  const debts = createDebts({ now: () => clock.now, most: 2 });
  debts.add('work', '192.0.2.1', 10);
  debts.add('work', '192.0.2.2', 10);
  clock.now = 2 * SECOND;
  debts.add('work', '192.0.2.3', 10);
  // Not of the crowd: it owes all of it.
  expect(debts.owed('work', '192.0.2.3')).toBe(10);
});

test('a clock that is set back leaves two minutes to wait at most', () => {
  const clock = { now: 86_400_000 };
  const debts = createDebts({ now: () => clock.now });
  debts.add('work', '192.0.2.1', SECOND);
  clock.now = 0;
  expect(debts.owed('work', '192.0.2.1')).toBe(120 * SECOND);
  clock.now = 121 * SECOND;
  expect(debts.owed('work', '192.0.2.1')).toBe(0);
});

test('keeps nothing of who asked once all is paid, though nobody asks any more', () => {
  jest.useFakeTimers();
  const debts = createDebts({ now: Date.now });
  debts.add('work', '192.0.2.1', 90 * SECOND);
  jest.advanceTimersByTime(60 * SECOND);
  expect(jest.getTimerCount()).toBe(1);
  jest.advanceTimersByTime(60 * SECOND);
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test('owes what was added less the time that passed, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wait: fc.nat(300), add: fc.nat(300) }), { maxLength: 50 }),
      (steps) => {
        const clock = { now: 0 };
        const debts = createDebts({ now: () => clock.now });
        let owed = 0;
        for (const { wait, add } of steps) {
          clock.now += wait;
          owed = Math.max(0, owed - wait) + add;
          debts.add('work', '192.0.2.1', add);
          expect(debts.owed('work', '192.0.2.1')).toBe(owed);
        }
      },
    ),
  );
});
