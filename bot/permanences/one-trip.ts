import { type Candidate } from './candidate.ts';
import { MINUTE_MS, weekdayOf, type DayNumber } from './days.ts';
import {
  MINUTES_PER_KM,
  READY_MINUTES,
  stateOf,
  type KnownPermanence,
} from './known-permanence.ts';
import { localDayAt } from './local-time.ts';
import { type Instant, type Opening, type Place } from './model.ts';
import { openingsOn } from './openings-between.ts';
import { type OneTrip, type Visit } from './permanence-index.ts';
import { kmBetween, pointOf } from './reach.ts';

/** Two places no farther apart are one trip, as the crow flies. */
export const TRIP_KM = 1;
/** Who waits for longer than this to spare a trip had better make two. */
export const TRIP_DAYS = 14;
/** Minutes that a reception takes, its queue in. */
export const STAY_MINUTES = 60;
/** Minutes on foot for a kilometre as the crow flies. */
export const WALK_MINUTES = 20;
/** Nobody waits for longer between the end of one and the start of the other. */
const MOST_WAIT_MS = 2 * 60 * MINUTE_MS;
/** So many of each are looked at, the nearest: a trip is worth no more work. */
const MOST_LOOKED_AT = 5;

/**
 * The earliest day on which both are open within a walk of one another, each in time: by its
 * calendar sure, walk-in, and of no public list. `undefined`: none within two weeks. Pure.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * const desk = { known, rank: RANKS.commune, km: 0 };
 * const { visits, km } = oneTrip([desk], [desk], now);
 * visits.map(({ of }) => of) // ['first', 'second']
 * km // 0
 */
export function oneTrip(
  first: readonly Candidate[],
  second: readonly Candidate[],
  now: Instant,
): OneTrip | undefined {
  const seconds = second.filter((one) => isSure(one, now));
  if (seconds.length === 0) return undefined;
  const firsts = first.filter((one) => isSure(one, now)).slice(0, MOST_LOOKED_AT);
  const pairs = firsts.flatMap((one) => pairsOf(one, seconds));
  const zone = pairs[0]?.one.known.zone;
  if (zone === undefined) return undefined;
  const today = localDayAt(zone, now);
  const openings = openingsByDay(now);
  for (let day = today; day <= today + TRIP_DAYS; day += 1) {
    const best = pairs
      .filter(({ days }) => (days & (1 << weekdayOf(day))) !== 0)
      .map((pair) => onDay(pair, now, openings(pair.one, day), () => openings(pair.other, day)))
      .reduce(sooner, undefined);
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Two candidates within a walk of one another, and the weekdays on which both may receive. */
interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly km: number;
  readonly days: number;
}

/**
 * Whether it may be told with a date: where one may just walk in, by a calendar that was checked;
 * never by a public list, whose hours are never sure.
 */
export function isSure({ known }: Candidate, now: Instant): boolean {
  const { site, walkInDays, zone } = known;
  if (site?.point === undefined || zone === undefined) return false;
  return walkInDays !== 0 && stateOf(known, now) === 'sure';
}

function pairsOf(one: Candidate, seconds: readonly Candidate[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const other of seconds) {
    const days = one.known.walkInDays & other.known.walkInDays;
    if (days === 0 || one.known.zone !== other.known.zone) continue;
    const km = apart(one.known, other.known);
    if (km <= TRIP_KM) pairs.push({ one, other, km, days });
    if (pairs.length === MOST_LOOKED_AT) break;
  }
  return pairs;
}

/** Kilometres in a degree of latitude: most are known to be too far by it alone. */
const DEGREE_KM = 111;

/** Kilometres between two; a place that gives its commune's centre only is near itself alone. */
function apart(
  { permanence: { place: one } }: KnownPermanence,
  { permanence: { place: other } }: KnownPermanence,
): number {
  if (one === undefined || other === undefined) return Infinity;
  if (one.id === other.id) return 0;
  const [from, to] = [pointOf(one), pointOf(other)];
  if (from === undefined || to === undefined) return isSamePlace(one, other) ? 0 : Infinity;
  const north = Math.abs(from[1] - to[1]) * DEGREE_KM;
  return north > TRIP_KM ? north : kmBetween(from, to[0], to[1]);
}

/** Whether a planning writes both alike: it gives no point, and each row a place of its own. */
function isSamePlace(one: Place, other: Place): boolean {
  return one.commune === other.commune && one.address === other.address && one.name === other.name;
}

type Openings = (candidate: Candidate, day: DayNumber) => readonly Opening[];

/** Walk-in openings of a day that are not over, each looked up once. */
function openingsByDay(now: Instant): Openings {
  const known = new Map<KnownPermanence, Map<DayNumber, readonly Opening[]>>();
  return ({ known: one }, day) => {
    const days = known.get(one) ?? new Map<DayNumber, readonly Opening[]>();
    known.set(one, days);
    const found = days.get(day) ?? walkInOn(one, day).filter(({ end }) => end > now);
    days.set(day, found);
    return found;
  };
}

function walkInOn(known: KnownPermanence, day: DayNumber): readonly Opening[] {
  const { schedule, zone, holidays, mode: permanenceMode, lastDay } = known;
  if (zone === undefined || day > lastDay) return [];
  return openingsOn(schedule, { zone, holidays, permanenceMode, mode: 'walk-in' }, day);
}

function onDay(
  { one, other, km }: Pair,
  now: Instant,
  openings: readonly Opening[],
  others: () => readonly Opening[],
): OneTrip | undefined {
  let best: OneTrip | undefined;
  for (const opening of openings) {
    for (const another of others()) {
      const [a, b] = [
        { of: 'first', candidate: one, opening } as const,
        { of: 'second', candidate: other, opening: another } as const,
      ];
      best = sooner(best, inOrder(a, b, km, now) ?? inOrder(b, a, km, now));
    }
  }
  return best;
}

interface Stop {
  readonly of: Visit['of'];
  readonly candidate: Candidate;
  readonly opening: Opening;
}

/** One, then the other, in time for both; `undefined` when the order does not go. */
function inOrder(one: Stop, then: Stop, km: number, now: Instant): OneTrip | undefined {
  const way = (READY_MINUTES + MINUTES_PER_KM * (one.candidate.km ?? 0)) * MINUTE_MS;
  const from = Math.max(one.opening.start, now + way);
  const after = from + (STAY_MINUTES + WALK_MINUTES * km) * MINUTE_MS;
  const there = Math.max(then.opening.start, after);
  const isInTime = from <= one.opening.lastArrival && there <= then.opening.lastArrival;
  if (!isInTime || then.opening.start - one.opening.end > MOST_WAIT_MS) return undefined;
  return { visits: [toVisit(one, from), toVisit(then, there)], km };
}

function toVisit({ of, candidate, opening }: Stop, from: Instant): Visit {
  return { of, permanence: candidate.known.permanence, opening, from };
}

/** The one that begins sooner; of two that begin together, the one found first: it is nearer. */
function sooner(best: OneTrip | undefined, other: OneTrip | undefined): OneTrip | undefined {
  if (best === undefined || other === undefined) return best ?? other;
  return other.visits[0].from < best.visits[0].from ? other : best;
}
