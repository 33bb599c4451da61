/** A word is known by its first letters, whatever its ending. */
const LETTERS = 6;

/** Starts of the words of a plea as `readPlea` gives it, in order; numbers weigh nothing. */
export function startsOf(said: string): readonly string[] {
  return said
    .split(' ')
    .filter((word) => word >= 'a' && word < '{')
    .map((word) => word.slice(0, LETTERS));
}
