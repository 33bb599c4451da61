import { fold } from '../territory/fold.ts';
import { isNear } from './near.ts';
import { COMMON_WORDS } from './language/common-words.ts';
import { isEveryday } from './language/is-everyday.ts';
import { ENGLISH_SIGNS, ENGLISH_WORDS } from './language/english.ts';
import { PLACE_NAMES } from './language/place-names.ts';
import { SHORT_WORDS } from './language/short-words.ts';
import { WORDS_TOGETHER } from './language/words-together.ts';
import { SAME_MEANING } from './language/same-meaning.ts';
import { STOP_WORDS } from './language/stop-words.ts';
import { VAGUE_WORDS } from './language/vague-words.ts';
import { soundOf } from './sounds.ts';

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
const MOST_TOGETHER = 5;
const SHORTEST_SOUND = 5;
const SHORTEST_PART = 4;

interface Read {
  readonly word: string;
  readonly sure: number;
}

/** Learns the words of phrases; pure, the same phrases always mend the same way. */
export function createLexicon(phrases: readonly string[]): Lexicon {
  const inPhrases = new Set(phrases.flatMap((phrase) => spelledOut(fold(phrase).split(' '))));
  const known = knownWords(phrases);
  const bySound = soundsOf(known, isElsewhere);
  let slips: ReadonlyMap<string, readonly string[]> | undefined;
  // Worked out once a word needs it: most texts are written well enough.
  const bySlip = () => (slips ??= slipsOf(known, isElsewhere));
  const memory = new Map<string, readonly Read[]>();

  function readWord(word: string, english: boolean): readonly Read[] {
    const inFrench = english ? ENGLISH_WORDS.get(word) : undefined;
    if (inFrench) return inFrench.map((one) => ({ word: one, sure: 1 }));
    const remembered = memory.get(word);
    if (remembered) return remembered;
    const found = mend(word);
    if (memory.size < 20_000) memory.set(word, found);
    return found;
  }

  /** An everyday word that no phrase says: not the same as one that sounds alike. */
  function isElsewhere(word: string): boolean {
    return !inPhrases.has(word) && isEveryday(word);
  }

  function mend(word: string): readonly Read[] {
    const short = SHORT_WORDS.get(word);
    if (short) return short.map((one) => ({ word: one, sure: 1 }));
    if (known.has(word) || /^\d+$/.test(word)) return [{ word, sure: isElsewhere(word) ? 0 : 1 }];
    if (isElsewhere(word)) return [{ word, sure: 0 }];
    if (word.length > LONGEST_WORD) return [{ word: word.slice(0, LONGEST_WORD), sure: 0 }];
    return glued(word) ?? guessed(word) ?? parted(word) ?? [{ word, sure: 0 }];
  }

  /** "mactualiser", "dimpot", "jlai": the small word before is not written apart. */
  function glued(word: string): readonly Read[] | undefined {
    const rest = /^(?:qu|[jdlmnstc])(?=[aeiouyh]|[jlmt][a-z])(.{3,})$/.exec(word)?.[1];
    if (rest === undefined) return undefined;
    if (SHORT_WORDS.has(rest) || known.has(rest)) return mend(rest);
    const like =
      rest.length >= 5 && /^[aeiouyh]/.test(rest) ? bySound.get(soundOf(rest)) : undefined;
    return like === undefined || isElsewhere(like)
      ? undefined
      : [{ word: like, sure: SURE_BY_SOUND }];
  }

  function guessed(word: string): readonly Read[] | undefined {
    if (word.length < 4) return undefined;
    const sound = soundOf(word);
    const like = sound.length > 2 ? bySound.get(sound) : undefined;
    if (like !== undefined) return [{ word: like, sure: SURE_BY_SOUND }];
    const near = nearest(word, bySlip()) ?? nearestBySound(sound);
    return near === undefined ? undefined : [{ word: near, sure: SURE_BY_SLIP }];
  }

  function nearestBySound(sound: string): string | undefined {
    if (sound.length < 6) return undefined;
    for (const part of withoutOne(sound)) {
      const like = bySound.get(part);
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
      if (known.has(first) && known.has(second)) {
        return [
          { word: first, sure: SURE_BY_SLIP },
          { word: second, sure: SURE_BY_SLIP },
        ];
      }
    }
    return undefined;
  }

  return {
    read(text) {
      const words = spelledOut(fold(text).split(' ', MAX_WORDS));
      const english = isEnglish(words);
      const mended = together(words.flatMap((word) => readWord(word, english)));
      return {
        words: mended.map(({ word }) => word),
        terms: mended
          .filter(({ word }) => word !== '' && !STOP_WORDS.has(word) && !PLACE_NAMES.has(word))
          .map(({ word, sure }) => ({ word, sure, stem: stemOf(word) })),
      };
    },
  };
}

