import { directionOf } from './phrases.ts';

/**
 * Plain text whose spaced numbers stay whole: in a right-to-left line "32 30" would otherwise read
 * "30 32". Left-to-right languages are left as they are.
 *
 * @example
 * digitsTogether('32 30', 'ar') // '32\u00a030'
 * digitsTogether('32 30', 'fr') // '32 30'
 */
export function digitsTogether(text: string, lang: string): string {
  return directionOf(lang) === 'rtl' ? text.replace(/(?<=\d) (?=\d)/g, '\u00a0') : text;
}
