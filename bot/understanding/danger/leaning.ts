import { LEARNT, isGrave, type DangerKind } from './kinds.ts';

/** What is learnt: each kind, then any danger at all, and any grave one. */
export const HEADS = [...LEARNT, 'any', 'any-grave'] as const;

const ANY = LEARNT.length;
const ANY_GRAVE = ANY + 1;
/** So much of them is taken into a kind. */
const LEAN_SOFT = 0.5;
const LEAN_GRAVE = 1;
/** A kind so close to the likeliest is as likely. */
const CLOSE = 30;

/**
 * Scores of the kinds of danger, from those of {@link HEADS}. The likeliest kinds also draw on the
 * heads for any danger, which learn from the rows of every kind; the others keep their own score,
 * so that one danger does not raise them all.
 *
 * @example
 * const heads = HEADS.map((head) => (head === 'any-grave' ? 100 : 0));
 * leaning(heads)[0] // 50
 */
export function leaning(heads: ArrayLike<number>): readonly number[] {
  const likelyFrom = most(heads, () => true) - CLOSE;
  const likelyGraveFrom = most(heads, isGrave) - CLOSE;
  return LEARNT.map((kind, at) => {
    const own = heads[at] ?? 0;
    const isLikely = own >= (isGrave(kind) ? likelyGraveFrom : likelyFrom);
    const score = mixed(heads, at);
    return isLikely ? score : Math.min(own, score);
  });
}

/** A kind's own number with its part of what all danger, or all grave danger, has. */
export function mixed(heads: ArrayLike<number>, at: number): number {
  const kind = LEARNT[at];
  const own = heads[at] ?? 0;
  return kind !== undefined && isGrave(kind)
    ? (own + LEAN_GRAVE * (heads[ANY_GRAVE] ?? 0)) / (1 + LEAN_GRAVE)
    : (own + LEAN_SOFT * (heads[ANY] ?? 0)) / (1 + LEAN_SOFT);
}

function most(heads: ArrayLike<number>, isOne: (kind: DangerKind) => boolean): number {
  return LEARNT.reduce(
    (best, kind, at) => (isOne(kind) ? Math.max(best, heads[at] ?? 0) : best),
    -Infinity,
  );
}
