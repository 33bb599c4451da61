import { revise } from '../engine/revise.ts';
import { type State } from './state.ts';
import { flowOf, territoryOf } from './where.ts';
import { type World } from './world.ts';

/**
 * Walks whose flow changed since are brought to the flow of today; the person is told only if
 * an answer was lost. Walks of flows that are no more are dropped.
 */
export function reviseWalks(world: World, state: State): State {
  let lost = 0;
  let changed = false;
  const walks = state.walks.flatMap((walk) => {
    const flow = flowOf(world, walk.flow);
    if (!flow) {
      changed = true;
      lost += walk.answers.length;
      return [];
    }
    if (walk.digest === flow.digest) return [walk];
    const revised = revise(flow, walk, territoryOf(world, state));
    changed = true;
    lost += revised.lost.length;
    return [revised.walk];
  });
  if (!changed) return state;
  return {
    ...state,
    walks,
    notices: lost > 0 ? [...state.notices, { code: 'answer-lost', count: lost }] : state.notices,
  };
}
