/** The largest number that is hidden: "moins de 11". */
export const MOST_HIDDEN = 10;
/** The least that is shown: what rounds to 10 would look hidden. */
const LEAST_SHOWN = 15;

/**
 * A number as it is published: rounded to 5, from 11 on; else nothing.
 *
 * @example
 * rounded(10) // undefined
 * rounded(11) // 15
 * rounded(23) // 25
 */
export function rounded(count: number): number | undefined {
  if (count <= MOST_HIDDEN) return undefined;
  return Math.max(LEAST_SHOWN, Math.round(count / 5) * 5);
}

/** What may stand behind a published number, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What may stand behind what is hidden. */
export const HIDDEN: Range = { from: 0, to: MOST_HIDDEN };
/** What may stand behind a cell of a table that leaves out more than small ones. */
export const LEFT_OUT: Range = { from: 0, to: Infinity };

/** What may stand behind what is shown. */
export function behind(shown: number): Range {
  return { from: Math.max(MOST_HIDDEN + 1, shown - 2), to: shown + 2 };
}
