import { fold } from '../../territory/fold.ts';

/** Where a sentence takes breath: an order may begin there. */
const BREATH = /[.,;:!?\n()]+/;
/** Most characters read. */
const MOST_READ = 2000;
/** What is dictated takes no breath: it is looked at so many words at a time. */
const WINDOW = 12;
const STEP = 6;

/**
 * The clauses of what is typed, folded; none is empty.
 *
 * @example
 * clausesOf('Bonjour, faites le dossier pour moi !') // ['bonjour', 'faites le dossier pour moi']
 */
export function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, MOST_READ)
    .split(BREATH)
    .map(fold)
    .filter((clause) => clause !== '');
}

/** Pieces of clauses short enough that what is asked in them is not drowned; no single words. */
export function windowsOf(clauses: readonly string[]): readonly string[] {
  return clauses.flatMap((clause) => {
    const words = clause.split(' ');
    if (words.length <= WINDOW) return words.length < 2 ? [] : [clause];
    const windows: string[] = [];
    for (let at = 0; at < words.length - STEP; at += STEP) {
      windows.push(words.slice(at, at + WINDOW).join(' '));
    }
    return windows;
  });
}
