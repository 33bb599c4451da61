import { type Language } from '../reading/language.ts';
import { fold } from '../territory/fold.ts';

/** Whether a guarded text holds nothing but what was masked and the words that name it. */
export function tellsOnlyNumbers(
  { aroundNumber }: Pick<Language, 'aroundNumber'>,
  redacted: string,
): boolean {
  const words = fold(redacted.replace(/\[[a-z-]+\]/g, ' ')).split(' ');
  return words.every((word) => word === '' || aroundNumber.has(word));
}
