/** What stands in a text for the dates of its step's campaign. */
export const DATE_PLACEHOLDERS: readonly string[] = ['{opens}', '{closes}', '{left}'];

/** Placeholders that a text may hold: the operator's account and site, the campaign's dates. */
export const PLACEHOLDERS: readonly string[] = ['{account}', '{site}', ...DATE_PLACEHOLDERS];

/** Whatever stands between braces in a text, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}?/gu) ?? [];
}
