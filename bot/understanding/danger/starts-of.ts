/** A word is known by its first letters, whatever its ending. */
const LETTERS = 6;

/** Starts of the words of a plea as `readPlea` gives it, each once; numbers weigh nothing. */
export function startsOf(said: string): readonly string[] {
  const words = said.split(' ').filter((word) => /^[a-z]/.test(word));
  return [...new Set(words.map((word) => word.slice(0, LETTERS)))];
}
