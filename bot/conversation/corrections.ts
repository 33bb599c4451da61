import { fold } from '../territory/fold.ts';
import { cueBook, type CueBook } from '../reading/cues.ts';
import { type WordMap } from '../reading/words.ts';

/** Keys of `data/language/<language>/corrections.yaml`. */
const CUES = ['mistaken', 'tapped', 'wrong', 'no', 'between', 'denies', 'instead'] as const;

type Cue = (typeof CUES)[number];

/** How a message begins that sets something right. */
export interface Correction {
  /** An answer was not the right one. */
  readonly isMistaken: boolean;
  /** What was tapped was wrong: "je me suis trompé de bouton". */
  readonly isTapped: boolean;
  /** The whole demand was not understood. */
  readonly isWrong: boolean;
  /** "Pas la Caf": what is not so. */
  readonly denies: boolean;
  /** What is said after that, folded; may be empty. */
  readonly rest: string;
  /** What it is: the rest, or what stands in it in place of what is denied. */
  readonly meant: string;
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
 * corrections.read('non, la retraite').meant // 'la retraite'
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
      const rest = words.slice(at);
      const isMistaken = told.has('mistaken') || told.has('tapped');
      if (!isMistaken && !told.has('wrong') && !told.has('no')) return undefined;
      return {
        isMistaken,
        isTapped: told.has('tapped'),
        isWrong: told.has('wrong'),
        denies: told.has('denies'),
        rest: rest.join(' '),
        meant: (told.has('denies') ? insteadIn(book, rest) : rest).join(' '),
      };
    },
  };
}

/** "Les impôts, c'est l'Urssaf": what stands after the last "c'est"; nothing where there is none. */
function insteadIn(book: CueBook<Cue>, words: readonly string[]): readonly string[] {
  const ends = words.flatMap((_, at) => {
    const [longest] = book.at(words, at).filter(({ cue }) => cue === 'instead' || cue === 'denies');
    return longest?.cue === 'instead' ? [at + longest.length] : [];
  });
  const end = ends.at(-1);
  return end === undefined ? [] : words.slice(end);
}
