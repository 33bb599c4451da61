import { type Commune } from '../territory/model.ts';
import { cityCode } from '../territory/territory-codes.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Operator } from './model.ts';
import { type Query } from './permanence-index.ts';
import {
  distanceKm,
  isWithinReach,
  pointOf,
  rankOf,
  RANKS,
  reachKmOf,
  type Rank,
  type Site,
} from './reach.ts';
import { isForAudience, operatorServes, servesCommune, takesNeed } from './serves.ts';
import { leastKm, type SiteGroup, type SiteGroups } from './site-groups.ts';

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
  if (home !== undefined) addPlaces({ best, operator, query, home }, groups);
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
  readonly operator: Operator;
  readonly query: Query;
  readonly home: Commune;
}

function addPlaces(search: Search, groups: SiteGroups): void {
  const { best, home } = search;
  const own = cityCode(home);
  addNearest(search, groups.ofCommune(own), RANKS.commune);
  const point = pointOf(home);
  if (point === undefined || best.length === MOST_CANDIDATES) return;
  const around = byRank(groups.around(point, reachKmOf(home)), own, home);
  for (const rank of [RANKS.epci, RANKS.departement, RANKS.other]) {
    addNearest(search, around[rank] ?? [], rank);
    if (best.length === MOST_CANDIDATES) return;
  }
}

/** Groups of each rank; own ones are found already. */
function byRank(
  groups: readonly SiteGroup[],
  own: string,
  home: Commune,
): readonly (readonly SiteGroup[])[] {
  const ranked: SiteGroup[][] = [[], [], [], []];
  for (const group of groups) {
    if (group.site.insee !== own) ranked[rankOf(group.site, home)]?.push(group);
  }
  return ranked;
}

/** Adds what groups of one rank hold, the nearest first. */
function addNearest(search: Search, groups: readonly SiteGroup[], rank: Rank): void {
  const { best, home } = search;
  const point = pointOf(home) ?? NOWHERE;
  const reach = rank === RANKS.commune ? Infinity : reachKmOf(home);
  const order = groups.map((group) => ({ group, least: leastKm(group, point) }));
  if (order.length > 1) order.sort((a, b) => a.least - b.least);
  for (const { group, least } of order) {
    if (least > reach || least > farthestOf(best)) return;
    addMembers(search, group, rank);
  }
}

function addMembers({ best, operator, query, home }: Search, group: SiteGroup, rank: Rank): void {
  for (const known of group.members) {
    if (!mayBeTold(known, operator, query)) continue;
    const candidate = known.site && placed(known, known.site, rank, home);
    if (candidate !== undefined) put(best, candidate);
  }
}

/** From a commune without a centre no distance is known. */
const NOWHERE: readonly [number, number] = [0, 0];

/** `undefined` when it is out of reach. */
function placed(
  known: KnownPermanence,
  site: Site,
  rank: Rank,
  home: Commune,
): Candidate | undefined {
  const km = distanceKm(site, home);
  return isWithinReach(site, home, km) ? { known, rank, km } : undefined;
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
