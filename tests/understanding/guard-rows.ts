import { readFileSync } from 'node:fs';

/** A text, its personal parts, and how it should come out. All numbers are invented. */
export interface GuardRow {
  readonly text: string;
  /** None: nothing may be touched. */
  readonly kinds: readonly string[];
  readonly secrets: readonly string[];
  readonly expected: string;
}

/**
 * Rows of `rows/<name>.txt`: `kind|text` where the personal part stands between ⟦ and ⟧, several
 * parts as `kind+kind` in order, or `harmless|text`.
 */
export function guardRows(name: string): readonly GuardRow[] {
  const file = new URL(`rows/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8').trim().split('\n').map(toRow);
}

function toRow(line: string): GuardRow {
  const [named = '', marked = ''] = line.split('|');
  const kinds = named === 'harmless' ? [] : named.split('+');
  const left = [...kinds];
  return {
    text: marked.replace(/[⟦⟧]/g, ''),
    kinds,
    secrets: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, secret = '']) => secret),
    expected: marked.replace(/⟦[^⟧]*⟧/g, () => `[${left.shift() ?? ''}]`),
  };
}
