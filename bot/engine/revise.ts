import { type Flow } from './model.ts';
import { isRetired, renamed } from './rename.ts';
import { retrace, toPosition } from './replay.ts';
import { aroundOf, type Answer, type Place, type Walk } from './walk.ts';
import { walkOn } from './walked.ts';

/** A walk on the current flow, and the lost answers to tell the person about. */
export interface Revised {
  readonly walk: Walk;
  readonly lost: readonly Answer[];
}

/**
 * Moves a walk onto the current version of its flow. With the same digest there is nothing to do;
 * otherwise renamed steps and options are followed, and retired ones are dropped silently. Lost
 * answers stay in the walk until the person answers again: another replica may still serve the
 * version that has them. Pure, never throws.
 *
 * @example
 * const answers = [{ step: 'situation', options: ['rsa'] }];
 * revise(flow, { ...walk, digest: 'of-last-month', answers }, undefined).lost // answers
 */
export function revise(flow: Flow, walk: Walk, place: Place): Revised {
  if (walk.digest === flow.digest) {
    return { walk: walk.flow === flow.id ? walk : { ...walk, flow: flow.id }, lost: [] };
  }
  const answers = walk.answers
    .map((answer) => renamed(flow, answer))
    .filter((answer) => !isRetired(flow, answer));
  const { outside } = walk;
  const around = aroundOf(place);
  const traced = retrace(flow, { answers, outside }, around);
  const position = toPosition(flow, traced);
  const revised = walkOn(flow, { answers, outside }, around, position);
  // At an outcome what was tapped waits no more: it is gone.
  const lost = traced.unused.filter((answer) => !position.waiting.includes(answer));
  return { walk: revised, lost };
}
