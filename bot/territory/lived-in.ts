import { type CommuneWords } from './commune-words.ts';

/** The longest names have eight words. */
const LONGEST_NAME = 8;
/** Words that may stand before a name, or be its head: "à la Rochelle". */
const MOST_BEFORE = 2;
/** Words that tell who lives there, with the verb: "le père de l'enfant vit". */
const MOST_TOLD = 4;
/** A postcode, or the number of a département. */
const CODE = /^(?:\d{2,3}|\d{5}|2[ab])$/;

type LivingWords = Pick<
  CommuneWords,
  'lives' | 'theyLive' | 'ofTheirs' | 'openers' | 'here' | 'streets'
>;

/** Who speaks of whom: of oneself, or of somebody else. */
export type Whose = 'own' | 'other';

/**
 * Finds in a message the name of the commune that one says one lives in, or that somebody else does,
 * with the code behind it; `undefined` where it says none ("j'habite à la campagne"). Names are those
 * that `isName` takes.
 *
 * @example
 * const words = { lives: ['j habite'], theyLive: [], ofTheirs: [], openers: ['a'], here: [], streets: [] };
 * livedIn('la caf j habite a pau merci'.split(' '), 'own', words, (name) => name.join() === 'pau') // ['pau']
 */
export function livedIn(
  said: readonly string[],
  whose: Whose,
  words: LivingWords,
  isName: (words: readonly string[]) => boolean,
): readonly string[] | undefined {
  const own = behindCues(said, words.lives);
  const places = whose === 'own' ? own : behindTheirs(said, words, own);
  for (const after of places) {
    const name = nameAt(said, after, words, isName);
    if (name) return name;
  }
  return undefined;
}

/** Where the words begin that follow "vit": not one's own, nor "son fils vit". */
function behindTheirs(
  said: readonly string[],
  { theyLive, ofTheirs }: LivingWords,
  own: readonly number[],
): readonly number[] {
  return behindCues(said, theyLive).filter((after) => {
    const before = ` ${said.slice(0, after).slice(-MOST_TOLD).join(' ')} `;
    return !own.includes(after) && !ofTheirs.some((one) => before.includes(` ${one} `));
  });
}

/** Where the words begin that follow "j'habite". */
function behindCues(said: readonly string[], lives: readonly string[]): readonly number[] {
  const cues = lives.map((cue) => cue.split(' ')).sort((a, b) => b.length - a.length);
  return said.flatMap((_, at) => {
    const cue = cues.find((one) => one.every((word, further) => said[at + further] === word));
    return cue ? [at + cue.length] : [];
  });
}

function nameAt(
  said: readonly string[],
  after: number,
  words: LivingWords,
  isName: (words: readonly string[]) => boolean,
): readonly string[] | undefined {
  const isBefore = (word = '') => words.openers.includes(word) || ARTICLES.has(word);
  for (let from = after; from <= after + MOST_BEFORE; from++) {
    if (isNowhere(said.slice(from, from + LONGEST_NAME), words)) return undefined;
    const name = longestFrom(said, from, (one) => !one.every(isBefore) && isName(one));
    if (name) return name;
    if (!isBefore(said[from])) return undefined;
  }
  return undefined;
}

/** "La campagne", "rue des Lilas". */
function isNowhere(rest: readonly string[], { here, streets }: LivingWords): boolean {
  const spaced = `${rest.join(' ')} `;
  return streets.includes(rest[0] ?? '') || here.some((one) => spaced.startsWith(`${one} `));
}

/** The longest name that begins there, with the code behind it. */
function longestFrom(
  said: readonly string[],
  from: number,
  isName: (words: readonly string[]) => boolean,
): readonly string[] | undefined {
  for (let to = from + LONGEST_NAME; to > from; to--) {
    const name = said.slice(from, to);
    if (!isName(name)) continue;
    const code = said[to] ?? '';
    return CODE.test(code) ? [...name, code] : name;
  }
  return undefined;
}

/** Heads of names that are no part of how they are listed. */
const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', 'les', 'l']);
