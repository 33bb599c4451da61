import { pop } from '../engine/digression.ts';
import { unprompted } from './unprompted.ts';
import { apply } from './apply.ts';
import { type Reading } from './reading.ts';
import { type Notice, type State } from './state.ts';
import { withoutMeant } from './without-meant.ts';
import { FIRST_MENU, hereOf } from './where.ts';
import { type World } from './world.ts';

/** The walk under way with another answer, and the person told what it is now. */
export function corrected(world: World, state: State, step: string, option: string): State {
  const here = hereOf(world, state);
  if (!here) return state;
  const options = [option];
  const changed = apply(world, state, { do: 'answer', walk: here.index, step, options });
  const told: Notice = { code: 'corrected', flow: here.flow.id, step, option };
  return { ...changed, misses: 0, notices: [told] };
}

/** Without the walk under way, which was a wrong one: nothing of it waits. */
export function leftWalk(state: State): State {
  return { ...unprompted(withoutMeant(state)), misses: 0, walks: pop(state.walks) };
}

/** Where the walk was left for another demand: that one is named, or asked among a few. */
export function ledTo(
  state: State,
  to: Extract<Reading, { kind: 'action' | 'suggestions' }>,
): State {
  const flow = to.kind === 'action' && to.action.do === 'flow' ? { flow: to.action.flow } : {};
  const others = state.notices.filter(({ code }) => code !== 'digression');
  return { ...state, notices: [{ code: 'elsewhere', ...flow }, ...others] };
}

/** Where nothing tells what is meant: the first menu, and a kind word. */
export function askedElsewhere(state: State): State {
  return {
    ...leftWalk(state),
    prompt: { kind: 'menu', menu: FIRST_MENU },
    notices: [{ code: 'elsewhere' }],
  };
}
