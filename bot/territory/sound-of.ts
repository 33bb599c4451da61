import { codesOf, HASH_START, hashEnd, hashOnCode } from './chains.ts';
import { HEARD, MUTE, OTHER_SOUND_RULES, SOUND_RULES, type SoundRule } from './sound-rules.ts';

/** Accents that are heard where a plain letter would not be: "Calé", "Rodés", "Besançon". */
const ACCENTED = /[éèêë](?![a-z])|és(?![a-z])|ç/i;
const ACCENTED_END = /[éèêë](?=$|[^\p{L}])|é(?=s(?:$|[^\p{L}]))/gu;
const [E, G, M, N, P, R, S, SPACE] = codesOf('egmnprs ');
const SILENT = new Set(codesOf('sxtdzp'));
const [MUTE_CODE, HEARD_CODE] = codesOf(MUTE + HEARD);
/** Letters of a word that are read; no name has a longer one. */
const LONGEST_WORD = 60;
/** Sounds of a text that are read: each letter has two at most. */
const LONGEST_SOUND = 512;

/** A word being read, without its silent end; never read before it is written. */
const word = new Uint16Array(LONGEST_WORD + 2);

/** A text in which an accent that is heard survives folding. */
export function withHeardAccents(text: string): string {
  if (!ACCENTED.test(text)) return text;
  return text.toLowerCase().replace(ACCENTED_END, 'ee').replaceAll('ç', 'ss');
}

/**
 * How folded words sound in French, roughly: words said alike have one key ("bordo", "bordeaux").
 * Accents at an end are to be kept by {@link withHeardAccents} before folding.
 */
export function soundOf(words: readonly string[]): string {
  return toText(words, writeSound);
}

/** A less usual way to say them, the end of the last one heard: "lance" of Lens, "mio" of Millau. */
export function otherSoundOf(words: readonly string[]): string {
  return toText(words, writeOtherSound);
}

function toText(words: readonly string[], write: typeof writeSound): string {
  const codes = codesOf(words.join(' '));
  const sounds = { codes: new Uint8Array(LONGEST_SOUND), end: 0 };
  write(codes, 0, Math.min(codes.length, LONGEST_SOUND / 4), sounds);
  return String.fromCharCode(...sounds.codes.subarray(0, sounds.end));
}

/** Where sounds are written, one after the other. */
export interface Sounds {
  readonly codes: Uint8Array;
  /** How many are written. */
  end: number;
}

/**
 * {@link soundOf} without a text: reads `codes` (words with one space between) from `from` to `to`,
 * writes at the end of `sounds`. Each letter has two sounds at most.
 */
export function writeSound(codes: Uint16Array, from: number, to: number, sounds: Sounds): void {
  let start = from;
  for (let next = from; next <= to; next++) {
    if (next < to && codes[next] !== SPACE) continue;
    writeWord(withoutSilentEnd(codes, start, next), SOUND_RULES, sounds);
    start = next + 1;
  }
}

/** {@link otherSoundOf}, as {@link writeSound}. */
export function writeOtherSound(
  codes: Uint16Array,
  from: number,
  to: number,
  sounds: Sounds,
): void {
  const last = codes.subarray(from, to).lastIndexOf(SPACE ?? 0) + 1 + from;
  if (last > from) writeSound(codes, from, last - 1, sounds);
  writeWord(withHeardEnd(codes, last, to), OTHER_SOUND_RULES, sounds);
}

/** Reads the first `length` letters of the word by the rules; a sound twice is written once. */
function writeWord(length: number, rules: typeof SOUND_RULES, sounds: Sounds): void {
  const { codes, end: from } = sounds;
  let to = from;
  for (let at = 0; at < length;) {
    const letter = word[at] ?? 0;
    const rule = rules[letter]?.find((one) => fits(one, at));
    if (rule === undefined) {
      if (to === from || codes[to - 1] !== letter) codes[to++] = letter;
      at += 1;
      continue;
    }
    for (const sound of rule.sound) {
      if (to === from || codes[to - 1] !== sound) codes[to++] = sound;
    }
    at += rule.spelling.length;
  }
  sounds.end = to;
}

