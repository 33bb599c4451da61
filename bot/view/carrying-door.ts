import { type Door } from './view.ts';

/**
 * Which door what to bring and what to say stand in: the first thing to do. A call before leaving
 * is but the first half of going there, so that they stand with the place.
 */
export function carryingDoor([first, next]: readonly Door[]): number {
  const isHalf = first?.kind === 'call' && !first.certain && next?.kind === 'go';
  return isHalf ? 1 : 0;
}
