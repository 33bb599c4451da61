import { type Position, type Walk } from './walk.ts';

/**
 * Why an answer was not taken. `not-here`: its step is neither the current one nor on the path
 * (an old button); `too-long`: the walk holds all the answers it may.
 */
export type Refusal = 'unknown-step' | 'not-here' | 'no-option' | 'unknown-option' | 'too-long';

/** What became of an answer. `moved` with the same walk: there was nothing to do. */
export type Move =
  | { readonly kind: 'moved'; readonly walk: Walk; readonly position: Position }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** The refusal for a reason. */
export function refused(reason: Refusal): Move {
  return { kind: 'refused', reason };
}
