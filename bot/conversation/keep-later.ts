import { operatorOfFlow } from './operators-named.ts';
import { type Besides } from './reading.ts';
import { MOST_PROPOSED, type Later, type State } from './state.ts';
import { flowOf } from './where.ts';
import { type World } from './world.ts';

/** Demands that wait for the one under way; more are not kept in mind by anyone. */
export const MAX_LATER = 2;

/**
 * What was asked besides: it waits until the demand under way is answered, and the person is told.
 * A demand that is under way, that waits already, or that has no flow, is not kept.
 */
export function keepLater(world: World, state: State, asked: readonly string[]): State {
  const kept = asked.flatMap((id) => newTo(world, state, id));
  const [first] = kept;
  if (!first) return state;
  const notices = state.notices.filter(({ code }) => code !== 'digression');
  return {
    ...state,
    later: [...kept, ...(state.later ?? [])].slice(0, MAX_LATER),
    notices: [...notices, { code: 'second-demand', flow: first.flow }],
  };
}

/** A demand that is neither under way nor waits; none without a flow. */
function newTo(world: World, { walks, later = [] }: State, id: string): readonly Later[] {
  const flow = flowOf(world, id);
  const isKept = [...walks, ...later].some((one) => flowOf(world, one.flow) === flow);
  return flow && !isKept ? [{ flow: flow.id }] : [];
}

/** What was read, with the second of its two demands kept. */
export function withSecond(world: World, state: State, { second }: Besides): State {
  return second === undefined ? state : keepLater(world, state, [second]);
}

/**
 * What is asked besides a demand that was chosen among several, where more than one of them is: what
 * is not chosen waits.
 */
export function withOther(world: World, before: State, after: State, chosen: string): State {
  const { prompt, later = [] } = before;
  if (prompt?.kind !== 'suggestions') return after;
  const { ids, beside, perhaps } = prompt;
  const isBeside = chosen === beside || later.some(({ flow }) => flow === chosen);
  // What was said to come after stays that: a guess beside it would take its place.
  if (!isBeside && later.length > 0) return after;
  const other = isBeside ? ids.find((id) => id !== chosen) : beside;
  if (other === undefined) return keepPerhaps(world, after, perhaps);
  return keepLater(world, after, [other]);
}

/**
 * What may be asked beside the demand that is begun, which is one of these two: nothing is said of
 * it, and at the end it is asked about. A service whose very name tells too much is named by no guess.
 */
export function keepPerhaps(world: World, state: State, asked: readonly string[] = []): State {
  const current = state.walks.at(-1)?.flow ?? '';
  const others = asked.includes(current) ? asked : [];
  const [other] = others.flatMap((id) => newTo(world, state, id));
  return !other || operatorOfFlow(world, other.flow)?.discreet
    ? state
    : { ...state, perhaps: [other.flow] };
}

/** What words may ask instead, at an end that stays: said beside it, likeliest first. */
export function askedNear(world: World, state: State, near: readonly string[]): State {
  const ids = near.flatMap((id) => newTo(world, state, id)).map(({ flow }) => flow);
  return ids.length === 0 ? state : { ...state, perhaps: ids.slice(0, MOST_PROPOSED) };
}

/** The state once this demand is under way: it waits no more. */
export function withoutLater(state: State, flow: string): State {
  const { later, ...rest } = state;
  const left = later?.filter((one) => one.flow !== flow) ?? [];
  return left.length === 0 ? rest : { ...rest, later: left };
}

/** The demand to see next, where it is not the one under way. */
export function nextOf(world: World, { later = [], walks }: State): Later | undefined {
  const current = walks.at(-1)?.flow;
  return later.find(({ flow }) => flow !== current && world.flows.has(flow));
}
