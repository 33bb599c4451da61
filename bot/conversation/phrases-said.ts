import { fold } from '../territory/fold.ts';
import { isNear } from '../understanding/near.ts';
import { soundOf } from '../understanding/sounds.ts';

/** Words of a message that are read: what follows tells a story. */
const MOST_WORDS = 80;
/** Words that may stand between two of a phrase: "pas du tout d'accord". */
const MOST_BETWEEN = 2;
/** Letters from which a word may hide a slip. */
const LONG = 6;

/** What people say, folded. */
export interface Phrase {
  readonly words: readonly string[];
  /** It says "pas" or "plus" itself. */
  readonly isDenied: boolean;
}

/** The words of a message, folded. */
export function wordsSaid(text: string): readonly string[] {
  return fold(text).split(' ', MOST_WORDS);
}

/** A phrase as authors write it. */
export function phraseOf(text: string): Phrase {
  const words = fold(text).split(' ');
  return { words, isDenied: words.some(isDenial) };
}

/** Whether the words of a phrase stand in a text, in order and close together, and not denied. */
export function isSaid(phrase: Phrase, words: readonly string[]): boolean {
  return words.some((_, at) => {
    const end = endOf(phrase.words, words, at);
    if (end === undefined) return false;
    return phrase.isDenied || !words.slice(Math.max(0, at - 2), end + 2).some(isDenial);
  });
}

/** Where a phrase that begins at a word ends, that word excluded. */
function endOf(
  phrase: readonly string[],
  words: readonly string[],
  start: number,
): number | undefined {
  let at = start;
  for (const [index, wanted] of phrase.entries()) {
    const last = index === 0 ? start : Math.min(words.length - 1, at + MOST_BETWEEN);
    let found = -1;
    for (let next = at; next <= last && found < 0; next += 1) {
      if (isAlike(words[next] ?? '', wanted)) found = next;
    }
    if (found < 0) return undefined;
    at = found + 1;
  }
  return at;
}

/** The same word, as it sounds, or with a slip in a long one. */
function isAlike(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.length < 4 || word.length < 3) return false;
  return soundOf(word) === soundOf(wanted) || (wanted.length >= LONG && isNear(word, wanted));
}

const DENIALS: ReadonlySet<string> = new Set(['pas', 'pa', 'plus', 'jamais', 'aucun', 'sans']);

function isDenial(word: string): boolean {
  return DENIALS.has(word);
}
