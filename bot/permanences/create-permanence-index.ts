import { withoutHeldBack } from './agreed-only.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { choose } from './choose.ts';
import {
  knowPermanence,
  openingOf,
  Shared,
  stateOf,
  type KnownPermanence,
} from './known-permanence.ts';
import { listNear } from './list-near.ts';
import { type Operator, type Permanence, type PhoneLine } from './model.ts';
import { NationalSearch } from './national-search.ts';
import { oneTrip } from './one-trip.ts';
import { sureOnes } from './sure-ones.ts';
import { ownFirst } from './own-first.ts';
import {
  type IndexParts,
  type PermanenceIndex,
  type PhoneFound,
  type Query,
} from './permanence-index.ts';
import { replacedOperator } from './replaced-operator.ts';
import { isOverseas } from '../territory/is-overseas.ts';
import { isForAudience, servesCommune } from './serves.ts';
import { siteTree, type SiteTree } from './site-tree.ts';

/** What an index worked out, to be shared with one that differs little. */
interface Built {
  readonly trees: ReadonlyMap<string, SiteTree>;
  readonly phoneHours: ReadonlyMap<string, KnownPermanence>;
}

const builtFor = new WeakMap<PermanenceIndex, Built>();

/**
 * Index of permanences by operator. Pure; independent of the time. `over`: an index of nearly the
 * same permanences, reused for each operator whose permanences are unchanged.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const index = createPermanenceIndex({ ...parts, permanences: [tuesdays] });
 * const query = { commune: merignac, audience: 'citizen', now, facts: new Map() };
 * index.near(query).map(({ permanence }) => permanence.id) // ['mairie']
 */
export function createPermanenceIndex(parts: IndexParts, over?: PermanenceIndex): PermanenceIndex {
  const steps = permanenceIndexSteps(parts, over);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * {@link createPermanenceIndex} in small steps: whoever runs it may let others go between two.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const steps = permanenceIndexSteps({ ...parts, permanences: [] });
 * steps.next().done // false
 */
export function* permanenceIndexSteps(
  parts: IndexParts,
  over?: PermanenceIndex,
): Generator<undefined, PermanenceIndex, undefined> {
  const built = yield* build(parts, over);
  const index = indexOf(parts, built);
  builtFor.set(index, built);
  return index;
}

/** Permanences looked at between two pauses. */
const A_STEP = 100;

function* build(
  parts: IndexParts,
  over: PermanenceIndex | undefined,
): Generator<undefined, Built, undefined> {
  const trees = new Map(over ? alike(parts.permanences, over.all, builtFor.get(over)?.trees) : []);
  const hours = new Set([...parts.operators.values()].flatMap((one) => hoursOfPhones(one)));
  const phoneHours = new Map<string, KnownPermanence>();
  const byOperator = new Map<string, KnownPermanence[]>();
  const shared = new Shared();
  yield;
  for (const [at, permanence] of parts.permanences.entries()) {
    if (at % A_STEP === 0) yield;
    const { id, operator } = permanence;
    const isKnown = trees.has(operator);
    if (isKnown && !hours.has(id)) continue;
    const known = knowPermanence(permanence, parts.communes, parts.zones, shared);
    if (hours.has(id)) phoneHours.set(id, known);
    if (isKnown) continue;
    addTo(byOperator, operator, known);
  }
  for (const [id, known] of byOperator) {
    yield;
    trees.set(id, siteTree(known));
  }
  return { trees, phoneHours };
}

function addTo<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

/** Trees of the operators that have the very same permanences in both lists. */
function alike(
  here: readonly Permanence[],
  there: readonly Permanence[],
  trees: Built['trees'] = new Map(),
): Built['trees'] {
  if (here === there) return trees;
  const known = new Set(there);
  const differing = new Set<string>();
  const balance = new Map<string, number>();
  const count = (operator: string, by: number) =>
    balance.set(operator, (balance.get(operator) ?? 0) + by);
  for (const { operator } of there) count(operator, -1);
  for (const one of here) {
    count(one.operator, 1);
    if (!known.has(one)) differing.add(one.operator);
  }
  return new Map([...trees].filter(([id]) => !differing.has(id) && balance.get(id) === 0));
}

function indexOf(parts: IndexParts, { trees, phoneHours }: Built): PermanenceIndex {
  const none = siteTree([]);
  const national = parts.national && new NationalSearch(parts.national, parts);
  const ownOf = (operator: Operator, query: Query): readonly Candidate[] => {
    const own = candidatesFor(trees.get(operator.id) ?? none, operator, query);
    if (query.agreedOnly !== true) return own;
    return own.map((one) => ({ ...one, known: withoutHeldBack(one.known) }));
  };
  const candidatesOf = (
    operator: Operator,
    query: Query,
    most = MOST_CANDIDATES,
  ): readonly Candidate[] => {
    const own = ownOf(operator, query);
    if (national === undefined) return own;
    const near = () => national.near(operator, query, most);
    const beyond = () => national.beyond(operator, query);
    return ownFirst(own, { near, beyond }, query);
  };
  return {
    all: parts.permanences,
    hasLists: national !== undefined,
    nearestAndNext: (query) => {
      const { operators } = parts;
      const operator = replacedOperator(operators, query);
      if (operator === undefined) return undefined;
      // No date of a list is told: of its doors, the nearest is, and whether it is the only one.
      const most = query.territory === undefined ? 2 : MOST_CANDIDATES;
      return {
        ...choose(candidatesOf(operator, query, most), query),
        operator,
        phones: operator.phones.flatMap((line) => phoneFound(line, phoneHours, query)),
        toCheck: operator.toCheck,
      };
    },
    oneTrip: (first, second) => {
      const from = { operators: parts.operators, own: ownOf, candidatesOf };
      const seconds = sureOnes(from, second);
      return seconds.length === 0 ? undefined : oneTrip(sureOnes(from, first), seconds, first.now);
    },
    near: (query) => listNear(query, parts.operators, candidatesOf),
  };
}

/** Ids of the permanences that are the hours of an operator's lines. */
function hoursOfPhones({ phones }: Operator): readonly string[] {
  return phones.flatMap((line) => line.hours ?? []);
}

/** Whether a line answers calls from there; all are told to who does not say where. */
function answersFrom({ where }: PhoneLine, commune: Query['commune']): boolean {
  if (where === undefined || commune === undefined) return true;
  return isOverseas(commune.departement) === (where === 'overseas');
}

/** A line with its hours; left out when it, or they, are not for this need and person. */
function phoneFound(
  line: PhoneLine,
  phoneHours: ReadonlyMap<string, KnownPermanence>,
  query: Query,
): readonly PhoneFound[] {
  if (line.needs && !line.needs.includes(query.need)) return [];
  if (!answersFrom(line, query.commune)) return [];
  const found = { number: line.number, line, openNow: false };
  const known = line.hours === undefined ? undefined : phoneHours.get(line.hours);
  if (known === undefined) return [found];
  const { permanence, site } = known;
  if (!isForAudience(permanence, query.audience)) return [];
  if (!servesCommune(permanence.serves, site, query.commune)) return [];
  const state = stateOf(known, query.now);
  const next = state === 'expired' ? undefined : openingOf(known, 'phone', query.now);
  if (next === undefined) return [{ ...found, state }];
  return [{ ...found, state, opening: next, openNow: next.openNow }];
}
