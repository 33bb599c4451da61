import { fold } from '../territory/fold.ts';
import { COMMON_WORDS } from './language/common-words.ts';
import { holdsAnyForm, isEveryday } from './language/is-everyday.ts';
import { ENGLISH_SIGNS, ENGLISH_WORDS } from './language/english.ts';
import { PLACE_NAMES } from './language/place-names.ts';
import { SHORT_WORDS } from './language/short-words.ts';
import { WORDS_TOGETHER } from './language/words-together.ts';
import { SAME_MEANING } from './language/same-meaning.ts';
import { STOP_WORDS } from './language/stop-words.ts';
import { VAGUE_WORDS } from './language/vague-words.ts';
import { createSlips, type Slips } from './slips.ts';
import { soundOf } from './sounds.ts';
import { spelledOut } from './spelled-out.ts';
import { stemOf } from './stem-of.ts';
import { together } from './together.ts';

/** A word of a demand, mended. */
export interface Term {
  /** Stands for all its spellings, endings and synonyms. */
  readonly stem: string;
  /** As it was read once mended. */
  readonly word: string;
  /** From 0 to 1: 1 as it is written in a flow; less for a guess; 0 for a word that none knows. */
  readonly sure: number;
}

/** Words that flows say, and what people's spellings of them are read as. */
export interface Lexicon {
  read(text: string): Said;
  /** Telling words of the phrases that it was made of, in order. */
  readonly phrases: readonly (readonly Term[])[];
}

/** A text, mended. */
export interface Said {
  /** Its telling words, in order. */
  readonly terms: readonly Term[];
  /** All its words, those that carry no demand too. */
  readonly words: readonly string[];
}

/** Words of one text that are looked at; what comes after adds no demand. */
const MAX_WORDS = 400;
const LONGEST_WORD = 40;
const SURE_BY_SOUND = 0.92;
const SURE_BY_SLIP = 0.8;
const SHORTEST_PART = 4;

/** A word, with whether it may say what is demanded. */
interface Read extends Term {
  readonly tells: boolean;
}

/** Learns the words of folded phrases; pure, the same phrases always mend the same way. */
export function createLexicon(folded: readonly string[]): Lexicon {
  const written = folded.map((phrase) => spelledOut(phrase.split(' ')));
  const inPhrases = countWords(written);
  const lists = [inPhrases, ...WORD_LISTS, new Set(wordsOfTables())];
  const isKnown = (word: string) => word !== '' && lists.some((words) => words.has(word));
  let guesses: Guesses | undefined;
  // Worked out once a word needs it: the phrases themselves never do.
  const guess = () => (guesses ??= guessesAt(knownWords(inPhrases), isElsewhere));
  const bySound = (sound: string) => guess().sounds.get(sound);
  const memory = new Map<string, readonly Read[]>();

  function readWord(word: string, english: boolean): readonly Read[] {
    const inFrench = english ? ENGLISH_WORDS.get(word) : undefined;
    if (inFrench) return inFrench.map(asWritten);
    const remembered = memory.get(word);
    if (remembered) return remembered;
    const found = mend(word);
    if (memory.size < 20_000) memory.set(word, found);
    return found;
  }

  /** An everyday word that no phrase says: not the same as one that sounds alike. */
  function isElsewhere(word: string): boolean {
    return isEveryday(word) && !holdsAnyForm(inPhrases, word);
  }

  function mend(word: string): readonly Read[] {
    const short = SHORT_WORDS.get(word);
    if (short) return short.map(asWritten);
    if (isElsewhere(word)) return [toRead(word, 0)];
    if (isKnown(word) || /^\d+$/.test(word)) return [asWritten(word)];
    if (word.length > LONGEST_WORD) return [toRead(word.slice(0, LONGEST_WORD), 0)];
    return glued(word) ?? guessed(word) ?? parted(word) ?? [toRead(word, 0)];
  }

  /** "mactualiser", "dimpot", "jlai": the small word before is not written apart. */
  function glued(word: string): readonly Read[] | undefined {
    const rest = /^(?:qu|[jdlmnstc])(?=[aeiouyh]|[jlmt][a-z])(.{3,})$/.exec(word)?.[1];
    if (rest === undefined) return undefined;
    if (SHORT_WORDS.has(rest) || isKnown(rest)) return mend(rest);
    const parts = parted(rest);
    if (parts) return parts;
    const like = rest.length >= 5 && /^[aeiouyh]/.test(rest) ? bySound(soundOf(rest)) : undefined;
    return like === undefined || isElsewhere(like) ? undefined : [toRead(like, SURE_BY_SOUND)];
  }

  function guessed(word: string): readonly Read[] | undefined {
    if (word.length < 4) return undefined;
    const sound = soundOf(word);
    const like = sound.length > 2 ? bySound(sound) : undefined;
    if (like !== undefined) return [toRead(like, SURE_BY_SOUND)];
    const near = guess().slips.nearest(word) ?? nearestBySound(sound);
    return near === undefined ? undefined : [toRead(near, SURE_BY_SLIP)];
  }

  function nearestBySound(sound: string): string | undefined {
    if (sound.length < 6) return undefined;
    for (const part of withoutOne(sound)) {
      const like = bySound(part);
      if (like !== undefined) return like;
    }
    return undefined;
  }

  /** "cartegrise", "motdepasse": two or three known words written as one. */
  function parted(word: string): readonly Read[] | undefined {
    if (word.length < 2 * SHORTEST_PART) return undefined;
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const first = word.slice(0, at);
      const second = word.slice(at);
      if (isKnown(first) && isKnown(second)) {
        return [toRead(first, SURE_BY_SLIP), toRead(second, SURE_BY_SLIP)];
      }
    }
    return undefined;
  }

  /** All words of a text, mended. */
  function mendAll(words: readonly string[]): readonly Read[] {
    const english = isEnglish(words);
    const read: Read[] = [];
    for (const word of words) for (const one of readWord(word, english)) read.push(one);
    return together(read, asWritten);
  }

  function readAll(words: readonly string[]): Said {
    const mended = mendAll(words);
    return { words: mended.map(({ word }) => word), terms: mended.filter(tells) };
  }

  return {
    read: (text) => readAll(spelledOut(fold(text).split(' ', MAX_WORDS))),
    phrases: written.map((words) => mendAll(words).filter(tells)),
  };
}

