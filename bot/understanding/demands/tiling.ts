import { type Along } from '../routing/along.ts';

/** Flows that two parts of a message may ask for: their numbers. */
export type Flows = readonly [first: number, second: number];

/** Two flows that share a text: its first words are of one, the others of the other. */
export interface Tiling {
  /** How many words are of the first, where that tells most for both. */
  readonly at: number;
  /** How much more both tell than either for the whole text; than any flow does. */
  readonly gain: number;
  readonly overAny: number;
  /** How much tells for the one that is told less; the same by the square root of its words. */
  readonly least: number;
  readonly leastEach: number;
}

const NOTHING: Tiling = { at: 0, gain: 0, overAny: 0, least: 0, leastEach: 0 };
/**
 * Of a flow that no model knows: less than what two that are asked mostly share, more
 * than others. Set by hand, on conversations of a town whose flows no model knows.
 */
const UNKNOWN: Tiling = { at: 0, gain: 0.8, overAny: 0.6, least: 0.4, leastEach: 0.5 };

/**
 * Parts a text between two flows wherever its words tell most for both, whatever signs or little
 * words stand there: "box en panne l'imprimante ne veut rien savoir".
 */
export function tile(along: Along | undefined, [one, other]: Flows): Tiling {
  if (!along || !along.knows(one) || !along.knows(other)) return UNKNOWN;
  if (along.words < 2) return NOTHING;
  const { words, weightOf, most, share } = along;
  const [ofOne, ofOther] = [weightOf(one, words), weightOf(other, words)];
  let [at, both] = [1, -Infinity];
  for (let first = 1; first < words; first++) {
    const sum = weightOf(one, first) + ofOther - weightOf(other, first);
    if (sum > both) [at, both] = [first, sum];
  }
  const [first, second] = [weightOf(one, at), ofOther - weightOf(other, at)];
  return {
    at,
    gain: share * (both - Math.max(ofOne, ofOther)),
    overAny: share * (both - most),
    least: share * Math.min(first, second),
    leastEach: Math.min(first / Math.sqrt(at), second / Math.sqrt(words - at)),
  };
}
