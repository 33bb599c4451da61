/** Placeholders that a text may hold: the operator's account and site. */
export const PLACEHOLDERS: readonly string[] = ['{account}', '{site}'];

/** Whatever stands between braces in a text, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}?/gu) ?? [];
}
