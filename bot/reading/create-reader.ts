import { fold } from '../territory/fold.ts';
import { type Language } from './language.ts';
import { readsAsEnglish } from './reads-as-english.ts';
import { type Utterance, type Term } from './said.ts';
import { soundOf } from './sounds.ts';
import { spelledOut } from './spelled-out.ts';
import { mapSteps, type Steps } from './steps.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Reads what people type, by the vocabulary of the flows. */
export interface Reader {
  readonly read: (text: string) => Utterance;
  readonly vocabulary: Vocabulary;
}

/** With the terms of the phrases that it was made of, in order. */
export interface ReaderOfPhrases extends Reader {
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
 * Learns the vocabulary of folded phrases, in small steps, to read what people type by it.
 *
 * @example
 * const reader = finish(readerSteps(['declarer mes ressources'], language));
 * reader.read('rdv pour mes resources').words // ['rendezvous', 'pour', 'mes', 'ressources']
 */
export function* readerSteps(
  folded: readonly string[],
  language: Language,
): Steps<ReaderOfPhrases> {
  const written = yield* mapSteps(folded, (one) => spelledOut(one.split(' '), language.initials));
  const vocabulary = vocabularyOf(written, language);
  const { termsOf, ...reader } = mender(vocabulary, language);
  return { ...reader, phrases: yield* mapSteps(written, termsOf) };
}

/**
 * Reads by a vocabulary that is there.
 *
 * @example
 * const { vocabulary } = finish(readerSteps(['declarer'], language));
 * readerBy(vocabulary, language).read('declarer').words // ['declarer']
 */
export function readerBy(vocabulary: Vocabulary, language: Language): Reader {
  const { read } = mender(vocabulary, language);
  return { read, vocabulary };
}

/**
 * Corrects what people type towards a vocabulary: abbreviations, phonetic spelling, slips that hardly
 * change the sound, words run together or split, English. Pure and deterministic.
 */
function mender(vocabulary: Vocabulary, language: Language) {
  const { short, english, stop, places } = language;
  const { isKnown, isElsewhere, guess } = vocabulary;
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

  return {
    vocabulary,
    termsOf: (words: readonly string[]): readonly Term[] =>
      mendAll(words, readsAsEnglish(words, language)).filter(tells),
    read: (text: string): Utterance => {
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
  };
}

function tells(read: ReadWord): boolean {
  return read.tells;
}
