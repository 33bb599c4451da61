import { type AuthoredTextList } from '../schemas/parts.ts';

/** The French lines of a list that an author wrote, in one language or in several. */
export function frenchList(list: AuthoredTextList | undefined): readonly string[] {
  if (list === undefined) return [];
  return Array.isArray(list)
    ? (list as readonly string[])
    : ((list as Readonly<Record<string, readonly string[]>>)['fr'] ?? []);
}
