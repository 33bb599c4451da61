import { fold } from '../territory/fold.ts';
import { type Others } from './supposed.ts';
import { AS_THEY_ARE, wordsAlike, type WordsAlike } from './words-alike.ts';

/** How phrases, and the messages in which they are looked for, are read. */
export interface HowToRead extends Others {
  readonly alike: WordsAlike;
}

/** Each word for itself. */
export const PLAINLY: HowToRead = {
  alike: AS_THEY_ARE,
  others: new Set(),
  hearsay: new Set(),
  once: new Set(),
};

/**
 * Reads phrases by the groups of `data/alike.yaml`.
 *
 * @example howToRead(new Map([['others', ['Ma voisine']]])).others // new Set(['ma voisine'])
 */
export function howToRead(groups: ReadonlyMap<string, readonly string[]>): HowToRead {
  const { others = [], hearsay = [], once = [], ...alike } = Object.fromEntries(groups);
  return {
    alike: wordsAlike(new Map(Object.entries(alike))),
    others: new Set(others.map(fold)),
    hearsay: new Set(hearsay.map(fold)),
    once: new Set(once.map(fold)),
  };
}
