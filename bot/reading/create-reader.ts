import { fold } from '../territory/fold.ts';
import { hasAnyForm } from './everyday.ts';
import { guessesSteps, type Guess } from './guesses.ts';
import { type Language } from './language.ts';
import { readsAsEnglish } from './reads-as-english.ts';
import { type Utterance, type Term } from './said.ts';
import { soundOf } from './sounds.ts';
import { spelledOut } from './spelled-out.ts';
import { finish, mapSteps, type Steps } from './steps.ts';

/** Reads what people type, by the vocabulary of the flows. */
export interface Reader {
  read(text: string): Utterance;
  /** Works out in small steps what the first misspelt word asks for. */
  prepare(): Steps<void>;
  /** The terms of the phrases it was made from, in order. */
  readonly phrases: readonly (readonly Term[])[];
}

/** Words of one text that are looked at; what comes after adds no demand. */
const MOST_WORDS = 400;
const LONGEST_WORD = 40;
const MOST_KNOWN = 20_000;
const SURE_BY_SOUND = 0.92;
const SURE_BY_SLIP = 0.8;
const SHORTEST_PART = 4;

/** A word, with whether it may say what is demanded. */
interface ReadWord extends Term {
  readonly tells: boolean;
}

/**
 * Learns the vocabulary of folded phrases, in small steps, and corrects what people type towards it:
 * abbreviations, phonetic spelling, slips that hardly change the sound, words run together or
 * split, English. Pure and deterministic.
 *
 * @example
 * const reader = finish(readerSteps(['declarer mes ressources'], language));
 * reader.read('rdv pour mes resources').words // ['rendezvous', 'pour', 'mes', 'ressources']
 */
export function* readerSteps(folded: readonly string[], language: Language): Steps<Reader> {
  const { short, english, stop, places, vague, everyday } = language;
  const written = yield* mapSteps(folded, (one) => spelledOut(one.split(' '), language.initials));
  const inPhrases = countWords(written);
  const listed: readonly ReadonlySet<string>[] = [stop, places, everyday.words, vague];
  const lists = [inPhrases, ...listed, new Set(language.tableWords)];
  const isKnown = (word: string) => word !== '' && lists.some((words) => words.has(word));
  let guesses: Guess | undefined;
  // Worked out once a word needs it: the phrases themselves never do.
  function* prepare(): Steps<Guess> {
    const known = knownWords(inPhrases, [...listed, language.tableWords]);
    yield;
    return (guesses ??= yield* guessesSteps(known, isElsewhere));
  }
  const guess: Guess = (sound) => (guesses ?? finish(prepare()))(sound);
  const memory = new Map<string, readonly ReadWord[]>();

  function toRead(word: string, sure: number): ReadWord {
    const tells = word !== '' && !stop.has(word) && !places.has(word);
    return { word, sure, tells, stem: tells ? language.stemOf(word) : '' };
  }

  function asWritten(word: string): ReadWord {
    return toRead(word, 1);
  }

  function readWord(word: string, isEnglish: boolean): readonly ReadWord[] {
    const inFrench = isEnglish ? english.get(word) : undefined;
    if (inFrench) return inFrench.map(asWritten);
    const remembered = memory.get(word);
    if (remembered) return remembered;
    const found = mend(word);
    if (memory.size < MOST_KNOWN) memory.set(word, found);
    return found;
  }

  /** An everyday word that no phrase says: not the same as one that sounds alike. */
  function isElsewhere(word: string): boolean {
    return everyday.has(word) && !hasAnyForm(inPhrases, word);
  }

  function mend(word: string): readonly ReadWord[] {
    const meant = short.get(word);
    if (meant) return meant.map(asWritten);
    if (isElsewhere(word)) return [toRead(word, 0)];
    if (isKnown(word) || /^\d+$/.test(word)) return [asWritten(word)];
    if (word.length > LONGEST_WORD) return [toRead(word.slice(0, LONGEST_WORD), 0)];
    return glued(word) ?? guessed(word) ?? parted(word) ?? [toRead(word, 0)];
  }

  /** "mactualiser", "dimpot", "jlai": the small word before is not written apart. */
  function glued(word: string): readonly ReadWord[] | undefined {
    const rest = /^(?:qu|[jdlmnstc])(?=[aeiouyh]|[jlmt][a-z])(.{3,})$/.exec(word)?.[1];
    if (rest === undefined) return undefined;
    if (short.has(rest) || isKnown(rest)) return mend(rest);
    const parts = parted(rest);
    if (parts) return parts;
    const sounds = rest.length >= 5 && /^[aeiouyh]/.test(rest);
    const like = sounds ? guess(soundOf(rest)) : undefined;
    return like === undefined || isElsewhere(like) ? undefined : [toRead(like, SURE_BY_SOUND)];
  }

  function guessed(word: string): readonly ReadWord[] | undefined {
    if (word.length < 4) return undefined;
    const sound = soundOf(word);
    const like = sound.length > 2 ? guess(sound) : undefined;
    if (like !== undefined) return [toRead(like, SURE_BY_SOUND)];
    const near = nearestBySound(sound);
    return near === undefined ? undefined : [toRead(near, SURE_BY_SLIP)];
  }

  function nearestBySound(sound: string): string | undefined {
    if (sound.length < 6) return undefined;
    for (let at = 0; at < sound.length; at++) {
      const like = guess(sound.slice(0, at) + sound.slice(at + 1));
      if (like !== undefined) return like;
    }
    return undefined;
  }

  /** "cartegrise", "motdepasse": two or three known words written as one. */
  function parted(word: string): readonly ReadWord[] | undefined {
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
  function mendAll(words: readonly string[], isEnglish: boolean): readonly ReadWord[] {
    const read: ReadWord[] = [];
    for (const word of words) for (const one of readWord(word, isEnglish)) read.push(one);
    return language.together(read, asWritten);
  }

  const phrases = yield* mapSteps(written, (words) =>
    mendAll(words, readsAsEnglish(words, language)).filter(tells),
  );
  return {
    *prepare() {
      yield* prepare();
    },
    read(text) {
      const all = fold(text);
      const words = spelledOut(all.split(' ', MOST_WORDS), language.initials);
      const mended = mendAll(words, readsAsEnglish(words, language));
      return {
        text,
        folded: all,
        words: mended.map(({ word }) => word),
        terms: mended.filter(tells),
      };
    },
    phrases,
  };
}

function tells(read: ReadWord): boolean {
  return read.tells;
}

function countWords(phrases: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of phrases) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Word to how often it is said; those of our own lists and tables too. */
function knownWords(
  inPhrases: ReadonlyMap<string, number>,
  lists: readonly Iterable<string>[],
): ReadonlyMap<string, number> {
  const known = new Map(inPhrases);
  for (const words of lists) for (const word of words) known.set(word, (known.get(word) ?? 0) + 1);
  known.delete('');
  return known;
}
