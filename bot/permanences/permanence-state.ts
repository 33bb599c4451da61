import { dayOf, toCivilDate, toDate, toDayNumber, type DayNumber } from './days.ts';
import { localDayAt } from './local-time.ts';
import { type Instant, type LocalDate, type Permanence, type Zone } from './model.ts';
import { type PermanenceState } from './permanence-index.ts';

/** After this many days without a check, a calendar is "to confirm". */
export const CHECK_DAYS = 90;

/**
 * Whether a permanence's calendar can be trusted, on the local date of its zone. Pure.
 *
 * @example
 * permanenceState(tuesdays, paris, now) // 'sure'
 * permanenceState({ ...tuesdays, reported: true }, paris, now) // 'to-confirm'
 * permanenceState({ ...tuesdays, doubt: 'all' }, paris, now) // 'to-confirm'
 * permanenceState({ ...tuesdays, knownUntil: '2026-11-29' }, paris, now) // 'expired'
 */
export function permanenceState(permanence: Aged, zone: Zone, now: Instant): PermanenceState {
  const { reported, doubt } = permanence;
  const today = localDayAt(zone, now);
  // Of some dates only: which one comes next is not looked for here.
  const isDoubted = doubt === 'all' || doubt?.some((date) => dayOf(date) >= today) === true;
  return stateOn(today, { ...daysOf(permanence), reported: reported || isDoubted });
}

type Aged = Pick<Permanence, 'checked' | 'knownUntil' | 'reported' | 'doubt' | 'listed'> & {
  readonly schedule: Pick<Permanence['schedule'], 'sessions'>;
};

/** `knownUntil` of what has no end: the last day that a date can write. */
export const NO_END = '9999-12-31';

/**
 * The last day that is known, and the last on which its check is recent. Hours of a public list
 * have no end and were checked by nobody; without hours it is an address and a number, no more.
 */
export function daysOf({
  checked,
  knownUntil,
  listed,
  schedule,
}: Omit<Aged, 'reported' | 'doubt'>): {
  readonly lastDay: DayNumber;
  readonly recentUntil: DayNumber;
} {
  if (listed === undefined)
    return { lastDay: dayOf(knownUntil), recentUntil: dayOf(checked.date) + CHECK_DAYS };
  return { lastDay: schedule.sessions.length > 0 ? Infinity : -Infinity, recentUntil: -Infinity };
}

/** {@link permanenceState} on a day, its dates already read. */
export function stateOn(
  today: DayNumber,
  dates: {
    readonly lastDay: DayNumber;
    readonly recentUntil: DayNumber;
    readonly reported: boolean;
  },
): PermanenceState {
  if (today > dates.lastDay) return 'expired';
  return today > dates.recentUntil || dates.reported ? 'to-confirm' : 'sure';
}

/**
 * The 31 August after a check: schedules change each school year.
 *
 * @example defaultKnownUntil('2026-11-20') // '2027-08-31'
 */
export function defaultKnownUntil(checked: LocalDate): LocalDate {
  const day = dayOf(checked);
  const { year } = toCivilDate(day);
  const thisYear = toDayNumber(year, 8, 31);
  return toDate(thisYear > day ? thisYear : toDayNumber(year + 1, 8, 31));
}
