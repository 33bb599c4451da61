/** `2026-11`, `2026-T4` or `2026`. */
export type Period = string;

/** The quarter of a month. */
export function quarterOf(month: string): Period {
  return `${month.slice(0, 4)}-T${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The three months of a quarter, in order. */
export function monthsOf(quarter: Period): readonly string[] {
  const first = (Number(quarter.slice(6)) - 1) * 3 + 1;
  return [0, 1, 2].map((at) => `${quarter.slice(0, 4)}-${String(first + at).padStart(2, '0')}`);
}

/** The four quarters of a year, in order. */
export function quartersOf(year: string): readonly Period[] {
  return [1, 2, 3, 4].map((at) => `${year}-T${at}`);
}

/** The quarter before. */
export function quarterBefore(quarter: Period): Period {
  const year = Number(quarter.slice(0, 4));
  const at = Number(quarter.slice(6));
  return at === 1 ? `${year - 1}-T4` : `${year}-T${at - 1}`;
}

/** Whether a period is over on a day (`2026-12-03`): nothing of it is counted any more. */
export function isOver(period: Period, today: string): boolean {
  const month = today.slice(0, 7);
  if (period.length === 4) return period < today.slice(0, 4);
  return period.includes('T') ? period < quarterOf(month) : period < month;
}

/** Months that are kept one by one. */
const KEPT_MONTHS = 13;

/** The first month that is kept by itself on a day: 13 months before that of the day. */
export function firstKept(today: string): string {
  const first = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - KEPT_MONTHS;
  return `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
}

/** Whether all months of a period that were counted are still there one by one. */
export function isKept(period: Period, today: string): boolean {
  const [first = period] = period.includes('T')
    ? monthsOf(period)
    : [period.length === 4 ? `${period}-01` : period];
  return first >= firstKept(today);
}

/** A clock that is late may still count in the month before. */
const LATE_MS = 3_600_000;

/**
 * The day on which figures are published: counters know months of universal time, and what is over
 * is counted by nobody any more an hour later.
 *
 * @example
 * publishingDay(Date.UTC(2026, 11, 1, 0, 30)) // '2026-11-30'
 * publishingDay(Date.UTC(2026, 11, 1, 1)) // '2026-12-01'
 */
export function publishingDay(now: number): string {
  return new Date(now - LATE_MS).toISOString().slice(0, 10);
}
