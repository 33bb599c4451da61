import { type Routed } from './router.ts';

/** What parts two demands of one message. */
const BETWEEN = /[.;!?\n,]+|\b(?:et aussi|et puis|et|puis|ensuite|aussi|and)\b/giu;
/** Parts of one message that are looked at. */
const MOST_PARTS = 6;
const SHORTEST_PART = 6;

/**
 * A message that holds two clear demands: the first is answered, the other kept. `whole` is what
 * the message is read as by itself.
 */
export function demandsIn(text: string, whole: Routed, read: (part: string) => Routed): Routed {
  const parts = text
    .split(BETWEEN, MOST_PARTS)
    .filter((part) => part.trim().length >= SHORTEST_PART);
  if (parts.length < 2) return whole;
  const clear = parts.map(read).filter(({ decision }) => decision === 'route');
  const ids = [...new Set(clear.flatMap(({ ranked }) => ranked[0]?.id ?? []))];
  const [first, second] = ids;
  if (first === undefined || second === undefined || ids.length > 2) return whole;
  const best = whole.ranked.slice(0, 4).map(({ id }) => id);
  if (!best.includes(first) || !best.includes(second)) return whole;
  return { decision: 'route', ranked: firstOf(whole.ranked, first), secondDemand: second };
}

function firstOf(ranked: Routed['ranked'], id: string): Routed['ranked'] {
  const top = ranked[0]?.score ?? 0;
  return [{ id, score: top }, ...ranked.filter((one) => one.id !== id)];
}