function toRead(word: string, sure: number): Read {
  const tells = word !== '' && !STOP_WORDS.has(word) && !PLACE_NAMES.has(word);
  return { word, sure, tells, stem: tells ? stemOf(word) : '' };
}

function tells(read: Read): boolean {
  return read.tells;
}

function asWritten(word: string): Read {
  return toRead(word, 1);
}

function isEnglish(words: readonly string[]): boolean {
  let signs = 0;
  for (const word of words) if (ENGLISH_SIGNS.has(word)) signs += 1;
  return (
    signs >= 2 || (signs >= 1 && words.length <= 5) || words.every((one) => ENGLISH_WORDS.has(one))
  );
}

function countWords(phrases: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of phrases) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Lists of our own whose words are known, whatever flows say. */
const WORD_LISTS: readonly ReadonlySet<string>[] = [
  STOP_WORDS,
  PLACE_NAMES,
  COMMON_WORDS,
  VAGUE_WORDS,
];

/** What our tables read words as; a word as often as they say it. */
function* wordsOfTables(): Generator<string> {
  for (const pair of SAME_MEANING) yield* pair;
  for (const table of [SHORT_WORDS, WORDS_TOGETHER])
    for (const words of table.values()) yield* words;
}

/** Word to how often it is said; those of our own lists and tables too. */
function knownWords(inPhrases: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const known = new Map(inPhrases);
  for (const words of [...WORD_LISTS, wordsOfTables()])
    for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  known.delete('');
  return known;
}

/** Known words by how they sound and by what a slip makes of them. */
interface Guesses {
  readonly sounds: ReadonlyMap<string, string>;
  readonly slips: Slips;
}

function guessesAt(
  known: ReadonlyMap<string, number>,
  isElsewhere: (word: string) => boolean,
): Guesses {
  const words = [...known.keys()];
  const elsewhere = new Set(words.filter(isElsewhere));
  const meant = words.filter((word) => !STOP_WORDS.has(word) && !elsewhere.has(word));
  return { sounds: soundsOf(known, elsewhere), slips: createSlips(meant) };
}

/** Of words that sound alike, one that flows say, then the one said most. */
function soundsOf(
  known: ReadonlyMap<string, number>,
  elsewhere: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const isBetter = (word: string, count: number, other: string) => {
    const [mine, others] = [elsewhere.has(word), elsewhere.has(other)];
    return mine === others ? (known.get(other) ?? 0) < count : others;
  };
  for (const [word, count] of known) {
    if (word.length < 4) continue;
    const sound = soundOf(word);
    const other = best.get(sound);
    if (other === undefined || isBetter(word, count, other)) best.set(sound, word);
  }
  return best;
}

function* withoutOne(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
