import { type Candidate } from './candidate.ts';
import {
  openingOf,
  reachableOpening,
  type Trip,
  stateOf,
  usualDays,
  type KnownPermanence,
} from './known-permanence.ts';
import { type Instant, type Mode, type Opening } from './model.ts';
import { type Found, type NearestAndNext, type Query, type Reason } from './permanence-index.ts';
import { RANKS } from './reach.ts';

type NextOpening = Opening & { readonly openNow: boolean };

/** A candidate with its state and the opening that one can still reach. */
interface Judged extends Candidate {
  readonly state: Found['state'];
  readonly mode: Mode;
  readonly next: NextOpening | undefined;
}

/**
 * Picks from ranked candidates: the nearest, the soonest, and where to ask for an appointment.
 *
 * @example
 * const known = knowPermanence(tuesdays, world.communes.byInsee, world.zones);
 * const { nearest } = choose([{ known, rank: RANKS.commune, km: 0 }], { now });
 * nearest.reasons // ['soonest', 'nearest', 'same-commune', 'only-one']
 * nearest.usually // [2]
 */
export function choose(
  candidates: readonly Candidate[],
  query: Query,
): Pick<NearestAndNext, 'soonest' | 'nearest' | 'local' | 'appointment'> {
  const judged: Judged[] = [];
  let soonest: Judged | undefined;
  for (const candidate of candidates) {
    // The nearest is told whole; of the others only one that opens sooner than all before it.
    const before = judged.length === 0 ? Infinity : soonest?.next?.start;
    const one = judge(candidate, query, before);
    judged.push(one);
    if (isSooner(one, soonest)) soonest = one;
  }
  const [nearest] = judged;
  const appointment = judged.find(
    ({ known, state }) => known.modes.has('appointment') && state !== 'expired',
  );
  const found = (one: Judged): Found =>
    toFound(one, reasonsOf(one, { nearest, soonest, alone: judged.length === 1 }), query.now);
  const local = localOf(candidates, query);
  return {
    ...(soonest && { soonest: found(soonest) }),
    ...(nearest && { nearest: found(nearest) }),
    ...(local && { local: found(local) }),
    ...(appointment && { appointment: withoutDate(found(appointment)) }),
  };
}

/** Of the candidates in the territory asked for, each told whole: the soonest, else the first. */
function localOf(candidates: readonly Candidate[], query: Query): Judged | undefined {
  const { territory = [] } = query;
  if (territory.length === 0) return undefined;
  const local = candidates
    .filter(({ known }) => isIn(known, territory))
    .map((one) => judge(one, query));
  let soonest: Judged | undefined;
  for (const one of local) if (isSooner(one, soonest)) soonest = one;
  return soonest ?? local[0];
}

function isIn({ site, commune }: KnownPermanence, territory: readonly string[]): boolean {
  const codes = [commune, site?.insee, site?.epci, site?.departement];
  return codes.some((code) => code !== undefined && territory.includes(code));
}

/** Each candidate as it would be told, in their order. */
export function tellEach(
  candidates: readonly Candidate[],
  query: Pick<Query, 'mode' | 'now'>,
): readonly Found[] {
  const judged = candidates.map((one) => judge(one, query));
  const [nearest] = judged;
  let soonest: Judged | undefined;
  for (const one of judged) if (isSooner(one, soonest)) soonest = one;
  const best = { nearest, soonest, alone: judged.length === 1 };
  return judged.map((one) => toFound(one, reasonsOf(one, best), query.now));
}

function judge(
  candidate: Candidate,
  { mode: wanted, now }: Pick<Query, 'mode' | 'now'>,
  before?: Instant,
): Judged {
  const { known, rank, km } = candidate;
  const mode = wanted ?? (known.site === undefined ? known.mode : 'walk-in');
  const state = stateOf(known, now);
  const next = state === 'expired' ? undefined : nextFor(known, { mode, now, km: km ?? 0, before });
  return { known, rank, km, state, mode, next };
}

/** Nobody travels to a call: it only has to be under way. */
function nextFor(known: KnownPermanence, trip: Trip): NextOpening | undefined {
  const { mode, now, before } = trip;
  if (mode === 'phone' || mode === 'video') return openingOf(known, mode, now, before);
  return reachableOpening(known, trip);
}

/** The earliest walk-in opening; of two that start together, the nearer. */
function isSooner({ known, next }: Judged, soonest: Judged | undefined): boolean {
  // No date is ever told of a public list: it must not hide one that is.
  if (next?.mode !== 'walk-in' || known.isListed) return false;
  return soonest?.next === undefined || next.start < soonest.next.start;
}

function reasonsOf(
  one: Judged,
  best: { nearest: Judged | undefined; soonest: Judged | undefined; alone: boolean },
): readonly Reason[] {
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['open-now', one.next?.openNow === true],
    ['soonest', one.known === best.soonest?.known],
    ['nearest', one.known === best.nearest?.known],
    ['same-commune', one.rank === RANKS.commune],
    ['only-one', best.alone],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function toFound(
  { known, state, mode, next, km }: Judged,
  reasons: readonly Reason[],
  now: Instant,
): Found {
  return {
    permanence: known.permanence,
    state,
    ...(next && { opening: next }),
    openNow: next?.openNow ?? false,
    ...(km !== undefined && { km }),
    reasons,
    usually: usualDays(known, mode, now),
  };
}

/** No date is ever given for an appointment. */
function withoutDate(found: Found): Found {
  const { permanence, state, km, usually } = found;
  const reasons = found.reasons.filter((reason) => reason !== 'open-now' && reason !== 'soonest');
  return { permanence, state, openNow: false, ...(km !== undefined && { km }), reasons, usually };
}
