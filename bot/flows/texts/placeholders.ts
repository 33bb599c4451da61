/** What stands in a text for the dates of its step's campaign. */
export const DATE_PLACEHOLDERS: readonly string[] = ['{opens}', '{closes}', '{left}'];

/** Placeholders that a text may hold: the operator's account and site, the campaign's dates. */
export const PLACEHOLDERS: readonly string[] = ['{account}', '{site}', ...DATE_PLACEHOLDERS];

/** Whatever stands between braces in a text, in order. */
export function placeholdersIn(text: string): readonly string[] {
  return text.match(/\{[^{}]*\}?/gu) ?? [];
}

/** The placeholders of a text, each once, in a fixed order: equal for texts that have the same. */
export function placeholdersOf(lines: readonly string[] | undefined): string {
  return [...new Set((lines ?? []).flatMap(placeholdersIn))].sort().join(' ');
}

/** `{fact:recours-caf}` or `{phone:caf}`: something written once. */
export interface SharedName {
  readonly kind: 'fact' | 'phone';
  readonly id: string;
}

/** What a text names of what is written once. */
export function sharedNamesIn(text: string): readonly SharedName[] {
  if (!text.includes('{')) return [];
  return placeholdersIn(text).flatMap((one) => sharedName(one) ?? []);
}

/** What a placeholder names; `undefined` for another. */
export function sharedName(placeholder: string): SharedName | undefined {
  const [, kind, id] = /^\{(fact|phone):([a-z0-9-]{1,40})\}$/.exec(placeholder) ?? [];
  return kind === undefined || id === undefined
    ? undefined
    : { kind: kind as SharedName['kind'], id };
}
