import { type Commune } from '../territory/model.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Operator } from './model.ts';
import { type Query } from './permanence-index.ts';
import { isWithinReach, RANKS, reachKmOf, type Rank } from './reach.ts';
import { isForAudience, operatorServes, servesCommune, takesNeed } from './serves.ts';
import { type NearGroup, type SiteGroups } from './site-groups.ts';

/** So many candidates count. */
export const MOST_CANDIDATES = 20;

/** A permanence that may be told to this person, and how near it is. */
export interface Candidate {
  readonly known: KnownPermanence;
  readonly rank: Rank;
  readonly km: number | undefined;
}

/**
 * The first 20 by rank, then distance, then id. Who serves whom comes before distance; those
 * without a place come last, and phone lines are told by their operator instead. Groups are looked
 * at from the nearest of the best rank on, until what is left cannot be among the first 20.
 */
export function candidatesFor(
  groups: SiteGroups,
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  const home = query.commune;
  if (!operatorServes(operator, home)) return [];
  const best: Candidate[] = [];
  const isOwnNeed = operator.needs.includes(query.need);
  if (home !== undefined) addPlaces({ best, groups, operator, isOwnNeed, query, home });
  if (best.length < MOST_CANDIDATES) {
    for (const known of groups.without) {
      if (mayBeTold(known, operator, query))
        put(best, { known, rank: RANKS.without, km: undefined });
    }
  }
  return best;
}

/** One question to the groups of an operator, and what it has found so far. */
interface Search {
  readonly best: Candidate[];
  readonly groups: SiteGroups;
  readonly operator: Operator;
  /** A permanence that names no need takes this one. */
  readonly isOwnNeed: boolean;
  readonly query: Query;
  readonly home: Commune;
}

function addPlaces(search: Search): void {
  const { best, home, groups } = search;
  addNearest(search, groups.own(home), RANKS.commune, Infinity);
  if (best.length === MOST_CANDIDATES) return;
  const reach = reachKmOf(home);
  const around = groups.around(home, reach);
  for (const rank of [RANKS.epci, RANKS.departement, RANKS.other]) {
    addNearest(search, around(rank), rank, reach);
    if (best.length === MOST_CANDIDATES) return;
  }
}

/** Adds what groups of one rank hold, the nearest first. */
function addNearest(search: Search, groups: Iterable<NearGroup>, rank: Rank, reach: number): void {
  const { best, operator, query, home } = search;
  for (const { group, least } of groups) {
    const limit = Math.min(reach, farthestOf(best));
    if (least > limit) return;
    const site = search.groups.site(group);
    if (site === undefined) continue;
    for (const { known, km, isSure } of search.groups.members(group, query, rank, limit)) {
      if (!(isSure && search.isOwnNeed) && !mayBeTold(known, operator, query)) continue;
      if (isWithinReach(site, home, km)) put(best, { known, rank, km });
    }
  }
}

/** Distance of the last when there is no room for more. */
function farthestOf(best: readonly Candidate[]): number {
  return best.length < MOST_CANDIDATES ? Infinity : (best.at(-1)?.km ?? Infinity);
}

/** Keeps the first 20 in order. */
function put(best: Candidate[], candidate: Candidate): void {
  let at = best.length;
  for (; at > 0; at -= 1) {
    const before = best[at - 1];
    if (before === undefined || compareCandidates(before, candidate) < 0) break;
  }
  if (at >= MOST_CANDIDATES) return;
  best.splice(at, 0, candidate);
  if (best.length > MOST_CANDIDATES) best.pop();
}

/** Whether a permanence takes the need, is for this person and can be gone to or seen. */
export function mayBeTold(
  { permanence, site, modes }: KnownPermanence,
  operator: Operator,
  query: Query,
): boolean {
  const isPhoneLine = permanence.place === undefined && permanence.mode === 'phone';
  if (isPhoneLine && query.mode !== 'phone') return false;
  return (
    isForAudience(permanence, query.audience) &&
    takesNeed(permanence, operator, query.need) &&
    (query.mode === undefined || modes.has(query.mode)) &&
    servesCommune(permanence.serves, site, query.commune)
  );
}

/** Rank, then distance, then id. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [near, far] = [a.km ?? Infinity, b.km ?? Infinity];
  if (near !== far) return near - far;
  return a.known.permanence.id < b.known.permanence.id ? -1 : 1;
}
