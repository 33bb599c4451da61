import { type Words } from '../view.ts';

/**
 * What a line of a screen is: the heading, the title of a part, of the first door or of one after
 * it, a date in large type, a number or a page that opens, a name, words to say, one thing of a
 * list, one step, what is said in passing.
 */
export type LineKind =
  | 'heading'
  | 'title'
  | 'first'
  | 'next'
  | 'when'
  | 'call'
  | 'link'
  | 'map'
  | 'name'
  | 'say'
  | 'item'
  | 'step'
  | 'letter'
  | 'text'
  | 'small';

/** One line of a screen, whatever draws it: a terminal, a message, a card. */
export interface Line {
  readonly as: LineKind;
  readonly text: string;
  /** What a `call`, a `link` or a `map` opens. */
  readonly url?: string;
  /** What its button says, where the line says more. */
  readonly button?: string;
  /** Under a title. */
  readonly inside?: boolean;
}

export type Lines = readonly Line[];

/**
 * Words as lines of one kind; `undefined` and empty ones are skipped.
 *
 * @example
 * linesAs('step', { text: 'Ouvrez caf.fr.', lang: 'fr' }, undefined)
 * // [{ as: 'step', text: 'Ouvrez caf.fr.' }]
 */
export function linesAs(as: LineKind, ...words: readonly (Words | undefined)[]): Lines {
  return words.flatMap((one) => (one && one.text !== '' ? [{ as, text: one.text }] : []));
}

/** The same lines under their title. */
export function inside(lines: Lines): Lines {
  return lines.map((line) => ({ ...line, inside: true }));
}
