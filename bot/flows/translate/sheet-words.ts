import { fold } from '../../territory/fold.ts';
import { type State } from './text-states.ts';

/** Titles of the columns, in order; the translation's names its language. */
export const COLUMNS = {
  flow: 'Parcours',
  key: 'Repère',
  french: 'Français',
  simple: 'Français simple',
  translation: 'Traduction',
  state: 'État',
  note: 'Note',
  mark: 'Marque (ne pas changer)',
} as const;

export type Column = keyof typeof COLUMNS;

export function translationTitle(lang: string): string {
  return `${COLUMNS.translation} (${lang})`;
}

export const STATES: Readonly<Record<State, string>> = {
  missing: 'manque',
  stale: 'à relire',
  done: 'fait',
  optional: 'facultatif',
};

/** Written instead of a translation where the word is the same. */
export const SAME = '(pareil)';

export function isSameWord(text: string): boolean {
  return text.startsWith('(') && fold(text) === fold(SAME);
}

/** A mark as a cell holds it: with letters before it no spreadsheet takes it for a number. */
export function markCell(of: string): string {
  return `fr-${of}`;
}
