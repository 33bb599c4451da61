import { type KnownPermanence } from './known-permanence.ts';
import { type Operator } from './model.ts';
import { type Query } from './permanence-index.ts';
import { type Rank } from './reach.ts';
import { isForAudience, servesCommune, takesNeed } from './serves.ts';

/** So many candidates count. */
export const MOST_CANDIDATES = 20;

/** A permanence that may be proposed to this person, and how near it is. */
export interface Candidate {
  readonly known: KnownPermanence;
  readonly rank: Rank;
  readonly km: number | undefined;
}

/**
 * Whether a permanence takes the need, serves this person, and offers the mode asked for.
 *
 * @example
 * const desk = { ...tuesdays, modes: new Set(['walk-in']) };
 * const query = { need: 'help', audience: 'citizen', mode: 'walk-in' };
 * isEligible(desk, { needs: ['help'] }, query) // true
 * isEligible(desk, { needs: ['help'] }, { ...query, mode: 'video' }) // false
 */
export function isEligible(
  known: Pick<KnownPermanence, 'for' | 'mode' | 'modes' | 'needs' | 'serves' | 'site'>,
  operator: Operator,
  query: Query,
): boolean {
  const { site, modes, serves } = known;
  const isPhoneLine = site === undefined && known.mode === 'phone';
  if (isPhoneLine && query.mode !== 'phone') return false;
  return (
    isForAudience(known, query.audience) &&
    takesNeed(known, operator, query.need) &&
    (query.mode === undefined || modes.has(query.mode)) &&
    servesCommune(serves, site, query.commune)
  );
}

/**
 * Rank, then distance, then id.
 *
 * @example compareCandidates({ rank: 0, km: 9 }, { rank: 2, km: 1 }) < 0 // true
 */
export function compareCandidates(a: Candidate, b: Candidate): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  const [near, far] = [a.km ?? Infinity, b.km ?? Infinity];
  if (near !== far) return near - far;
  return a.known.id < b.known.id ? -1 : 1;
}
