import { COMMON_WORDS } from './common-words.ts';

const ENDING = /(?:e|es|ee|ees|ent|ez|ons|ais|ait|aient|ant|ons|era|erai|eras|erais)$/;

/** Whether words hold one, or the same in the singular, the plural or the feminine. */
export function holdsAnyForm(words: { has(word: string): boolean }, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 5) return false;
  const bare = word.replace(/(?:es|[sxe])$/, '');
  return [bare, `${bare}s`, `${bare}e`, `${bare}es`].some((form) => words.has(form));
}

/** Whether a mended word is of everyday talk: as it is listed, its plural, or a form of its verb. */
export function isEveryday(word: string): boolean {
  if (COMMON_WORDS.has(word)) return true;
  if (word.length < 5) return false;
  const single = word.replace(/[sx]$/, '');
  if (COMMON_WORDS.has(single)) return true;
  const root = word.replace(ENDING, '');
  return root !== word && COMMON_WORDS.has(`${root}er`);
}
