import {
  compileHolidays,
  compileSchedule,
  type CompiledHolidays,
  type CompiledSchedule,
  type Extra,
  type Hours,
  type Rule,
} from './compile-schedule.ts';
import { DAY_MS, dayOf, type DayNumber } from './days.ts';
import { hasChangedSince, localDayAt, toInstant } from './local-time.ts';
import {
  type Holidays,
  type Instant,
  type LocalDate,
  type Mode,
  type Opening,
  type Schedule,
  type Zone,
} from './model.ts';
import { nextRuleDay } from './next-rule-day.ts';

/** How far ahead an opening is looked for, in days after today's local date, that day included. */
export const HORIZON_DAYS = 400;
/** No clock ever jumped further: Samoa left out one whole day in 2011. */
export const GREATEST_JUMP_DAYS = 1;

export interface NextOpeningOptions {
  readonly zone: Zone;
  readonly holidays: Holidays;
  readonly now: Instant;
  /** Only openings of this mode. */
  readonly mode?: Mode | undefined;
  /** Mode of the sessions and extra dates that name none. */
  readonly permanenceMode: Mode;
  readonly horizonDays?: number;
  /** No date is given past this one. */
  readonly knownUntil?: LocalDate | undefined;
}

/** What one search carries along. */
interface Search {
  readonly options: NextOpeningOptions;
  readonly schedule: CompiledSchedule;
  readonly holidays: CompiledHolidays;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/**
 * The earliest opening that has not ended (one under way counts); of two that start together, the
 * one that ends last. Adjacent openings are not merged. Pure.
 *
 * @example
 * const { schedule, holidays, mode: permanenceMode } = tuesdays;
 * const next = nextOpening(schedule, { zone: paris, holidays, now, permanenceMode });
 * new Date(next.start).toISOString() // '2026-12-01T08:00:00.000Z'
 * next.openNow // false
 */
export function nextOpening(
  schedule: Schedule,
  options: NextOpeningOptions,
): (Opening & { readonly openNow: boolean }) | undefined {
  const { zone, now, knownUntil } = options;
  const today = localDayAt(zone, now);
  const horizon = today + (options.horizonDays ?? HORIZON_DAYS);
  const search: Search = {
    options,
    schedule: compileSchedule(schedule),
    holidays: compileHolidays(options.holidays),
    first: firstUseful(zone, now, today),
    last: knownUntil === undefined ? horizon : Math.min(horizon, dayOf(knownUntil)),
  };
  let best: Opening | undefined;
  for (const rule of search.schedule.rules) best = better(best, firstOfRule(search, rule, best));
  best = firstExtra(search, best);
  if (best === undefined) return undefined;
  const { start, end, lastArrival, mode } = best;
  return { start, end, lastArrival, mode, openNow: start <= now };
}

/**
 * First day of which an opening may end after now: today, but where the clocks have just changed an
 * earlier day's can be under way.
 */
export function firstUseful(zone: Zone, now: Instant, today: DayNumber): DayNumber {
  return hasJustChanged(zone, now) ? today - 1 - GREATEST_JUMP_DAYS : today;
}

/**
 * Last day of which an opening may start before an instant: that of the instant, but where the
 * clocks have just gone back over midnight the day after has begun once already.
 */
export function lastUseful(zone: Zone, before: Instant): DayNumber {
  return localDayAt(zone, before) + (hasJustChanged(zone, before) ? GREATEST_JUMP_DAYS : 0);
}

function hasJustChanged(zone: Zone, instant: Instant): boolean {
  return hasChangedSince(zone, instant, 3 * DAY_MS);
}

/** Whether hours are of the wanted mode. */
export function isWanted(hours: Hours, wanted: Mode | undefined, permanenceMode: Mode): boolean {
  return wanted === undefined || (hours.mode ?? permanenceMode) === wanted;
}

/** Hours on a day; `undefined` when the clocks make them end before they start. */
export function toOpening(
  zone: Zone,
  hours: Hours,
  day: DayNumber,
  permanenceMode: Mode,
): Opening | undefined {
  const start = toInstant(zone, day, hours.start);
  const end = toInstant(zone, day, hours.end);
  if (end <= start) return undefined;
  const lastArrival =
    hours.lastArrival === hours.end ? end : toInstant(zone, day, hours.lastArrival);
  return { start, end, lastArrival, mode: hours.mode ?? permanenceMode };
}

/** Earlier start first; together, later end first. */
export function compareOpenings(a: Opening, b: Opening): number {
  return a.start - b.start || b.end - a.end;
}

function better(best: Opening | undefined, other: Opening | undefined): Opening | undefined {
  if (best === undefined || other === undefined) return best ?? other;
  return compareOpenings(other, best) < 0 ? other : best;
}

/** Last day on which something may still start as early as the best opening known. */
function lastDay({ options, last }: Search, best: Opening | undefined): DayNumber {
  return best === undefined ? last : Math.min(last, lastUseful(options.zone, best.start));
}

function firstOfRule(search: Search, rule: Rule, best: Opening | undefined): Opening | undefined {
  const { zone, now, mode, permanenceMode } = search.options;
  if (!isWanted(rule, mode, permanenceMode)) return undefined;
  const last = lastDay(search, best);
  let day = nextRuleDay(rule, search, search.first, last);
  while (day !== undefined) {
    // The hours of one session keep their order from day to day, whatever the clocks do.
    const opening = toOpening(zone, rule, day, permanenceMode);
    if (opening !== undefined && opening.end > now) return opening;
    day = nextRuleDay(rule, search, day + 1, last);
  }
  return undefined;
}

function firstExtra(search: Search, best: Opening | undefined): Opening | undefined {
  const { extras } = search.schedule;
  const { zone, now, mode, permanenceMode } = search.options;
  let found = best;
  for (let i = firstExtraFrom(extras, search.first); i < extras.length; i += 1) {
    const extra = extras[i];
    if (extra === undefined || extra.day > lastDay(search, found)) break;
    if (!isWanted(extra, mode, permanenceMode)) continue;
    const opening = toOpening(zone, extra, extra.day, permanenceMode);
    if (opening !== undefined && opening.end > now) found = better(found, opening);
  }
  return found;
}

function firstExtraFrom(extras: readonly Extra[], day: DayNumber): number {
  let low = 0;
  let high = extras.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((extras[middle]?.day ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
