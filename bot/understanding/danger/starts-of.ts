/** A word is known by its first letters, whatever its ending. */
const LETTERS = 6;
/** Joins two words, or two families of words. */
export const JOIN = '+';

/** Starts of the words of a plea as `readPlea` gives it, in order; numbers weigh nothing. */
export function startsOf(said: string): readonly string[] {
  return said
    .split(' ')
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => word.slice(0, LETTERS));
}

/** Each start joined to the next. */
export function pairsOf(starts: readonly string[]): readonly string[] {
  return starts.slice(1).map((next, at) => `${starts[at] ?? ''}${JOIN}${next}`);
}
