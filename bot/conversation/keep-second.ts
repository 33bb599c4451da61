import { pop, push } from '../engine/digression.ts';
import { start } from '../engine/start.ts';
import { type State } from './state.ts';
import { flowOf } from './where.ts';
import { type World } from './world.ts';

/**
 * Two demands in one message: the first is answered, the second waits right below it, and the
 * person is told. A demand that is already under way, or that has no flow, is not kept.
 */
export function keepSecond(world: World, state: State, second: string): State {
  const flow = flowOf(world, second);
  const top = state.walks.at(-1);
  if (!flow || !top || state.walks.some((walk) => flowOf(world, walk.flow) === flow)) return state;
  const walks = push(push(pop(state.walks), start(flow, top.outside)), top);
  const notices = state.notices.filter(({ code }) => code !== 'digression');
  return { ...state, walks, notices: [...notices, { code: 'second-demand', flow: flow.id }] };
}
