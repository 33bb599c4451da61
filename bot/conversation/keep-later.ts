import { type Besides } from './reading.ts';
import { type Later, type State } from './state.ts';
import { flowOf } from './where.ts';
import { type World } from './world.ts';

/** Demands that wait for the one under way; more are not kept in mind by anyone. */
export const MAX_LATER = 2;

/**
 * What was asked besides: it waits until the demand under way is answered, and the person is told.
 * A demand that is under way, that waits already, or that has no flow, is not kept.
 */
export function keepLater(world: World, state: State, asked: readonly string[]): State {
  const before = state.later ?? [];
  const begun = new Set(state.walks.map((walk) => flowOf(world, walk.flow)));
  const kept = asked.flatMap((id): readonly Later[] => {
    const flow = flowOf(world, id);
    if (!flow || begun.has(flow) || before.some((one) => one.flow === flow.id)) return [];
    return [{ flow: flow.id }];
  });
  const [first] = kept;
  if (!first) return state;
  const notices = state.notices.filter(({ code }) => code !== 'digression');
  return {
    ...state,
    later: [...kept, ...before].slice(0, MAX_LATER),
    notices: [...notices, { code: 'second-demand', flow: first.flow }],
  };
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
  const { ids, beside } = prompt;
  const isBeside = chosen === beside || later.some(({ flow }) => flow === chosen);
  const other = isBeside ? ids.find((id) => id !== chosen) : beside;
  return other === undefined ? after : keepLater(world, after, [other]);
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
