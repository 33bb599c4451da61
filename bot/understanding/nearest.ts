/** A flow by its number, and how like it something is. */
export interface Nearest {
  readonly flow: number;
  readonly score: number;
}

/**
 * The two flows of the highest scores, the higher first; of those alike, the one that stands first.
 *
 * @example nearestTwo(new Float64Array([0.1, 0.5])) // [{ flow: 1, score: 0.5 }, { flow: 0, score: 0.1 }]
 */
export function nearestTwo(scores: Float64Array): readonly [Nearest, Nearest] {
  let [first, second] = [NOTHING, NOTHING];
  for (let flow = 0; flow < scores.length; flow++) {
    const score = scores[flow] ?? 0;
    if (score > first.score) {
      second = first;
      first = { flow, score };
    } else if (score > second.score) second = { flow, score };
  }
  return [first, second];
}

const NOTHING: Nearest = { flow: -1, score: -Infinity };
