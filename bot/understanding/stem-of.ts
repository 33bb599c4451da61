import { SAME_MEANING } from './language/same-meaning.ts';
import { soundOf } from './sounds.ts';

/** Shorter words have no ending to leave out: "café" is not "caf". */
const SHORTEST_SOUND = 5;
/** Words remembered; beyond it they are worked out anew, so that memory stays bounded. */
const MAX_KNOWN = 20_000;
const KNOWN = new Map<string, string>();

/** What stands for all spellings, endings and synonyms of a mended word. */
export function stemOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const one = SAME_MEANING.get(word) ?? word;
  const stem = one.length < SHORTEST_SOUND ? one.replace(/s$/, '') : soundOf(one);
  if (KNOWN.size < MAX_KNOWN) KNOWN.set(word, stem);
  return stem;
}
