import { type HowToRead } from './how-to-read.ts';
import { phraseBook } from './phrase-book.ts';

/** A subject that a coordinator watches in demands without a flow: `data/watch-words.yaml`. */
export interface WatchWord {
  readonly id: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** The closed list, and what hears it. */
export interface WatchWords {
  readonly all: ReadonlyMap<string, WatchWord>;
  /** Id of the first of the list that a text holds. */
  readonly wordIn: (text: string) => string | undefined;
}

/**
 * Hears the words of a closed list; what else is said leaves no trace.
 *
 * @example
 * const cantine = { id: 'cantine', title: 'Cantine', words: ['cantine'] };
 * watchWords(new Map([['cantine', cantine]])).wordIn('inscrire ma fille à la cantine') // 'cantine'
 */
export function watchWords(all: ReadonlyMap<string, WatchWord>, how?: HowToRead): WatchWords {
  const said = [...all.values()].flatMap(({ id, words }) => words.map((words) => ({ id, words })));
  const book = phraseBook(
    said.map(({ words }) => words),
    how,
  );
  return {
    all,
    wordIn: (text) => {
      const [first] = [...book.saidIn(text).keys()].sort((a, b) => a - b);
      return first === undefined ? undefined : said[first]?.id;
    },
  };
}
