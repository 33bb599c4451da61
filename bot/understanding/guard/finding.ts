import { type PlainText } from './plain-text.ts';
import { matchesOf } from './matches-of.ts';

/** What a personal datum is, in the order of docs/design.md, "What is heard". */
export const KINDS = [
  'nir',
  'fiscal',
  'iban',
  'card',
  'phone',
  'email',
  'password',
  'caf-number',
  'birthdate',
  'address',
  'name',
  'plate',
  'id-number',
] as const;

export type Kind = (typeof KINDS)[number];

/** A datum seen, by its place in the plain text. `keep`: seen, and none of a person. */
export interface Finding {
  readonly kind: Kind | 'keep';
  readonly from: number;
  readonly to: number;
}

/** Public numbers, digits only: those of our own directory are no one's secret. */
export type Directory = ReadonlySet<string>;

/** Finds one sort of data. Work grows with the length of the text, no faster. */
export type Rule = (text: PlainText, directory: Directory) => readonly Finding[];

/** Finds what a pattern matches: its group `it`, else the whole. */
export function matched(kind: Finding['kind'], pattern: RegExp, plain: string): Finding[] {
  const found: Finding[] = [];
  for (const match of matchesOf(pattern, plain)) {
    const it = match.groups?.['it'];
    // A group `it` ends its pattern, unless `after` stands behind it.
    const behind = match.groups?.['after']?.length ?? 0;
    const to = match.index + match[0].length - (it === undefined ? 0 : behind);
    found.push({ kind, from: it === undefined ? match.index : to - it.length, to });
  }
  return found;
}
