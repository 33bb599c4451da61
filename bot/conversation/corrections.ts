import { fold } from '../territory/fold.ts';
import { cueBook } from '../reading/cues.ts';
import { type WordMap } from '../reading/words.ts';

/** Keys of `data/language/<language>/corrections.yaml`. */
const CUES = ['mistaken', 'wrong', 'no', 'between', 'denies'] as const;

type Cue = (typeof CUES)[number];

/** How a message begins that sets something right. */
export interface Correction {
  /** An answer was not the right one. */
  readonly isMistaken: boolean;
  /** The whole demand was not understood. */
  readonly isWrong: boolean;
  /** "Pas la Caf": what is not so. */
  readonly denies: boolean;
  /** What is said after that, folded; may be empty. */
  readonly rest: string;
}

/** Hears that somebody sets something right. */
export interface Corrections {
  /** `undefined` for a message that does not begin so. Never throws. */
  readonly read: (text: string) => Correction | undefined;
}

/**
 * Detects corrections by the cues that they begin with.
 *
 * @example
 * const corrections = createCorrections(new Map([['no', ['non']]]));
 * corrections.read('non, la retraite').rest // 'la retraite'
 * corrections.read('la retraite') // undefined
 */
export function createCorrections(phrases: WordMap): Corrections {
  const book = cueBook(CUES, phrases);
  return {
    read(text) {
      const words = fold(text).split(' ');
      const told = new Set<Cue>();
      let at = 0;
      for (;;) {
        const found = book.at(words, at).find(({ cue }) => cue !== 'denies' || told.size > 0);
        if (!found) break;
        told.add(found.cue);
        at += found.length;
      }
      if (!told.has('mistaken') && !told.has('wrong') && !told.has('no')) return undefined;
      return {
        isMistaken: told.has('mistaken'),
        isWrong: told.has('wrong'),
        denies: told.has('denies'),
        rest: words.slice(at).join(' '),
      };
    },
  };
}
