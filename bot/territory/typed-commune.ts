import { nameKey, nameWords, withoutArticle } from './name-words.ts';
import { type Departement } from './model.ts';

/** What a person typed for a commune, taken apart. */
export interface TypedCommune {
  /** Five signs: a postcode or an INSEE code. */
  readonly code?: string;
  /** Words of the name; empty when only a code was typed. */
  readonly words: readonly string[];
  /** Codes of the département named by number. */
  readonly departement?: string;
}

const FIVE = /^(?:\d{5}|2[ab]\d{3})$/;
/** Words that come before the name when people answer with a sentence. */
const OPENERS = new Set(
  'j je jhabite habite habitons vis vivons suis reside demeure a au aux en dans commune ville village mairie pres cote vers de du d'.split(
    ' ',
  ),
);

/** "33 700" is one code, "1500" has lost its zero. */
function joinCodes(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? '';
    if (/^\d{3}$/.test(word) && /^(?:\d{2}|2[ab])$/.test(last))
      joined.push(`${joined.pop() ?? ''}${word}`);
    else joined.push(/^\d{4}$/.test(word) ? `0${word}` : word);
  }
  return joined;
}

/** "Mérignac Cedex 9" is Mérignac. */
function withoutCedex(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'cedex' || word === 'cdx');
  if (at < 1) return words;
  const after = /^\d{1,2}$/.test(words[at + 1] ?? '') ? at + 2 : at + 1;
  return [...words.slice(0, at), ...words.slice(after)];
}

/** Reads codes and a département's number out of what was typed; the rest is the name. */
export function takeApart(
  typed: string,
  departements: ReadonlyMap<string, Departement>,
): TypedCommune {
  const words = joinCodes(withoutCedex(nameWords(typed))).filter((word) => word !== '');
  const code = words.find((word) => FIVE.test(word))?.toUpperCase();
  const rest = words.filter((word) => !FIVE.test(word));
  const last = (rest.at(-1) ?? '').toUpperCase();
  const number = /^\d$/.test(last) ? `0${last}` : last;
  const numbered = rest.length > 1 && departements.has(number);
  return {
    words: numbered ? rest.slice(0, -1) : rest,
    ...(code === undefined ? {} : { code }),
    ...(numbered ? { departement: number } : {}),
  };
}

/** The name without the words of a sentence before it: "j'habite à …". */
export function withoutOpeners(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !OPENERS.has(word));
  return first === -1 ? words : words.slice(first);
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
