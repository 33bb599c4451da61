import { type Routed } from './router.ts';

/** What parts two demands of one message. */
const BETWEEN = /[.;!?\n,]+|\b(?:et aussi|et puis|et|puis|ensuite|aussi|and)\b/giu;
/** Parts of one message that are looked at. */
const MOST_PARTS = 6;
const SHORTEST_PART = 6;
/** Both demands stand among so many of the whole message. */
const BEST = 4;

/**
 * A message that holds two clear demands: the first is answered, the other kept. `whole` is what
 * the message is read as by itself.
 */
export function demandsIn(text: string, whole: Routed, read: (part: string) => Routed): Routed {
  const parts = text
    .split(BETWEEN, MOST_PARTS)
    .filter((part) => part.trim().length >= SHORTEST_PART);
  // Both demands stand among those of the whole: with fewer than two there is no second.
  if (parts.length < 2 || whole.ranked.length < 2) return whole;
  const ids = clearDemands(parts, read);
  const best = whole.ranked.slice(0, BEST).map(({ id }) => id);
  if (ids.length !== 2 || !ids.every((id) => best.includes(id))) return whole;
  const [first = '', secondDemand = ''] = ids[1] === best[0] ? ids.toReversed() : ids;
  return { decision: 'route', ranked: firstOf(whole.ranked, first), secondDemand };
}

/** Flows that the parts clearly ask for; fewer than two as soon as two can no longer be. */
function clearDemands(parts: readonly string[], read: (part: string) => Routed): readonly string[] {
  const ids = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const { decision, ranked } = read(part);
    const [first] = ranked;
    if (decision === 'route' && first) ids.add(first.id);
    if (ids.size + parts.length - at - 1 < 2) break;
  }
  return [...ids];
}

function firstOf(ranked: Routed['ranked'], id: string): Routed['ranked'] {
  const top = ranked[0]?.score ?? 0;
  return [{ id, score: top }, ...ranked.filter((one) => one.id !== id)];
}
