import { expect, test } from '@jest/globals';
import { nextDue } from '../../bot/permanences/next-due.ts';

test.each([
  ['15', '2026-12-03', '2026-12-15'],
  ['15', '2026-12-15', '2026-12-15'],
  ['15', '2026-12-16', '2027-01-15'],
  ['15', '2026-11-28', '2026-12-15'],
  ['06-30', '2026-06-30', '2026-06-30'],
  ['06-30', '2026-07-01', '2027-06-30'],
])('%s seen on %s ends on %s', (until, today, day) => {
  expect(nextDue(until, today)).toBe(day);
});
