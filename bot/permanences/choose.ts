import { type Candidate } from './candidates.ts';
import {
  openingOf,
  reachableOpening,
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

/** Of candidates in their order: the nearest, the soonest, and where to ask for an appointment. */
export function choose(
  candidates: readonly Candidate[],
  query: Query,
): Pick<NearestAndNext, 'soonest' | 'nearest' | 'appointment'> {
  const judged = candidates.map((candidate) => judge(candidate, query));
  const [nearest] = judged;
  const soonest = soonestOf(judged);
  const appointment = judged.find(
    ({ known, state }) => known.modes.has('appointment') && state !== 'expired',
  );
  const found = (one: Judged): Found =>
    toFound(one, reasonsOf(one, { nearest, soonest, alone: judged.length === 1 }), query.now);
  return {
    ...(soonest && { soonest: found(soonest) }),
    ...(nearest && { nearest: found(nearest) }),
    ...(appointment && { appointment: withoutDate(found(appointment)) }),
  };
}

function judge(candidate: Candidate, { mode: wanted, now }: Query): Judged {
  const { known, km = 0 } = candidate;
  const { place, mode: own } = known.permanence;
  const mode = wanted ?? (place === undefined ? own : 'walk-in');
  const state = stateOf(known, now);
  const next = state === 'expired' ? undefined : nextFor(known, mode, now, km);
  return { ...candidate, state, mode, next };
}

/** Nobody travels to a call: it only has to be under way. */
function nextFor(known: KnownPermanence, mode: Mode, now: Instant, km: number) {
  if (mode === 'phone' || mode === 'video') return openingOf(known, mode, now);
  return reachableOpening(known, mode, now, km);
}

/** The earliest walk-in opening; of two that start together, the nearer. */
function soonestOf(judged: readonly Judged[]): Judged | undefined {
  let soonest: Judged | undefined;
  for (const one of judged) {
    if (one.next?.mode !== 'walk-in') continue;
    if (soonest?.next === undefined || one.next.start < soonest.next.start) soonest = one;
  }
  return soonest;
}

function reasonsOf(
  one: Judged,
  best: { nearest: Judged | undefined; soonest: Judged | undefined; alone: boolean },
): readonly Reason[] {
  const reasons: readonly (readonly [Reason, boolean])[] = [
    ['open-now', one.next?.openNow === true],
    ['soonest', one === best.soonest],
    ['nearest', one === best.nearest],
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
