import { type Flow } from './model.ts';
import { answersOf, replay } from './replay.ts';
import { type Territory, type Walk } from './walk.ts';

/**
 * The walk without its last answer; answers that waited drop. With nothing answered on the
 * path, the same walk. Pure, never throws.
 */
export function back(flow: Flow, walk: Walk, territory: Territory): Walk {
  const position = replay(flow, walk, territory);
  if (position.path.length === 0) return walk;
  return {
    flow: flow.id,
    digest: flow.digest,
    answers: answersOf(position).slice(0, -1),
    outside: walk.outside,
  };
}
