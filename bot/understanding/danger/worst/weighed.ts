/** Joins two words that follow each other, or two families of words. */
export const JOIN = '+';

/** What words weigh for one danger, in quarters. */
export interface Weighed {
  /** What a text weighs before its first word. */
  readonly before: number;
  readonly weights: readonly (readonly [weight: number, words: string])[];
}
