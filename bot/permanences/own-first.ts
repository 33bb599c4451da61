import { compareCandidates, MOST_CANDIDATES, type Candidate } from './candidate.ts';
import { stateOf } from './known-permanence.ts';
import { type Query } from './permanence-index.ts';

/**
 * Candidates of our own data and of the national list of one operator, the first 20. What someone
 * here keeps comes first: a door of a list stands only where it is nearer by rank than any of ours
 * that lives. What is invented hides no real door, but where the demonstration is asked for. Where
 * nobody is within reach, the list tells the nearest one farther.
 */
export function ownFirst(
  own: readonly Candidate[],
  lists: { near(): readonly Candidate[]; beyond(): readonly Candidate[] },
  query: Query,
): readonly Candidate[] {
  const asked = query.demonstration === true;
  const real = asked ? own : own.filter(({ known }) => !known.permanence.demonstration);
  const near = lists.near();
  const listed = near.length === 0 && real.length === 0 ? lists.beyond() : near;
  if (listed.length === 0) return own;
  const best = Math.min(...real.filter((one) => lives(one, query)).map(({ rank }) => rank));
  const nearer = listed.filter(({ rank }) => rank < best);
  // A round has no fixed address: it is told where nobody has one.
  const fixed = nearer.filter(({ known }) => known.permanence.listed?.round !== true);
  return [...real, ...(fixed.length > 0 ? fixed : nearer)]
    .sort(compareCandidates)
    .slice(0, MOST_CANDIDATES);
}

function lives({ known }: Candidate, { now }: Query): boolean {
  return known.site !== undefined && stateOf(known, now) !== 'expired';
}
