import { candidatesFor, type Candidate } from './candidates.ts';
import {
  knowPermanence,
  openingOf,
  reachableOpening,
  stateOf,
  usualDays,
  type KnownPermanence,
} from './known-permanence.ts';
import { type Instant, type Mode, type Opening, type PhoneLine } from './model.ts';
import {
  type Found,
  type IndexParts,
  type NearestAndNext,
  type PermanenceIndex,
  type PhoneFound,
  type Query,
  type Reason,
} from './permanence-index.ts';
import { RANKS } from './reach.ts';
import { replacedOperator } from './replaced-operator.ts';
import { isForAudience, servesCommune } from './serves.ts';

type NextOpening = Opening & { readonly openNow: boolean };

/** A candidate with its state and the opening that one can still reach. */
interface Judged extends Candidate {
  readonly state: Found['state'];
  readonly mode: Mode;
  readonly next: NextOpening | undefined;
}

/** Index of permanences by operator. Pure; nothing in it depends on the time. */
export function createPermanenceIndex(parts: IndexParts): PermanenceIndex {
  const byId = new Map<string, KnownPermanence>();
  const byOperator = new Map<string, KnownPermanence[]>();
  for (const permanence of parts.permanences) {
    const known = knowPermanence(permanence, parts.communes, parts.zones);
    byId.set(permanence.id, known);
    const group = byOperator.get(permanence.operator);
    if (group === undefined) byOperator.set(permanence.operator, [known]);
    else group.push(known);
  }
  return {
    all: parts.permanences,
    nearestAndNext: (query) => {
      const { operators } = parts;
      const operator = replacedOperator(operators, query.operator, query.facts, query.commune);
      if (operator === undefined) return undefined;
      const candidates = candidatesFor(byOperator.get(operator.id) ?? [], operator, query);
      return {
        ...choose(candidates, query),
        operator,
        phones: operator.phones.flatMap((line) => phoneFound(line, byId, query)),
        toCheck: operator.toCheck,
      };
    },
  };
}

function choose(
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

/** A line with its hours; left out when those are not for this person. */
function phoneFound(
  line: PhoneLine,
  byId: ReadonlyMap<string, KnownPermanence>,
  query: Query,
): readonly PhoneFound[] {
  const found = { number: line.number, line, openNow: false };
  const known = line.hours === undefined ? undefined : byId.get(line.hours);
  if (known === undefined) return [found];
  const { permanence, site } = known;
  if (!isForAudience(permanence, query.audience)) return [];
  if (!servesCommune(permanence.serves, site, query.commune)) return [];
  const state = stateOf(known, query.now);
  const next = state === 'expired' ? undefined : openingOf(known, 'phone', query.now);
  if (next === undefined) return [{ ...found, state }];
  return [{ ...found, state, opening: next, openNow: next.openNow }];
}
