import { type LocalDate } from './model.ts';

/** Months of a year. */
const YEAR = 12;

/**
 * The next day that a deadline falls on, today included: `15` of each month, `06-30` of each year.
 *
 * @example
 * nextDue('15', '2026-11-30') // '2026-12-15'
 * nextDue('06-30', '2026-11-30') // '2027-06-30'
 */
export function nextDue(until: string, today: LocalDate): LocalDate {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (until.includes('-')) {
    const thisYear = `${year}-${until}`;
    return thisYear >= today ? thisYear : `${year + 1}-${until}`;
  }
  const thisMonth = `${today.slice(0, 8)}${until}`;
  if (thisMonth >= today) return thisMonth;
  return month === YEAR
    ? `${year + 1}-01-${until}`
    : `${year}-${String(month + 1).padStart(2, '0')}-${until}`;
}
