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
]);
const SHORTENED = /\b(?:st|ste|sts|stes|s|ss|lez)\b/;
const ARTICLES = new Set(['l', 'la', 'le', 'les']);
/** Words that people leave out of a name, or mistake for one another. */
const SMALL_WORDS = new Set('l la le les d de du des en et a au aux sur sous pres'.split(' '));

/** Folded words of a commune name as written or typed, abbreviations in full. */
export function nameWords(text: string): readonly string[] {
  const folded = fold(text);
  const words = folded.split(' ');
  if (!SHORTENED.test(folded)) return words;
  // "S" alone at an end is no "sur": it shortens only between two words.
  return words.map((word, at) =>
    word === 's' && (at === 0 || at === words.length - 1) ? word : (LONG_FORMS.get(word) ?? word),
  );
}

/** One key whatever the spaces: `saintdenis`, `labergement`. */
export function nameKey(words: readonly string[]): string {
  return words.length === 1 ? (words[0] ?? '') : words.join('');
}

/** The words without the article that opens them: people say "Rochelle" and "la Rochelle". */
export function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
}

/** The words that carry a name: "charenton pont" of Charenton-le-Pont. */
export function mainWords(words: readonly string[]): readonly string[] {
  if (words.length === 1) return words;
  const main = words.filter((word) => !SMALL_WORDS.has(word));
  return main.length === 0 ? words : main;
}
