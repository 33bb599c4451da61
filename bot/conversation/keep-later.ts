import { ownValue } from '../engine/own-value.ts';
import { type HeardAnswers } from './heard-answers.ts';
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
export function keepLater(
  world: World,
  state: State,
  asked: readonly string[],
  heard: HeardAnswers | undefined,
): State {
  const before = state.later ?? [];
  const begun = new Set(state.walks.map((walk) => flowOf(world, walk.flow)));
  const kept = asked.flatMap((id): readonly Later[] => {
    const flow = flowOf(world, id);
    if (!flow || begun.has(flow) || before.some((one) => one.flow === flow.id)) return [];
    const answers = ownValue(heard, flow.id);
    return [{ flow: flow.id, ...(answers && { heard: answers }) }];
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
export function withSecond(world: World, state: State, { second, heard }: Besides): State {
  return second === undefined ? state : keepLater(world, state, [second], heard);
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
