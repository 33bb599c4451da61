import { type Commune } from '../territory/model.ts';
import { type KnownPermanence } from './known-permanence.ts';
import { type Operator } from './model.ts';
import { type Query } from './permanence-index.ts';
import { distanceKm, isWithinReach, rankOf, RANKS, type Rank } from './reach.ts';
import { isForAudience, operatorServes, servesCommune, takesNeed } from './serves.ts';

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
 * without a place come last, and phone lines are told by their operator instead.
 */
export function candidatesFor(
  permanences: readonly KnownPermanence[],
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  if (!operatorServes(operator, query.commune)) return [];
  const found: Candidate[] = [];
  for (const known of permanences) {
    if (!mayBeTold(known, operator, query)) continue;
    const candidate = place(known, query.commune);
    if (candidate !== undefined) found.push(candidate);
  }
  return found.sort(compareCandidates).slice(0, MOST_CANDIDATES);
}

function mayBeTold(
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

/** `undefined` when it is out of reach. */
function place(known: KnownPermanence, home: Commune | undefined): Candidate | undefined {
  const { site } = known;
  if (site === undefined) return { known, rank: RANKS.without, km: undefined };
  if (home === undefined) return undefined;
  const km = distanceKm(site, home);
  return isWithinReach(site, home, km) ? { known, rank: rankOf(site, home), km } : undefined;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [near, far] = [a.km ?? Infinity, b.km ?? Infinity];
  if (near !== far) return near - far;
  return a.known.permanence.id < b.known.permanence.id ? -1 : 1;
}
