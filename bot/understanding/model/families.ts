import { fold } from '../../territory/fold.ts';
import { soundOf } from '../../reading/sounds.ts';

/**
 * Families of words that say the same thing. A word of a family is
 * written plainly, or with a star for all its endings, or with `_` for a space.
 * A family whose name begins with `~` is a frame: not what is told, but of whom and how (I, he, a
 * denial, a question); its words are plain.
 */
export type FamilyWords = ReadonlyMap<string, readonly string[]>;

export interface Families {
  /** The families of each of a text's words; those of two or three words stand at the first. */
  readonly of: (words: readonly string[]) => readonly (readonly string[])[];
  /**
   * The frames of a whole text, in their order, as one name: "~me~not"; "~" where it has none.
   * `undefined` where no family is a frame.
   */
  readonly frameOf: (words: readonly string[]) => string | undefined;
}

const FRAME = '~';

/** Fewer letters begin too many words. */
const SHORTEST_START = 3;
/** Fewer letters sound like too many words. */
const SHORTEST_SOUND = 5;
const MOST_WORDS = 3;
/** Words whose families are remembered. */
const MOST_KNOWN = 20_000;

/**
 * Looks up the families of words: by the whole word, by its beginning, then by its sound.
 *
 * @example
 * createFamilies(new Map([['hurt', ['frapp*']]])).of(['il', 'frappait']) // [[], ['hurt']]
 */
export function createFamilies(lists: FamilyWords): Families {
  const whole = new Map<string, string[]>();
  const starts = new Map<string, string[]>();
  const sounds = new Map<string, string[]>();
  // First words of those of two or three: others begin none.
  const openers = new Set<string>();
  for (const [family, words] of lists) {
    if (family.startsWith(FRAME)) continue;
    for (const written of words) {
      const word = fold(written.replaceAll('_', ' '));
      put(whole, word, family);
      const space = word.indexOf(' ');
      if (space >= 0) openers.add(word.slice(0, space));
      if (written.endsWith('*')) put(starts, word, family);
      if (word.length >= SHORTEST_SOUND && space < 0) put(sounds, soundOf(word), family);
    }
  }
  const known = new Map<string, readonly string[]>();

  function ofWord(word: string): readonly string[] {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const found = lookUp(word);
    if (known.size < MOST_KNOWN) known.set(word, found);
    return found;
  }

  function lookUp(word: string): readonly string[] {
    const found = new Set(whole.get(word));
    for (let end = SHORTEST_START; end < word.length; end++) {
      for (const family of starts.get(word.slice(0, end)) ?? []) found.add(family);
    }
    if (found.size > 0 || word.length < SHORTEST_SOUND) return [...found];
    return sounds.get(soundOf(word)) ?? [];
  }

  return {
    frameOf: frameReader(lists),
    of: (words) =>
      words.map((word, at) => {
        const found = ofWord(word);
        if (!openers.has(word)) return found;
        let more: string[] | undefined;
        for (let length = 2; length <= MOST_WORDS && at + length <= words.length; length++) {
          const together = whole.get(words.slice(at, at + length).join(' '));
          if (together) (more ??= [...found]).push(...together);
        }
        return more ? [...new Set(more)] : found;
      }),
  };
}

function frameReader(lists: FamilyWords): Families['frameOf'] {
  const frames = [...lists].filter(([name]) => name.startsWith(FRAME));
  const placeOf = new Map(frames.flatMap(([, words], at) => words.map((word) => [word, at])));
  if (frames.length === 0) return () => undefined;
  return (words) => {
    const here = new Set(words.map((word) => placeOf.get(word)));
    return frames.flatMap(([name], at) => (here.has(at) ? name : [])).join('') || FRAME;
  };
}

function put(map: Map<string, string[]>, key: string, family: string): void {
  const families = map.get(key);
  if (families === undefined) map.set(key, [family]);
  else if (!families.includes(family)) families.push(family);
}
