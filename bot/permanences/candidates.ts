import { MOST_CANDIDATES, isEligible, type Candidate } from './candidate.ts';
import { type Operator } from './model.ts';
import { nearestSites } from './nearest-sites.ts';
import { type Query } from './permanence-index.ts';
import { RANKS } from './reach.ts';
import { operatorServes } from './serves.ts';
import { type SiteTree } from './site-tree.ts';

/**
 * The first 20 by rank, then distance, then id. Who serves whom comes before distance; those
 * without a place come last, and phone lines are told by their operator instead.
 */
export function candidatesFor(
  tree: SiteTree,
  operator: Operator,
  query: Query,
): readonly Candidate[] {
  const home = query.commune;
  if (!operatorServes(operator, home)) return [];
  const found = home === undefined ? [] : nearestSites(tree, operator, query, home);
  if (found.length === MOST_CANDIDATES) return found;
  const without = tree.without
    .filter((known) => isEligible(known, operator, query))
    .map((known): Candidate => ({ known, rank: RANKS.without, km: undefined }));
  return [...found, ...without].slice(0, MOST_CANDIDATES);
}
