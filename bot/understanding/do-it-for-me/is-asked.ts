import { findAt, indexByHead, type HeadIndex } from '../head-index.ts';
import { ORDERS } from './orders.ts';
import { SIGNS } from './signs.ts';

const WORD = /\w/;

/** Worked out with the first text, so that a start does not wait for it. */
let index: HeadIndex<true> | undefined;

/**
 * Whether one of the requests or orders stands in folded words. Few are tried: where a word begins,
 * those that may begin like it.
 */
export function isAsked(said: string): boolean {
  index ??= indexByHead([...SIGNS, ...ORDERS].map((one) => [true, one] as const));
  const found = new Set<true>();
  for (let at = 0; at < said.length && found.size === 0; at++) {
    const begins = WORD.test(said[at] ?? '') && !WORD.test(said[at - 1] ?? '');
    if (begins) findAt(index, said, at, found);
  }
  return found.size > 0;
}
