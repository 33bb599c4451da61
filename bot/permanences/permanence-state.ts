import { dayOf, toCivilDate, toDate, toDayNumber, type DayNumber } from './days.ts';
import { localDayAt } from './local-time.ts';
import { type Instant, type LocalDate, type Permanence, type Zone } from './model.ts';
import { type PermanenceState } from './permanence-index.ts';

/** After this many days without a check, a calendar is "to confirm". */
export const CHECK_DAYS = 90;

/** Whether a permanence's calendar may be told, on the local date of its zone. Pure. */
export function permanenceState(
  permanence: Pick<Permanence, 'checked' | 'knownUntil' | 'reported'>,
  zone: Zone,
  now: Instant,
): PermanenceState {
  const recentUntil = dayOf(permanence.checked.date) + CHECK_DAYS;
  const lastDay = dayOf(permanence.knownUntil);
  return stateOn(localDayAt(zone, now), { lastDay, recentUntil, reported: permanence.reported });
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

/** The 31 August after a check: schedules are remade each school year. */
export function defaultKnownUntil(checked: LocalDate): LocalDate {
  const day = dayOf(checked);
  const { year } = toCivilDate(day);
  const thisYear = toDayNumber(year, 8, 31);
  return toDate(thisYear > day ? thisYear : toDayNumber(year + 1, 8, 31));
}
