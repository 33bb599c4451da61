import { type Flow } from './model.ts';
import { answersOf, replay } from './replay.ts';
import { type Place, type Walk } from './walk.ts';

/**
 * The walk without the last answer that was tapped. Waiting answers are dropped, except those heard
 * in the first words. With no tapped answer on the path, the same walk. Pure, never throws.
 *
 * @example
 * const answers = [{ step: 'problem', options: ['password'] }];
 * back(flow, { ...walk, answers }, undefined).answers // []
 */
export function back(flow: Flow, walk: Walk, place: Place): Walk {
  const position = replay(flow, walk, place);
  const last = position.path.findLastIndex(({ heard }) => heard === undefined);
  if (last < 0) return walk;
  const waiting = position.waiting.filter(({ heard }) => heard);
  return {
    flow: flow.id,
    digest: flow.digest,
    answers: [...answersOf(position).toSpliced(last, 1), ...waiting],
    outside: walk.outside,
  };
}
