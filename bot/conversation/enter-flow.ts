import { pop, push } from '../engine/digression.ts';
import { start } from '../engine/start.ts';
import { type Walk } from '../engine/walk.ts';
import { replacedOperator } from '../permanences/replaced-operator.ts';
import { heardOf, withoutHeard } from './keep-heard.ts';
import { withoutLater } from './keep-later.ts';
import { operatorOfFlow } from './operators-named.ts';
import { type State } from './state.ts';
import { structureFacts } from './structure-facts.ts';
import { unprompted } from './unprompted.ts';
import { withService } from './silent-service.ts';
import { flowOf, hereOf, LADDER_FLOW } from './where.ts';
import { withoutMeant } from './without-meant.ts';
import { type World } from './world.ts';

/**
 * The state with a flow begun, or gone on with where it was open; in the middle of another, that one
 * waits below (a digression). `undefined` for a flow that is not there. What was asked of is left.
 *
 * @example enterFlow(world, state, 'caf.dette')?.walks.length // 1
 */
export function enterFlow(world: World, state: State, id: string): State | undefined {
  const flow = flowOf(world, thereFor(world, state, id));
  if (!flow) return undefined;
  const rest = withoutMeant(unprompted(withoutHeard(withoutLater(state, flow.id), flow.id)));
  const told = (walk: Walk) => withTold(state, walk);
  const open = state.walks.findIndex((walk) => flowOf(world, walk.flow) === flow);
  if (open >= 0) return { ...rest, walks: state.walks.slice(0, open + 1).map(told) };
  const below = flow.id === LADDER_FLOW ? state.walks : waiting(world, state);
  const known = withService(world, state, { flow: flow.id, outside: outside(world, state) });
  const walks = push(below, told(start(flow, known)));
  return below.length === 0
    ? { ...rest, walks }
    : { ...rest, walks, notices: [...rest.notices, { code: 'digression', flow: flow.id }] };
}

/** In the Pacific there is no Caf: what is asked of it leads to the flow of who is there instead. */
function thereFor(world: World, { commune = '' }: State, id: string): string {
  const home = world.communes.byInsee.get(commune);
  const operator = operatorOfFlow(world, id)?.id;
  if (!home || operator === undefined) return id;
  const there = replacedOperator(world.operators, { operator, facts: new Map(), commune: home });
  return there?.id === operator ? id : (there?.leads ?? id);
}

/** A walk that nothing was answered in, with what words told of it. */
function withTold(state: State, walk: Walk): Walk {
  const heard = heardOf(state, walk.flow);
  if (walk.answers.length > 0 || heard.length === 0) return walk;
  const { flow, digest, outside } = walk;
  return { flow, digest, answers: heard, outside };
}

/** Walks that wait below a new one: a walk that is over, or that nothing was answered in, does not. */
function waiting(world: World, state: State): readonly Walk[] {
  const here = hereOf(world, state);
  const over =
    !here || here.position.at.kind === 'outcome' || here.walk.answers.every((one) => one.heard);
  return over ? pop(state.walks) : state.walks;
}

/** Facts known from outside stay those of the walk begun first; before any, the structure's. */
function outside(world: World, state: State): Walk['outside'] {
  return state.walks[0]?.outside ?? structureFacts(world, state.structure);
}
