import { type Language } from '../reading/language.ts';

/** Whether a folded text names nothing, no town either: "chez moi", "c'est loin", "on est le 20". */
export function isOnlyLittle(
  { little, littlePlaces }: Pick<Language, 'little' | 'littlePlaces'>,
  folded: string,
): boolean {
  return folded
    .split(' ')
    .every((word) => little.has(word) || littlePlaces.has(word) || /^\d{1,3}$/.test(word));
}
