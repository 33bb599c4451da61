/**
 * A model as a file of plain lines: a head, the kinds, their numbers (the bias, then each
 * threshold), how many families and their words, then a line a feature, in order, and in one line
 * all their weights: one sign a kind. A line of a feature is one sign for how many letters it shares
 * with the line above, and the letters that follow.
 */
export interface ModelFormat {
  /** What is heard with it: stands in the head. */
  readonly name: string;
  readonly kinds: readonly string[];
  /** How many thresholds each kind has. */
  readonly thresholds: number;
  /**
   * Of many kinds few weigh anything for a feature: after the features, a line for what weighs of
   * each.
   */
  readonly isSparse?: true;
  /** Sizes that a weight may have beside 0, the least first. */
  readonly levels: Levels;
}

/** In steps of `WEIGHT_STEP`. */
export type Levels = readonly number[];

const VERSION = 6;
/** The sign of nothing shared, of the least weight; the signs go on from it to `~`. */
export const FIRST_SIGN = '!'.charCodeAt(0);

/**
 * First line of a model.
 *
 * @example headOf('danger') // 'aiguillage danger model 6'
 */
export function headOf(name: string): string {
  return `aiguillage ${name} model ${VERSION}`;
}

/** All that a weight may be, in order. */
export function valuesOf(levels: Levels): Int8Array {
  return Int8Array.from([...levels.map((level) => -level).reverse(), 0, ...levels]);
}