function isEnglish(words: readonly string[]): boolean {
  let signs = 0;
  for (const word of words) if (ENGLISH_SIGNS.has(word)) signs += 1;
  return (
    signs >= 2 || (signs >= 1 && words.length <= 5) || words.every((one) => ENGLISH_WORDS.has(one))
  );
}

const ACRONYM_AFTER_ARTICLE = /^[ld](?:apl|aah|als|alf|are|ars|ame|ass|apa)$/;

/** "a p l", "l a a h": letters said one by one make one word. */
function spelledOut(words: readonly string[]): readonly string[] {
  if (!words.some((word) => word.length === 1)) return words;
  const out: string[] = [];
  let run = '';
  const close = () => {
    if (run.length >= 3) out.push(ACRONYM_AFTER_ARTICLE.test(run) ? run.slice(1) : run);
    else out.push(...Array.from(run));
    run = '';
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run += word;
    else {
      close();
      out.push(word);
    }
  }
  close();
  return out;
}

function together(words: readonly Read[]): readonly Read[] {
  const out: Read[] = [];
  for (let at = 0; at < words.length;) {
    const made = longestTogether(words, at);
    if (made) {
      out.push(...made.words);
      at += made.taken;
    } else {
      const word = words[at];
      if (word) out.push(word);
      at += 1;
    }
  }
  return out;
}

function longestTogether(
  words: readonly Read[],
  at: number,
): { readonly words: readonly Read[]; readonly taken: number } | undefined {
  if (!FIRST_TOGETHER.has(words[at]?.word ?? '')) return undefined;
  for (let taken = Math.min(MOST_TOGETHER, words.length - at); taken > 1; taken--) {
    const made = WORDS_TOGETHER.get(
      words
        .slice(at, at + taken)
        .map(({ word }) => word)
        .join(' '),
    );
    if (made) return { words: made.map((word) => ({ word, sure: 1 })), taken };
  }
  return undefined;
}

const FIRST_TOGETHER = new Set([...WORDS_TOGETHER.keys()].map((key) => key.split(' ')[0] ?? ''));

const STEMS = new Map<string, string>();

function stemOf(word: string): string {
  const known = STEMS.get(word);
  if (known !== undefined) return known;
  const one = SAME_MEANING.get(word) ?? word;
  // Too short to have an ending: "café" is not "caf".
  const stem = one.length < SHORTEST_SOUND ? one.replace(/s$/, '') : soundOf(one);
  if (STEMS.size < 20_000) STEMS.set(word, stem);
  return stem;
}

/** Word to how often it is said; those of our own tables too. */
function knownWords(phrases: readonly string[]): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const add = (word: string, by: number) => known.set(word, (known.get(word) ?? 0) + by);
  for (const word of [...STOP_WORDS, ...PLACE_NAMES, ...COMMON_WORDS, ...VAGUE_WORDS]) add(word, 1);
  for (const word of SAME_MEANING.keys()) add(word, 1);
  for (const word of SAME_MEANING.values()) add(word, 1);
  for (const words of [...SHORT_WORDS.values(), ...WORDS_TOGETHER.values()]) {
    for (const word of words) add(word, 1);
  }
  for (const phrase of phrases)
    for (const word of spelledOut(fold(phrase).split(' '))) add(word, 1);
  known.delete('');
  return known;
}

/** Of words that sound alike, one that flows say, then the one said most. */
function soundsOf(
  known: ReadonlyMap<string, number>,
  isElsewhere: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const best = new Map<string, string>();
  const isBetter = (word: string, count: number, other: string) => {
    const [mine, others] = [isElsewhere(word), isElsewhere(other)];
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

/** Each known word under itself and itself without one letter: a slip away on either side meets. */
function slipsOf(
  known: ReadonlyMap<string, number>,
  isElsewhere: (word: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const slips = new Map<string, string[]>();
  for (const word of known.keys()) {
    if (word.length < 5 || STOP_WORDS.has(word) || isElsewhere(word)) continue;
    for (const part of [word, ...withoutOne(word)]) {
      const others = slips.get(part);
      if (others) others.push(word);
      else slips.set(part, [word]);
    }
  }
  return slips;
}

function nearest(word: string, bySlip: ReadonlyMap<string, readonly string[]>): string | undefined {
  if (word.length < 5) return undefined;
  let best: string | undefined;
  for (const part of [word, ...withoutOne(word)]) {
    for (const one of bySlip.get(part) ?? []) {
      if (isNear(word, one) && (best === undefined || closer(one, best, word))) best = one;
    }
  }
  return best;
}

/** The one that begins alike, then the shorter, then in order of letters. */
function closer(one: string, other: string, word: string): boolean {
  const alike =
    Number(one.startsWith(word.slice(0, 1))) - Number(other.startsWith(word.slice(0, 1)));
  if (alike !== 0) return alike > 0;
  const long = Math.abs(one.length - word.length) - Math.abs(other.length - word.length);
  return long < 0 || (long === 0 && one < other);
}

function* withoutOne(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}
