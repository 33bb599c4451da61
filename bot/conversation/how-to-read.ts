import { fold } from '../territory/fold.ts';
import { type Others } from './supposed.ts';
import { AS_THEY_ARE, wordsAlike, type WordsAlike } from './words-alike.ts';

/** How phrases, and the messages in which they are looked for, are read. */
export interface HowToRead extends Others {
  readonly alike: WordsAlike;
}

const NEVER = /(?!)/;

/** Each word for itself. */
export const PLAINLY: HowToRead = {
  alike: AS_THEY_ARE,
  others: new Set(),
  hearsay: new Set(),
  once: new Set(),
  family: new Set(),
  general: NEVER,
  oneself: new Set(),
};

/**
 * Reads phrases by the groups of `data/alike.yaml`.
 *
 * @example howToRead(new Map([['others', ['Ma voisine']]])).others // new Set(['ma voisine'])
 */
export function howToRead(groups: ReadonlyMap<string, readonly string[]>): HowToRead {
  const {
    others = [],
    hearsay = [],
    once = [],
    family = [],
    general = [],
    oneself = [],
    ...alike
  } = Object.fromEntries(groups);
  return {
    alike: wordsAlike(new Map(Object.entries(alike))),
    others: new Set(others.map(fold)),
    hearsay: new Set(hearsay.map(fold)),
    once: new Set(once.map(fold)),
    family: new Set(family.map(fold)),
    general: general.length === 0 ? NEVER : new RegExp(` (?:${general.map(fold).join('|')}) `),
    oneself: new Set(oneself.map(fold)),
  };
}
