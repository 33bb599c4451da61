import { withoutHeldBack } from './agreed-only.ts';
import { type Candidate, MOST_CANDIDATES } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { choose } from './choose.ts';
import { openingOf, stateOf, type KnownPermanence } from './known-permanence.ts';
import { listNear } from './list-near.ts';
import { type Operator, type PhoneLine } from './model.ts';
import { NationalSearch } from './national-search.ts';
import { oneTrip } from './one-trip.ts';
import { sureOnes } from './sure-ones.ts';
import { ownFirst } from './own-first.ts';
import {
  type PermanenceIndex,
  type PhoneFound,
  type Query,
  type SearchParts,
} from './permanence-index.ts';
import { type Permanences } from './permanences.ts';
import { replacedOperator } from './replaced-operator.ts';
import { isOverseas } from '../territory/is-overseas.ts';
import { territoryCodes } from '../territory/territory-codes.ts';
import { isForAudience, servesCommune } from './serves.ts';
import { type SiteTree } from './site-tree.ts';

/** What an index finds permanences with. */
export interface Built {
  readonly all: Permanences;
  /** Trees of each operator; those of one hide what the next stand for. */
  readonly trees: ReadonlyMap<string, readonly SiteTree[]>;
  /** Of the hours of a phone line, by id. */
  readonly phoneHours: (id: string) => KnownPermanence | undefined;
}

const builtFor = new WeakMap<PermanenceIndex, Built & { readonly parts: SearchParts }>();

/**
 * What an index was made of, to be shared with one that differs little.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const index = createPermanenceIndex({ ...parts, permanences: [tuesdays] });
 * builtOf(index).all.size // 1
 */
export function builtOf(index: PermanenceIndex): Built & { readonly parts: SearchParts } {
  const built = builtFor.get(index);
  if (built === undefined) throw new TypeError('An index of another make.');
  return built;
}

/**
 * The index of what was built.
 *
 * @example
 * const { operators, zones, communes } = world;
 * const parts = { operators, zones, communes: communes.byInsee, departements: new Map() };
 * const index = createPermanenceIndex({ ...parts, permanences: [tuesdays] });
 * indexOf(parts, builtOf(index)).all.size // 1
 */
export function indexOf(parts: SearchParts, built: Built): PermanenceIndex {
  const index = answering(parts, built);
  builtFor.set(index, { ...built, parts });
  return index;
}

function answering(parts: SearchParts, { all, trees, phoneHours }: Built): PermanenceIndex {
  const national = parts.national && new NationalSearch(parts.national, parts);
  const ownOf = (operator: Operator, query: Query): readonly Candidate[] => {
    const own = candidatesFor(trees.get(operator.id) ?? [], operator, query);
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
    all,
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

/** Whether a line answers calls from there; all are told to who does not say where. */
function answersFrom({ where, serves }: PhoneLine, commune: Query['commune']): boolean {
  if (commune === undefined) return true;
  if (serves && !territoryCodes(commune).some((code) => serves.includes(code))) return false;
  return where === undefined || isOverseas(commune.departement) === (where === 'overseas');
}

/** A line with its hours; left out when it, or they, are not for this need and person. */
function phoneFound(
  line: PhoneLine,
  phoneHours: Built['phoneHours'],
  query: Query,
): readonly PhoneFound[] {
  if (line.needs && !line.needs.includes(query.need)) return [];
  if (!answersFrom(line, query.commune)) return [];
  const found = { number: line.number, line, openNow: false };
  const known = line.hours === undefined ? undefined : phoneHours(line.hours);
  if (known === undefined) return [found];
  if (!isForAudience(known, query.audience)) return [];
  if (!servesCommune(known.serves, known.site, query.commune)) return [];
  const state = stateOf(known, query.now);
  const next = state === 'expired' ? undefined : openingOf(known, 'phone', query.now);
  if (next === undefined) return [{ ...found, state }];
  return [{ ...found, state, opening: next, openNow: next.openNow }];
}
