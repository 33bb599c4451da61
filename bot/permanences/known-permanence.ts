import { type Commune } from '../territory/model.ts';
import { compileSchedule, type Hours } from './compile-schedule.ts';
import { MINUTE_MS, toDate, weekdayOf, type DayNumber } from './days.ts';
import { localDayAt } from './local-time.ts';
import {
  type Holidays,
  type Instant,
  type LocalDate,
  type Mode,
  type Opening,
  type Permanence,
  type Schedule,
  type Serves,
  type Zone,
} from './model.ts';
import { firstUseful, HORIZON_DAYS, isWanted, lastUseful, nextOpening } from './next-opening.ts';
import { openingsBetween } from './openings-between.ts';
import { modesOf, type PermanenceHead } from './permanence-head.ts';
import { type PermanenceState } from './permanence-index.ts';
import { daysOf, stateOn } from './permanence-state.ts';
import { siteOf, type Site } from './reach.ts';

/** Minutes that someone at the door still needs before the last arrival… */
export const READY_MINUTES = 45;
/** …and for each kilometre as the crow flies. */
export const MINUTES_PER_KM = 2;
/** An opening under way may hide no more than the rest of its day: what follows is looked for here. */
const FOLLOWING_MS = 400 * 86_400_000;
const ALL_WEEK = 0b111_1111;
const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** A permanence with what the index worked out once. */
export interface KnownPermanence extends PermanenceHead {
  readonly site: Site | undefined;
  readonly zone: Zone | undefined;
  /** Its schedule, or an equal one: permanences that keep the same hours share them. */
  readonly schedule: Schedule;
  readonly serves: Serves;
  /** Of a public list: no date of it is told. */
  readonly isListed: boolean;
  /** Weekdays of its walk-in sessions, bit 0 is Monday; all for one with walk-in dates. */
  readonly walkInDays: number;
  readonly holidays: Holidays;
  /** By its record, or online as a whole. */
  readonly reported: boolean;
  /** Dates of it that are reported. */
  readonly doubted: readonly LocalDate[];
  /** Last day that is known. */
  readonly lastDay: DayNumber;
  /** Last day on which its check is recent. */
  readonly recentUntil: DayNumber;
}

type NextOpening = Opening & { readonly openNow: boolean };

/** Interns what many permanences have in common: each schedule and set of modes is kept once. */
export class Shared {
  readonly #schedules = new Map<string, Schedule>();
  readonly #kept = new WeakSet<Schedule>();
  readonly #modes = new Map<string, ReadonlySet<Mode>>();

