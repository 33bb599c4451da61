import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dueAfter } from '../../bot/campaigns/due-after.ts';
import { dayOf, toDate } from '../../bot/permanences/days.ts';

test.each([
  ['2026-11-27', { months: 2 }, '2027-01-27'],
  ['2026-12-31', { months: 2 }, '2027-02-28'],
  ['2027-12-30', { months: 2 }, '2028-02-29'],
  ['2026-11-30', { months: 1 }, '2026-12-30'],
  ['2026-11-28', { days: 15 }, '2026-12-13'],
  ['2026-12-20', { days: 45 }, '2027-02-03'],
])('counted from %s, %j ends on %s', (from, span, until) => {
  expect(toDate(dueAfter({ after: 'letter', ...span }, dayOf(from)))).toBe(until);
});

test('a later letter never ends earlier', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 1, max: 24 }),
      (day, months) => {
        const count = { after: 'letter', months } as const;
        expect(dueAfter(count, day + 1)).toBeGreaterThanOrEqual(dueAfter(count, day));
        expect(dueAfter(count, day)).toBeGreaterThan(day);
      },
    ),
  );
});
