import { dayOf, readDate, toDate } from './days.ts';
import { type LocalDate, type Permanence } from './model.ts';
import { CHECK_DAYS } from './permanence-state.ts';

/** Days before its end that something is to be renewed. */
const AHEAD_DAYS = 30;
/** Days after its end that a permanence is still looked at again: then it is over. */
const OVER_DAYS = 60;

/**
 * The last day on which people see dates of a permanence, if nobody looks at it again.
 *
 * @example lastSeenDay(tuesdays) <= tuesdays.knownUntil // true
 */
export function lastSeenDay({ checked, knownUntil }: Permanence): LocalDate {
  const lastChecked = toDate(dayOf(checked.date) + CHECK_DAYS);
  return readDate(knownUntil) === undefined || lastChecked < knownUntil ? lastChecked : knownUntil;
}

/**
 * Whether people will soon see no more dates of a permanence, or see none any more: not one that is
 * over for long.
 *
 * @example isExpiring({ ...tuesdays, knownUntil: '2026-12-24' }, '2026-12-01') // true
 */
export function isExpiring(permanence: Permanence, today: LocalDate): boolean {
  return isNotOver(permanence, today) && soonestDay(permanence) <= today;
}

/**
 * The day from which it is to be renewed.
 *
 * @example soonestDay({ ...tuesdays, knownUntil: '2026-12-24' }) // '2026-11-24'
 */
export function soonestDay(permanence: Permanence): LocalDate {
  return toDate(dayOf(lastSeenDay(permanence)) - AHEAD_DAYS);
}

/**
 * Whether it is not over, or not for long.
 *
 * @example isNotOver({ ...tuesdays, knownUntil: '2026-06-30' }, '2026-12-01') // false
 */
export function isNotOver({ knownUntil }: Permanence, today: LocalDate): boolean {
  const end = readDate(knownUntil);
  return end === undefined || end > dayOf(today) - OVER_DAYS;
}
