import { compareCandidates, isEligible, MOST_CANDIDATES, type Candidate } from './candidate.ts';
import { SERVES_FROM_NOWHERE } from './member-columns.ts';
import { type Operator } from './model.ts';
import { nearestSites } from './nearest-sites.ts';
import { type Query } from './permanence-index.ts';
import { RANKS } from './reach.ts';
import { operatorServes } from './serves.ts';
import { type SiteTree } from './site-tree.ts';

/**
 * The first 20 of some trees by rank, then distance, then id. Who serves whom comes before distance;
 * those without a place come last, and phone lines are told by their operator instead.
 */
export function candidatesFor(
  trees: readonly SiteTree[],
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  const home = query.commune;
  if (!operatorServes(operator, home)) return [];
  const found = trees.map((tree) => {
    const near = home === undefined ? [] : nearestSites(tree, operator, query, home);
    return near.length === MOST_CANDIDATES ? near : [...near, ...nowhere(tree, operator, query)];
  });
  const [first = [], ...others] = found;
  if (others.length === 0) return first.slice(0, MOST_CANDIDATES);
  return found.flat().sort(compareCandidates).slice(0, MOST_CANDIDATES);
}

/** Of a tree, those without a place that this person may be told. */
function nowhere(
  { without, hidden }: SiteTree,
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const wanted = without.wantedBy(query);
  for (let at = 0; at < without.size && found.length < MOST_CANDIDATES; at += 1) {
    if (!without.mayFit(at, SERVES_FROM_NOWHERE, wanted)) continue;
    const known = without.at(at);
    if (hidden.has(known.id) || !isEligible(known, operator, query)) continue;
    found.push({ known, rank: RANKS.without, km: undefined });
  }
  return found;
}
