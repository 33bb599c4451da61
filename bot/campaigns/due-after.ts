import { daysInMonth, toCivilDate, toDayNumber, type DayNumber } from '../permanences/days.ts';
import { type DeadlineCount } from '../engine/model.ts';

/**
 * The day before which one acts, counted from a day. A month that is shorter ends earlier: the
 * earliest reading stands.
 *
 * @example
 * toDate(dueAfter({ after: 'letter', months: 2 }, dayOf('2026-11-27'))) // '2027-01-27'
 * toDate(dueAfter({ after: 'letter', months: 2 }, dayOf('2026-12-31'))) // '2027-02-28'
 */
export function dueAfter({ days = 0, months = 0 }: DeadlineCount, day: DayNumber): DayNumber {
  const date = toCivilDate(day);
  const month = date.month - 1 + months;
  const year = date.year + Math.floor(month / 12);
  const last = daysInMonth(year, (month % 12) + 1);
  return toDayNumber(year, (month % 12) + 1, Math.min(date.day, last)) + days;
}