  /** The first schedule met that says the same. */
  schedule(schedule: Schedule): Schedule {
    if (this.#kept.has(schedule)) return schedule;
    const key = JSON.stringify(schedule);
    const known = this.#schedules.get(key) ?? schedule;
    this.#schedules.set(key, known);
    this.#kept.add(known);
    return known;
  }

  /** The first set met of the same modes. */
  modes(modes: readonly Mode[]): ReadonlySet<Mode> {
    const set = new Set(modes);
    const key = [...set].join(' ');
    const known = this.#modes.get(key);
    if (known === undefined) this.#modes.set(key, set);
    return known ?? set;
  }
}

/**
 * A permanence with everything that does not depend on the query computed once.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * [...known.modes] // ['walk-in']
 * known.site.departement // '33'
 */
export function knowPermanence(
  permanence: Permanence,
  communes: ReadonlyMap<string, Commune>,
  zones: ReadonlyMap<string, Zone>,
  shared = new Shared(),
): KnownPermanence {
  const { schedule, mode, place, serves } = permanence;
  const known = shared.schedule(schedule);
  return {
    id: permanence.id,
    operator: permanence.operator,
    needs: permanence.needs,
    for: permanence.for,
    demonstration: permanence.demonstration,
    commune: place?.commune,
    hasOwnHolidays: permanence.ownHolidays !== undefined,
    permanence,
    serves,
    isListed: permanence.listed !== undefined,
    site: place && siteOf(place, communes),
    zone: zones.get(permanence.zone),
    schedule: known,
    modes: shared.modes(modesOf(permanence)),
    mode,
    walkInDays: walkInDays(known, mode),
    holidays: permanence.holidays,
    reported: permanence.reported || permanence.doubt === 'all',
    doubted: permanence.doubt === 'all' ? [] : (permanence.doubt ?? []),
    ...daysOf(permanence),
  };
}

function walkInDays(schedule: Schedule, permanenceMode: Mode): number {
  const { rules, extras } = compileSchedule(schedule);
  const isWalkIn = (hours: Hours) => isWanted(hours, 'walk-in', permanenceMode);
  if (extras.some(isWalkIn)) return ALL_WEEK;
  return rules.filter(isWalkIn).reduce((days, rule) => days | rule.days, 0);
}

/** Bits of the weekdays of some days; bit 0 is Monday. */
function weekdaysBetween(first: DayNumber, last: DayNumber): number {
  if (last - first >= 6) return ALL_WEEK;
  // The week twice, so that a run of days may go over its end.
  const days = ((2 << (last - first)) - 1) << weekdayOf(first);
  return (days | (days >> 7)) & ALL_WEEK;
}

/**
 * Its state; to confirm when its zone is not known, since not even today's date is, and while the
 * date that comes next is reported.
 *
 * @example
 * stateOf(knowPermanence(tuesdays, world.communes.byInsee, world.zones), now) // 'sure'
 */
export function stateOf(known: KnownPermanence, now: Instant): PermanenceState {
  const { zone } = known;
  if (zone === undefined) return 'to-confirm';
  const state = stateOn(localDayAt(zone, now), known);
  return state === 'sure' && isNextDoubted(known, zone, now) ? 'to-confirm' : state;
}

function isNextDoubted(known: KnownPermanence, zone: Zone, now: Instant): boolean {
  if (known.doubted.length === 0) return false;
  const next = openingOf(known, known.mode, now);
  return next !== undefined && known.doubted.includes(toDate(localDayAt(zone, next.start)));
}

/**
 * Next opening of a mode, as the calendar says; none once expired, nor for an appointment.
 * `before`: none that starts after the day of this instant is looked for.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * new Date(openingOf(known, 'walk-in', now).start).toISOString() // '2026-12-01T08:00:00.000Z'
 */
export function openingOf(
  known: KnownPermanence,
  mode: Mode,
  now: Instant,
  before = Infinity,
): NextOpening | undefined {
  const { holidays, mode: permanenceMode, zone, modes, lastDay } = known;
  if (zone === undefined || mode === 'appointment') return undefined;
  const today = localDayAt(zone, now);
  const last = before === Infinity ? Infinity : lastUseful(zone, before);
  const days = mode === 'walk-in' ? weekdaysBetween(firstUseful(zone, now, today), last) : 0;
  // Most that cannot be sooner are known by their weekdays alone.
  if (mode === 'walk-in' ? (known.walkInDays & days) === 0 : !modes.has(mode)) return undefined;
  const horizonDays = Math.min(HORIZON_DAYS, lastDay - today, last - today);
  return nextOpening(known.schedule, { zone, holidays, now, mode, permanenceMode, horizonDays });
}

/** Someone who sets out. */
export interface Trip {
  readonly mode: Mode;
  readonly now: Instant;
  /** How far the place is. */
  readonly km: number;
  /** An opening that starts later is not looked for. */
  readonly before?: Instant | undefined;
}

/**
 * Next opening that someone who sets out now can still use: one under way only with the time of
 * the way and of getting ready before its last arrival, else the one that follows.
 */
export function reachableOpening(
  known: KnownPermanence,
  { mode, now, km, before }: Trip,
): NextOpening | undefined {
  const next = openingOf(known, mode, now, before);
  if (next === undefined || !next.openNow || isInTime(next, now, km)) return next;
  const { permanence, schedule, zone, holidays, mode: permanenceMode } = known;
  if (zone === undefined) return undefined;
  const { knownUntil } = permanence;
  const options = { zone, holidays, mode, permanenceMode, knownUntil };
  const later = openingsBetween(schedule, { ...options, from: now, to: now + FOLLOWING_MS });
  for (const opening of later) {
    const openNow = opening.start <= now;
    if (!openNow || isInTime(opening, now, km)) return { ...opening, openNow };
  }
  return undefined;
}

/** Days of the week (1 Monday … 7 Sunday) of its sessions of a mode that have not ended. */
export function usualDays(
  { mode: permanenceMode, schedule, zone }: KnownPermanence,
  mode: Mode,
  now: Instant,
): readonly number[] {
  const today = zone === undefined ? -Infinity : localDayAt(zone, now);
  let days = 0;
  for (const rule of compileSchedule(schedule).rules) {
    if ((rule.mode ?? permanenceMode) === mode && rule.until >= today) days |= rule.days;
  }
  return WEEK.filter((day) => (days & (1 << (day - 1))) !== 0);
}

function isInTime({ lastArrival }: Opening, now: Instant, km: number): boolean {
  return lastArrival - now >= (READY_MINUTES + MINUTES_PER_KM * km) * MINUTE_MS;
}
