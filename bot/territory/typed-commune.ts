import { type TypedName } from './likeness.ts';
import { type Departement } from './model.ts';
import { nameKey, nameWords, withoutArticle } from './name-words.ts';
import { type Sentences } from './sentence-words.ts';
import { otherSoundOf, soundOf, withHeardAccents } from './sound-of.ts';

/** What a person typed for a commune, taken apart. */
export interface TypedCommune {
  /** Five signs: a postcode or an INSEE code. */
  readonly code?: string;
  /** Words of the name; empty when only a code was typed. */
  readonly words: readonly string[];
  /** All its words, numbers and codes in their place. */
  readonly all: readonly string[];
  /** Codes of the département named by number; `20` is both halves of Corsica. */
  readonly departements?: readonly string[];
}

const FIVE = /^(?:\d{5}|2[ab]\d{3})$/;
const CORSICA = ['2A', '2B'];
const BOXES = new Set(['bp', 'cs', 'tsa']);
const COUNTRY = new Set(['f', 'fr', 'france']);

/** "33 700", "330 00" and "3 3 7 0 0" are one code, "1500" has lost its zero, "o1500" has a letter for it. */
function joinCodes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of joinDigits(words)) {
    const last = joined.at(-1) ?? '';
    const isCode =
      (/^\d{3}$/.test(word) && /^(?:\d{1,2}|2[ab])$/.test(last)) ||
      (/^\d{2}$/.test(word) && /^\d{3}$/.test(last));
    if (isCode) joined.push(withZero(`${joined.pop() ?? ''}${word}`));
    else joined.push(withZero(word));
  }
  return joined;
}

/** Five digits in three groups or more: said or typed bit by bit. */
function joinDigits(words: readonly string[]): readonly string[] {
  const groups = /(?<=^|\s)\d{1,3}(?: \d{1,3}){2,4}(?=\s|$)/g;
  const joined = words.join(' ').replace(groups, (said) => {
    const digits = said.replaceAll(' ', '');
    return digits.length === 5 ? digits : said;
  });
  return joined.split(' ');
}

function withZero(word: string): string {
  if (/^o\d{4}$/.test(word)) return `0${word.slice(1)}`;
  return /^\d{4}$/.test(word) ? `0${word}` : word;
}

/** "paris12e" is two words; "2a004" is one. */
function splitNumbers(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    const [, name, number] = /^([a-z]{3,})(\d{1,5}(?:er|e|i?eme|nde?)?)$/.exec(word) ?? [];
    return name === undefined || number === undefined ? [word] : [name, number];
  });
}

/** "BP 10", "CS 12 345", "TSA 41021": the number of a box is no code of ours. */
function withoutBox(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => BOXES.has(word));
  if (at < 0 || !/^\d+$/.test(words[at + 1] ?? '')) return words;
  const isSpaced = /^\d{1,2}$/.test(words[at + 1] ?? '') && /^\d{3}$/.test(words[at + 2] ?? '');
  return [...words.slice(0, at), ...words.slice(at + (isSpaced ? 3 : 2))];
}

/** "Mérignac Cedex 9" is Mérignac. */
function withoutCedex(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'cedex' || word === 'cdx');
  if (at < 0) return words;
  const after = /^\d{1,2}$/.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  return [...words.slice(0, at), ...words.slice(after)];
}

/** Reads codes and a département's number out of what was typed; the rest is the name. */
export function takeApart(
  typed: string,
  departements: ReadonlyMap<string, Departement>,
  { isOpener }: Pick<Sentences, 'isOpener'>,
): TypedCommune {
  const all = joinCodes(withoutCedex(withoutBox(splitNumbers(nameWords(typed))))).filter(
    (word) => word !== '',
  );
  const code = all.find((word) => FIVE.test(word))?.toUpperCase();
  const rest = all.filter((word) => !FIVE.test(word) && (code === undefined || !COUNTRY.has(word)));
  const numbered = rest.length > 1 ? departementIn(rest, departements, isOpener) : undefined;
  return {
    words: numbered ? rest.filter((_, at) => at !== numbered.at) : rest,
    all,
    ...(code === undefined ? {} : { code }),
    ...(numbered ? { departements: numbered.codes } : {}),
  };
}

/** A département's number at the end, or else at the beginning. */
function departementIn(
  words: readonly string[],
  departements: ReadonlyMap<string, Departement>,
  isOpener: Sentences['isOpener'],
): { readonly at: number; readonly codes: readonly string[] } | undefined {
  const first = words.findIndex((word) => !isOpener(word));
  for (const at of [words.length - 1, first]) {
    const word = (words[at] ?? '').toUpperCase();
    const number = /^\d$/.test(word) ? `0${word}` : word;
    if (number === '20') return { at, codes: CORSICA };
    // Words of one letter and "1e" are no numbers of a département.
    if (/\d/.test(number) && departements.has(number)) return { at, codes: [number] };
  }
  return undefined;
}

/** Words of a typed text with how they sound, the accents that were typed heard. */
export function hearTyped(typed: string, words: readonly string[]): TypedName {
  const accented = withHeardAccents(typed);
  const [plain, heard] = accented === typed ? [[], []] : [nameWords(typed), nameWords(accented)];
  const said = words.map((word) => heard[plain.indexOf(word)] ?? word);
  // In a sound digits stand for nasals: a number has none.
  if (words.some((word) => /\d/.test(word))) return { words, sound: '', otherSound: '' };
  return { words, sound: soundOf(said), otherSound: otherSoundOf(said) };
}

/** Splits a département's name off the end: "mérignac gironde", "saint denis la réunion". */
export function departementSplitter(
  departements: ReadonlyMap<string, Departement>,
): (words: readonly string[]) => { words: readonly string[]; departement: string } | undefined {
  const byKey = new Map<string, string>();
  for (const one of departements.values()) {
    byKey.set(nameKey(withoutArticle(nameWords(one.name))), one.code);
  }
  return (words) => {
    for (let at = 1; at < words.length; at++) {
      const departement = byKey.get(nameKey(withoutArticle(words.slice(at))));
      if (departement === undefined) continue;
      const name = words.slice(0, at);
      const link = name.findLastIndex((word) => !['en', 'dans', 'de', 'du', 'd'].includes(word));
      return { words: name.slice(0, link + 1), departement };
    }
    return undefined;
  };
}
