import { directionOf } from './phrases.ts';

/**
 * Plain text in which a number of several parts stays one: written from right to left, "32 30"
 * would else be read "30 32". Nothing changes in other languages.
 *
 * @example
 * digitsTogether('32 30', 'ar') // '32\u00a030'
 * digitsTogether('32 30', 'fr') // '32 30'
 */
export function digitsTogether(text: string, lang: string): string {
  return directionOf(lang) === 'rtl' ? text.replace(/(?<=\d) (?=\d)/g, '\u00a0') : text;
}
