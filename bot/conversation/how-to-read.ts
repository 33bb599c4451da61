import { fold } from '../territory/fold.ts';
import { AS_THEY_ARE, wordsAlike, type WordsAlike } from './words-alike.ts';

/** How phrases, and the messages in which they are looked for, are read. */
export interface HowToRead {
  readonly alike: WordsAlike;
  /** People whom one compares oneself with, folded. */
  readonly others: ReadonlySet<string>;
}

/** Each word for itself. */
export const PLAINLY: HowToRead = { alike: AS_THEY_ARE, others: new Set() };

/**
 * Reads phrases by the groups of `data/alike.yaml`.
 *
 * @example howToRead(new Map([['others', ['Ma voisine']]])).others // new Set(['ma voisine'])
 */
export function howToRead(groups: ReadonlyMap<string, readonly string[]>): HowToRead {
  const { others = [], ...alike } = Object.fromEntries(groups);
  return {
    alike: wordsAlike(new Map(Object.entries(alike))),
    others: new Set(others.map(fold)),
  };
}