function fits({ spelling, before, after }: SoundRule, at: number): boolean {
  for (let i = 1; i < spelling.length; i++) if (word[at + i] !== spelling[i]) return false;
  if (after !== undefined && after[word[at + spelling.length] ?? 0] !== 1) return false;
  return before === undefined || (at > 0 && before[word[at - 1] ?? 0] === 1);
}

/** Copies the word; gives its length. After it stands a zero. */
function copied(codes: Uint16Array, from: number, to: number): number {
  const length = Math.min(to - from, LONGEST_WORD);
  for (let at = 0; at < length; at++) word[at] = codes[from + at] ?? 0;
  return ended(length);
}

function ended(length: number): number {
  word[length] = 0;
  return length;
}

function endedBy(sign: number | undefined, length: number): number {
  word[length] = sign ?? 0;
  return ended(length + 1);
}

/** Copies the word without what is not heard at its end: "bordeau", "ren*" of Rennes. */
function withoutSilentEnd(codes: Uint16Array, from: number, to: number): number {
  const length = copied(codes, from, to);
  return withoutLastE(length) ?? withoutLastConsonants(length);
}

function withoutLastConsonants(length: number): number {
  let end = length;
  const least = Math.max(2, length - 2);
  while (end > least && SILENT.has(word[end - 1] ?? 0)) end -= 1;
  // "Guingamp", "Champs": the m was before a p.
  if (end < length && endsWith(end, M, P, 1)) word[end - 1] = N ?? 0;
  const isSilent = end >= 4 && (endsWith(end, R, G) || endsWith(end, E, R));
  return ended(isSilent ? end - 1 : end);
}

/** Whether two letters end the word at `end`, `after` of them behind it: "-bourg", "-er", "-am(p)". */
function endsWith(
  end: number,
  first: number | undefined,
  last: number | undefined,
  after = 0,
): boolean {
  return word[end - 2 + after] === first && word[end - 1 + after] === last;
}

/** Copies the word with its last consonants heard, as before a mute e. */
function withHeardEnd(codes: Uint16Array, from: number, to: number): number {
  const length = copied(codes, from, to);
  return withoutLastE(length) ?? endedBy(HEARD_CODE, length);
}

/** The word without an e or "es" that only has the consonant heard; "ee" stands for an accented e. */
function withoutLastE(length: number): number | undefined {
  const bare = word[length - 1] === S ? length - 1 : length;
  if (word[bare - 1] !== E) return undefined;
  if (bare > 1 && word[bare - 2] === E) return ended(bare - 1);
  return bare > 2 ? endedBy(MUTE_CODE, bare - 1) : undefined;
}

/** Sounds often taken for one another, each group told by its first one. */
const NEARLY = ['123', 'eE', 'oU', 'sz', 'jC', 'nN'];
const ROUGH = Uint8Array.from({ length: 128 }, (_, code) => {
  const group = NEARLY.find((sounds) => sounds.includes(String.fromCharCode(code)));
  return group === undefined ? code : group.charCodeAt(0);
});

const VOWEL_SOUNDS = new Set(codesOf('aeiouyEU123w'));

/**
 * A sound with those made alike that are often taken for one another ("kan" and "kin"), and without
 * an e between two consonants ("roche fort").
 */
export function roughly(sound: string): string {
  const rough: number[] = [];
  const codes = codesOf(sound);
  for (let at = 0; at < codes.length; at++) {
    if (!isMute(codes, at, 0, codes.length)) rough.push(roughCode(codes[at] ?? 0));
  }
  return String.fromCharCode(...rough);
}

/** The hash of {@link roughly} of a range of sounds. */
export function roughHash(sounds: Uint8Array | Uint16Array, from: number, to: number): number {
  let hash = HASH_START;
  for (let at = from; at < to; at++) {
    if (!isMute(sounds, at, from, to)) hash = hashOnCode(hash, roughCode(sounds[at] ?? 0));
  }
  return hashEnd(hash);
}

function roughCode(code: number): number {
  return ROUGH[code] ?? code;
}

function isMute(sounds: Uint8Array | Uint16Array, at: number, from: number, to: number): boolean {
  return (
    at > from + 1 &&
    at + 1 < to &&
    sounds[at] === E &&
    !VOWEL_SOUNDS.has(sounds[at - 1] ?? 0) &&
    !VOWEL_SOUNDS.has(sounds[at + 1] ?? 0)
  );
}
