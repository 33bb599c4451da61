import { type Language } from './language.ts';

/** Two words that only English has, or one in a short text, or no others than words of demands. */
export function readsAsEnglish(
  words: readonly string[],
  { english, englishSigns }: Pick<Language, 'english' | 'englishSigns'>,
): boolean {
  let signs = 0;
  for (const word of words) if (englishSigns.has(word)) signs += 1;
  return signs >= 2 || (signs >= 1 && words.length <= 5) || words.every((one) => english.has(one));
}
