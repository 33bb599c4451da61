import { type Commune } from '../territory/model.ts';
import { WEEKDAYS } from './compile-schedule.ts';
import { dayOf, MINUTE_MS } from './days.ts';
import { localDayAt } from './local-time.ts';
import { type Instant, type Mode, type Opening, type Permanence, type Zone } from './model.ts';
import { nextOpening } from './next-opening.ts';
import { openingsBetween } from './openings-between.ts';
import { type PermanenceState } from './permanence-index.ts';
import { permanenceState } from './permanence-state.ts';
import { siteOf, type Site } from './reach.ts';

/** Minutes that someone at the door still needs before the last arrival… */
export const READY_MINUTES = 45;
/** …and for each kilometre as the crow flies. */
export const MINUTES_PER_KM = 2;
/** An opening under way may hide no more than the rest of its day: what follows is looked for here. */
const FOLLOWING_MS = 400 * 86_400_000;

/** A permanence with what the index worked out once. */
export interface KnownPermanence {
  readonly permanence: Permanence;
  readonly site: Site | undefined;
  readonly zone: Zone | undefined;
  /** Modes of its sessions and dates, its own where they name none. */
  readonly modes: ReadonlySet<Mode>;
}

/** What does not depend on the question. */
export function knowPermanence(
  permanence: Permanence,
  communes: ReadonlyMap<string, Commune>,
  zones: ReadonlyMap<string, Zone>,
): KnownPermanence {
  const { schedule, mode, place } = permanence;
  const hours = [...schedule.sessions, ...schedule.extra];
  return {
    permanence,
    site: place && siteOf(place, communes),
    zone: zones.get(permanence.zone),
    modes: new Set([mode, ...hours.map((one) => one.mode ?? mode)]),
  };
}

/** Its state; to confirm when its zone is not known, since not even today's date is. */
export function stateOf({ permanence, zone }: KnownPermanence, now: Instant): PermanenceState {
  return zone === undefined ? 'to-confirm' : permanenceState(permanence, zone, now);
}

/** Next opening of a mode, as the calendar says; none once expired, nor for an appointment. */
export function openingOf(
  { permanence, zone }: KnownPermanence,
  mode: Mode,
  now: Instant,
): (Opening & { readonly openNow: boolean }) | undefined {
  if (zone === undefined || mode === 'appointment') return undefined;
  const { schedule, holidays, knownUntil, mode: permanenceMode } = permanence;
  return nextOpening(schedule, { zone, holidays, now, mode, permanenceMode, knownUntil });
}

/**
 * Next opening that someone who sets out now can still use: one under way only with the time of
 * the way and of getting ready before its last arrival, else the one that follows.
 */
export function reachableOpening(
  known: KnownPermanence,
  mode: Mode,
  now: Instant,
  km: number,
): (Opening & { readonly openNow: boolean }) | undefined {
  const next = openingOf(known, mode, now);
  if (next === undefined || !next.openNow || isInTime(next, now, km)) return next;
  const { permanence, zone } = known;
  if (zone === undefined) return undefined;
  const { schedule, holidays, knownUntil, mode: permanenceMode } = permanence;
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
  { permanence, zone }: KnownPermanence,
  mode: Mode,
  now: Instant,
): readonly number[] {
  const today = zone === undefined ? -Infinity : localDayAt(zone, now);
  const sessions = permanence.schedule.sessions.filter(
    (session) =>
      (session.mode ?? permanence.mode) === mode &&
      (session.until === undefined || dayOf(session.until) >= today),
  );
  const days = new Set(sessions.flatMap((session) => session.days));
  return WEEKDAYS.flatMap((day, i) => (days.has(day) ? [i + 1] : []));
}

function isInTime({ lastArrival }: Opening, now: Instant, km: number): boolean {
  return lastArrival - now >= (READY_MINUTES + MINUTES_PER_KM * km) * MINUTE_MS;
}
