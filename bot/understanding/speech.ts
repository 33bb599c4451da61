import { fold } from '../territory/fold.ts';

/** A language that people may type, and the signs it is recognised by. */
export interface DetectableLanguage {
  readonly lang: string;
  /** Unicode name of its script; Latin where there is none. */
  readonly script?: string;
  /** Letters that no other language of its script has. */
  readonly letters?: string;
  /** Short words of every day. */
  readonly words: readonly string[];
  /** That the guide goes on in simple French or English, said in it. */
  readonly says: string;
}

/** Tells in which language a message is typed. Pure, never throws. */
export interface Speech {
  /** Another language than French, where a whole sentence is in it; else nothing. */
  otherLanguage(text: string): string | undefined;
  /** That the guide goes on in simple French or English, said in that language. */
  says(lang: string): string | undefined;
}

/** The language of the guide: its words speak against all others. */
const HOME = 'fr';
/** Most characters read. */
const MOST_READ = 2000;
/** Fewer words are no sentence: "mail", "help", "ok thank you". */
const SHORTEST = 3;
/** So many different signs, and such a share of the words. */
const LEAST_SIGNS = 2;
const LEAST_SHARE = 0.3;
/** One French word may stand in a sentence of another language for so many of its own. */
const FOR_ONE_OF_HOME = 2;
const NOT_LATIN = /[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]/;

/** A tongue with its words as they are compared. */
interface Known extends DetectableLanguage {
  readonly signs: ReadonlySet<string>;
  readonly own: RegExp | undefined;
  readonly inScript: RegExp | undefined;
}

/**
 * Detects the language of a text by its script, by distinctive letters and by short words.
 *
 * @example
 * const words = ['the', 'my', 'i', 'is', 'have'];
 * const speech = createSpeech([{ lang: 'en', words, says: 'We go on in English.' }]);
 * speech.otherLanguage('I have lost my password') // 'en'
 */
export function createSpeech(tongues: readonly DetectableLanguage[]): Speech {
  const known = tongues.map(toKnown);
  const latin = known.filter(({ script }) => script === undefined);
  const others = known.filter(({ script }) => script !== undefined);
  const says = new Map(tongues.map((tongue) => [tongue.lang, tongue.says]));
  return {
    says: (lang) => says.get(lang),
    otherLanguage: (text) => {
      const read = text.slice(0, MOST_READ).normalize('NFC').toLowerCase();
      return (NOT_LATIN.test(read) ? byScript(others, read) : undefined) ?? byWords(latin, read);
    },
  };
}

function toKnown(tongue: DetectableLanguage): Known {
  const { letters, script, words } = tongue;
  return {
    ...tongue,
    signs: new Set(words.map(fold)),
    own: letters === undefined ? undefined : new RegExp(`[${letters}]`, 'u'),
    inScript: script === undefined ? undefined : new RegExp(`\\p{Script=${script}}`, 'gu'),
  };
}

/** The language of a script in which half of the letters are, the likeliest where several have it. */
function byScript(tongues: readonly Known[], read: string): string | undefined {
  const letters = read.match(/\p{L}/gu)?.length ?? 0;
  const written = tongues.filter(
    ({ inScript }) => inScript && (read.match(inScript)?.length ?? 0) * 2 > letters,
  );
  const words = wordsOf(read);
  const [first] = ranked(written, words);
  return first?.lang;
}

/** The Latin language that the words are signs of, clearly more than of any other. */
function byWords(tongues: readonly Known[], read: string): string | undefined {
  const words = wordsOf(read);
  if (words.length < SHORTEST) return undefined;
  const home = tongues.find(({ lang }) => lang === HOME);
  const atHome = home ? signsIn(home, words).length : 0;
  const [first, second] = ranked(
    tongues.filter(({ lang }) => lang !== HOME),
    words,
  );
  if (!first || first.count === second?.count) return undefined;
  const isSentence = first.different >= LEAST_SIGNS && first.count >= words.length * LEAST_SHARE;
  return isSentence && first.count > atHome * FOR_ONE_OF_HOME ? first.lang : undefined;
}

interface Ranked {
  readonly lang: string;
  readonly count: number;
  readonly different: number;
}

/** By how many of the words are signs of each, most first; those alike stay in their order. */
function ranked(tongues: readonly Known[], words: readonly string[]): readonly Ranked[] {
  return tongues
    .map((tongue) => {
      const signs = signsIn(tongue, words);
      return { lang: tongue.lang, count: signs.length, different: new Set(signs).size };
    })
    .sort((a, b) => b.count - a.count);
}

function signsIn({ signs, own }: Known, words: readonly string[]): readonly string[] {
  return words.filter((word) => signs.has(fold(word)) || own?.test(word) === true);
}

/** Lower-case words as they are written: some are known by their accents. */
function wordsOf(read: string): readonly string[] {
  return read.split(/[^\p{L}\p{M}\p{N}¿¡]+/u).filter((word) => word !== '');
}
