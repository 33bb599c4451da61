import { soundOf } from './sounds.ts';

/** Shorter words have no ending to leave out: "café" is not "caf". */
const SHORTEST_SOUND = 5;
/** Words remembered; beyond it they are worked out anew, so that memory stays bounded. */
const MOST_KNOWN = 20_000;

/**
 * What stands for all spellings, endings and synonyms of a mended word; `meantBy` gives the word
 * that stands for its synonyms.
 *
 * @example
 * const stemOf = createStems((word) => word);
 * stemOf('impots') === stemOf('impot') // true
 */
export function createStems(meantBy: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const one = meantBy(word);
    const stem = one.length < SHORTEST_SOUND ? one.replace(/s$/, '') : soundOf(one);
    if (known.size < MOST_KNOWN) known.set(word, stem);
    return stem;
  };
}
