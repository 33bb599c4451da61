import { hasAnyForm } from '../reading/everyday.ts';
import { type Language } from '../reading/language.ts';
import { type Term } from '../reading/said.ts';
import { GUESSED } from './weights.ts';

/** What the telling words of a text are: a demand is made of words that demands are made of. */
export interface Bearing {
  /** Words of administrations and devices; one read by guess counts for less. */
  readonly core: number;
  /** Everyday words that flows say too: alone they prove nothing. */
  readonly plain: number;
  /** Words that no flow says: slips, names, or talk about something else. */
  readonly strange: number;
  /** Of everyday talk, and said by no flow: surely about something else. */
  readonly elsewhere: number;
}

/** Sorts the telling words of a text, given the words and the stems that flows say. */
export function bearingOf(
  terms: readonly Term[],
  words: ReadonlySet<string>,
  isStem: (stem: string) => boolean,
  language: Language,
): Bearing {
  const seen = new Set<string>();
  const bearing = { core: 0, plain: 0, strange: 0, elsewhere: 0 };
  for (const term of terms) {
    // A number proves nothing either way.
    if (seen.has(term.stem) || /^\d+$/.test(term.word)) continue;
    seen.add(term.stem);
    bearing[kindOf(term, words, isStem, language)] += term.sure > 0 && term.sure < 1 ? GUESSED : 1;
  }
  return bearing;
}

function kindOf(
  { word, stem, sure }: Term,
  words: ReadonlySet<string>,
  isStem: (stem: string) => boolean,
  language: Language,
): keyof Bearing {
  const everyday = language.everyday.has(word);
  if (sure === 0 || !isStem(stem) || (everyday && !hasAnyForm(words, word))) {
    return everyday ? 'elsewhere' : 'strange';
  }
  const isPlain = (one: string) =>
    language.everyday.words.has(one) || language.everydayNeeds.has(one);
  return isPlain(word) || isPlain(language.meantBy(word)) ? 'plain' : 'core';
}
