import { compareCandidates, MOST_CANDIDATES, type Candidate } from './candidate.ts';
import { stateOf } from './known-permanence.ts';
import { mergePlaces } from './merge-places.ts';
import { type Place } from './model.ts';
import { type Query } from './permanence-index.ts';
import { isSamePlace } from './same-place.ts';

/**
 * Candidates of our own data and of the national list of one operator, the first 20. What someone
 * here keeps comes first: a door of a list stands only where it is nearer by rank than any of ours
 * that lives. Of one place that both know, ours has what it lacks from the list, and says so. What is
 * invented hides no real door, but where the demonstration is asked for. Where nobody is within
 * reach, the list tells the nearest one farther.
 */
export function ownFirst(
  own: readonly Candidate[],
  lists: { near(): readonly Candidate[]; beyond(): readonly Candidate[] },
  query: Query,
): readonly Candidate[] {
  const asked = query.demonstration === true;
  const real = asked ? own : own.filter(({ known }) => !known.demonstration);
  const near = lists.near();
  const listed = near.length === 0 && real.length === 0 ? lists.beyond() : near;
  if (listed.length === 0) return own;
  const kept = real.map((one) => withListed(one, listed));
  const best = Math.min(...kept.filter((one) => lives(one, query)).map(({ rank }) => rank));
  const nearer = listed.filter(({ rank }) => rank < best);
  // A round has no fixed address: it is told where nobody has one.
  const fixed = nearer.filter(({ known }) => known.permanence.listed?.round !== true);
  return [...kept, ...(fixed.length > 0 ? fixed : nearer)]
    .sort(compareCandidates)
    .slice(0, MOST_CANDIDATES);
}

function lives({ known }: Candidate, { now }: Query): boolean {
  return known.site !== undefined && stateOf(known, now) !== 'expired';
}

/** The same, its place completed by the list's record of it. */
function withListed(candidate: Candidate, listed: readonly Candidate[]): Candidate {
  const there = listed.filter(({ known }) => known.commune === candidate.known.commune);
  if (there.length === 0) return candidate;
  const { permanence } = candidate.known;
  const { place } = permanence;
  if (place === undefined || place.demonstration) return candidate;
  const door = there.find(({ known }) => {
    const other = known.permanence.place;
    return other !== undefined && isSamePlace(place, other);
  });
  if (door === undefined) return candidate;
  const merged = placeWith(place, door);
  if (merged === place) return candidate;
  return {
    ...candidate,
    known: { ...candidate.known, permanence: { ...permanence, place: merged } },
  };
}

/** Ours first; of the list, what ours does not know. */
function placeWith(place: Place, { known: { permanence } }: Candidate): Place {
  const { place: other, listed } = permanence;
  if (other === undefined || listed === undefined) return place;
  // A number that a newer list had not is no help.
  const known = listed.phoneUnseen ? withoutPhone(other) : other;
  const ofList = { source: listed.source, date: listed.date, own: false, spread: Infinity };
  const ours = { place, own: true, spread: 0, source: place.source, date: place.checked };
  return mergePlaces([ours, { ...ofList, place: known }]);
}

function withoutPhone(place: Place): Place {
  const { phone, ...rest } = place;
  return phone === undefined ? place : rest;
}
