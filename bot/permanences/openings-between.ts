import { compileHolidays, compileSchedule } from './compile-schedule.ts';
import { DAY_MS, dayOf, type DayNumber } from './days.ts';
import { localDayAt } from './local-time.ts';
import {
  type Holidays,
  type Instant,
  type LocalDate,
  type Mode,
  type Opening,
  type Schedule,
  type Zone,
} from './model.ts';
import { compareOpenings, GREATEST_JUMP_DAYS, isWanted, toOpening } from './next-opening.ts';
import { nextRuleDay } from './next-rule-day.ts';

export interface OpeningsBetweenOptions {
  readonly zone: Zone;
  readonly holidays: Holidays;
  /** Openings that end after this instant… */
  readonly from: Instant;
  /** …and start before this one. */
  readonly to: Instant;
  readonly mode?: Mode | undefined;
  readonly permanenceMode: Mode;
  readonly knownUntil?: LocalDate | undefined;
}

/** A day's openings can neither start this long before its midnight in UTC nor later than its end. */
const FURTHEST_EAST_MS = DAY_MS;

/**
 * Openings in order of start (of two that start together, the longer first). Lazy, pure.
 *
 * @example
 * const { schedule, holidays, mode: permanenceMode } = tuesdays;
 * const when = { from: Date.parse('2026-12-01'), to: Date.parse('2027-01-01') };
 * [...openingsBetween(schedule, { zone: paris, holidays, permanenceMode, ...when })].length // 5
 */
export function* openingsBetween(
  schedule: Schedule,
  options: OpeningsBetweenOptions,
): Generator<Opening, void, undefined> {
  const { zone, from, to, knownUntil } = options;
  const first = localDayAt(zone, from) - 1 - GREATEST_JUMP_DAYS;
  const lastWanted = localDayAt(zone, to) + 1;
  const last = knownUntil === undefined ? lastWanted : Math.min(lastWanted, dayOf(knownUntil));
  // A time that the clocks jump over comes later than its date says: days are put in order here.
  let waiting: Opening[] = [];
  for (let day = first; day <= last; day += 1) {
    const settled = day * DAY_MS - FURTHEST_EAST_MS;
    yield* waiting.filter((opening) => opening.start < settled);
    waiting = waiting.filter((opening) => opening.start >= settled);
    const found = openingsOn(schedule, options, day).filter(
      (opening) => opening.end > from && opening.start < to,
    );
    if (found.length > 0) waiting = [...waiting, ...found].sort(compareOpenings);
  }
  yield* waiting;
}

/** Openings whose day is this one, in no order. */
export function openingsOn(
  schedule: Schedule,
  options: Omit<OpeningsBetweenOptions, 'from' | 'to' | 'knownUntil'>,
  day: DayNumber,
): readonly Opening[] {
  const { zone, mode, permanenceMode } = options;
  const compiled = compileSchedule(schedule);
  const holidays = compileHolidays(options.holidays);
  const rules = compiled.rules.filter(
    (rule) => nextRuleDay(rule, { schedule: compiled, holidays }, day, day) === day,
  );
  const extras = compiled.extras.filter((extra) => extra.day === day);
  return [...rules, ...extras]
    .filter((hours) => isWanted(hours, mode, permanenceMode))
    .map((hours) => toOpening(zone, hours, day, permanenceMode))
    .filter((opening) => opening !== undefined);
}
