/**
 * Which of some scores, from 0 on, is most, and the two that are most. Pure.
 *
 * @example firstOf([1, 3, 2]) // { at: 1, best: 3, second: 2 }
 */
export function firstOf(scores: readonly number[]): {
  readonly at: number;
  readonly best: number;
  readonly second: number;
} {
  let [at, best, second] = [0, 0, 0];
  for (const [place, score] of scores.entries()) {
    if (score > best) [at, best, second] = [place, score, best];
    else if (score > second) second = score;
  }
  return { at, best, second };
}
