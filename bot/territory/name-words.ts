import { fold } from './fold.ts';

/** How people shorten words of commune names. `lez`, `lès` and `les` are told apart by nobody. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
  ['s', 'sur'],
  ['ss', 'sous'],
  ['lez', 'les'],
  ['gd', 'grand'],
  ['gde', 'grande'],
  ['ptit', 'petit'],
  ['ptite', 'petite'],
  ['mt', 'mont'],
  ['nd', 'notre dame'],
]);
const SHORTENED = /(?<![a-z0-9])(?:ste?s?|ss?|lez|gde?|ptite?|mt|nd|n d)(?![a-z0-9])/;
const ARTICLES = ['l', 'la', 'le', 'les'];
const LINKS = ['d', 'de', 'du', 'des', 'en', 'et', 'a', 'au', 'aux'];
/** Words that people leave out of a name, or mistake for one another. */
export const SMALL_WORDS: readonly string[] = [...ARTICLES, ...LINKS, 'sur', 'sous', 'pres'];

/** Whether a folded text has shortened words. */
export function isShortened(folded: string): boolean {
  return SHORTENED.test(folded);
}

/** Folded words of a commune name as written or typed, abbreviations in full. */
export function nameWords(text: string): readonly string[] {
  const folded = fold(text);
  if (!isShortened(folded)) return folded.split(' ');
  const words = folded.replace(/(?<![a-z0-9])n d(?= d)/, 'nd').split(' ');
  return words
    .map((word, at) => (isKept(word, at, words) ? word : (LONG_FORMS.get(word) ?? word)))
    .join(' ')
    .split(' ');
}

/** "S" at an end is no "sur": it shortens only between two words. "2 nd" is a number. */
function isKept(word: string, at: number, words: readonly string[]): boolean {
  if (word === 's') return at === 0 || at === words.length - 1;
  return word === 'nd' && /^\d+$/.test(words[at - 1] ?? '');
}

/** One key whatever the spaces: `saintdenis`, `labergement`. */
export function nameKey(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : words.join('');
}

/** The words without the article that opens them: people say "Rochelle" and "la Rochelle". */
export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.includes(words[0] ?? '') ? words.slice(1) : words;
}

/** The words that carry a name: "charenton pont" of Charenton-le-Pont. */
export function mainWords(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  const main = words.filter((word) => !SMALL_WORDS.includes(word));
  return main.length === 0 ? words : main;
}

/** A word that people leave out of a name, or mistake for another such one. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.includes(word);
}
