import { type Flow } from './model.ts';
import { type Position } from './walk.ts';

/**
 * The most questions still to come where a walk stands, the one on screen included.
 *
 * @example questionsLeft(flow, replay(flow, walk, undefined)) // 2
 */
export function questionsLeft(flow: Flow, { at }: Position): number {
  return flow.questionsLeft.get(at.step.address) ?? 0;
}
