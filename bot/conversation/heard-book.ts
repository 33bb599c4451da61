import { phraseBook } from './phrase-book.ts';
import { type CutText } from './spoken-words.ts';

/** Finds what a text says beside its demand, by names of `data/heard.yaml`. */
export interface HeardBook {
  readonly saidIn: (text: string | CutText) => ReadonlySet<string>;
}

/**
 * Finds the phrases of every name in one pass over a text.
 *
 * @example
 * const book = heardBook(new Map([['no-internet', ['pas internet']]]));
 * [...book.saidIn("j'ai pas internet")] // ['no-internet']
 */
export function heardBook(heard: ReadonlyMap<string, readonly string[]>): HeardBook {
  const all = [...heard].flatMap(([name, phrases]) => phrases.map((phrase) => [name, phrase]));
  const book = phraseBook(all.map(([, phrase = '']) => phrase));
  return {
    saidIn: (text) => new Set([...book.saidIn(text).keys()].map((at) => all[at]?.[0] ?? '')),
  };
}
