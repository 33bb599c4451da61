import {
  compareCandidates,
  isEligible,
  MOST_CANDIDATES,
  type Candidate,
} from '../bot/permanences/candidate.ts';
import { type KnownPermanence } from '../bot/permanences/known-permanence.ts';
import { type Operator } from '../bot/permanences/model.ts';
import { type Query } from '../bot/permanences/permanence-index.ts';
import { distanceKm, isWithinReach, rankOf, RANKS } from '../bot/permanences/reach.ts';
import { operatorServes } from '../bot/permanences/serves.ts';

/** The candidates of docs/design.md, "Permanences", by looking at every permanence and sorting. */
export function naiveCandidates(
  permanences: Iterable<KnownPermanence>,
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  if (!operatorServes(operator, query.commune)) return [];
  const found: Candidate[] = [];
  for (const known of permanences) {
    if (known.permanence.operator !== operator.id) continue;
    if (!isEligible(known, operator, query)) continue;
    const candidate = toCandidate(known, query);
    if (candidate !== undefined) found.push(candidate);
  }
  return found.sort(compareCandidates).slice(0, MOST_CANDIDATES);
}

function toCandidate(known: KnownPermanence, { commune: home }: Query): Candidate | undefined {
  const { site } = known;
  if (site === undefined) return { known, rank: RANKS.without, km: undefined };
  if (home === undefined) return undefined;
  const km = distanceKm(site, home);
  return isWithinReach(site, home, km) ? { known, rank: rankOf(site, home), km } : undefined;
}
