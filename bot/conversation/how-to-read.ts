import { fold } from '../territory/fold.ts';
import { type Others } from './supposed.ts';
import { wordsAlike, type WordsAlike } from './words-alike.ts';

/** How phrases, and the messages in which they are looked for, are read. */
export interface HowToRead extends Others {
  readonly alike: WordsAlike;
}

/** No word stands in a text between two spaces so. */
const NOTHING = '(?!)';

/**
 * Reads phrases by the groups of `data/alike.yaml`.
 *
 * @example howToRead(new Map([['others', ['Ma voisine']]])).others // new Set(['ma voisine'])
 */
export function howToRead(groups: ReadonlyMap<string, readonly string[]>): HowToRead {
  const {
    others,
    hearsay = [],
    colleagues = [],
    once,
    family,
    general = [],
    oneself,
    ...alike
  } = Object.fromEntries(groups);
  return {
    alike: wordsAlike(new Map(Object.entries(alike))),
    others: folded(others),
    hearsay: folded([...hearsay, ...colleagues]),
    colleagues: folded(colleagues),
    once: folded(once),
    family: folded(family),
    general: new RegExp(` (?:${general.map(fold).join('|') || NOTHING}) `),
    oneself: folded(oneself),
  };
}

function folded(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map(fold));
}

/** Each word for itself. */
export const PLAINLY: HowToRead = howToRead(new Map());
