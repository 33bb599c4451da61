import { revise } from '../engine/revise.ts';
import { type Walk } from '../engine/walk.ts';
import { type State } from './state.ts';
import { flowOf, aroundIn } from './where.ts';
import { type World } from './world.ts';

/**
 * Moves every walk onto the current version of its flow; the person is told only if an answer was
 * lost. Walks of removed flows are dropped.
 *
 * @example
 * const gone = { flow: 'no.more', digest: '', answers: [], outside: [] };
 * reviseWalks(world, { ...state, walks: [gone] }).walks // []
 */
export function reviseWalks(world: World, state: State): State {
  const revised = state.walks.map((walk) => revisedWalk(world, state, walk));
  if (revised.every(({ walk }, at) => walk === state.walks[at])) return state;
  const lost = revised.reduce((sum, one) => sum + one.lost, 0);
  return {
    ...state,
    walks: revised.flatMap(({ walk }) => walk ?? []),
    notices: lost > 0 ? [...state.notices, { code: 'answer-lost', count: lost }] : state.notices,
  };
}

function revisedWalk(
  world: World,
  state: State,
  walk: Walk,
): { readonly walk: Walk | undefined; readonly lost: number } {
  const flow = flowOf(world, walk.flow);
  if (!flow)
    return { walk: undefined, lost: walk.answers.filter((answer) => !answer.heard).length };
  const { walk: today, lost } = revise(flow, walk, aroundIn(world, state));
  return { walk: today, lost: lost.filter((answer) => !answer.heard).length };
}
