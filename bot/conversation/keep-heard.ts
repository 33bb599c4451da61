import { ownValue } from '../engine/own-value.ts';
import { type Answer } from '../engine/walk.ts';
import { type HeardAnswers } from './heard-answers.ts';
import { type State } from './state.ts';

/** Flows whose answers are kept: those that came last. */
export const MAX_HEARD = 8;

/**
 * The state with what words answer of flows that may come next. What was told before of the same flow
 * stays, where nothing else is said of it now.
 *
 * @example
 * const answer = { step: 'known', options: ['letter'], heard: true };
 * keepHeard({}, { 'caf.dette': [answer] }).heard // { 'caf.dette': [answer] }
 */
export function keepHeard(state: State, told: HeardAnswers | undefined): State {
  if (!told) return state;
  const now = Object.entries(told).map(
    ([flow, answers]) => [flow, added(answers, heardOf(state, flow))] as const,
  );
  const all = Object.entries({ ...state.heard, ...Object.fromEntries(now) });
  return { ...state, heard: Object.fromEntries(all.slice(-MAX_HEARD)) };
}

/** The answers to a flow that were heard, in this message or in one before. */
export function heardOf({ heard }: State, flow: string): readonly Answer[] {
  return ownValue(heard, flow) ?? [];
}

/** The state once a flow is under way: what was heard of it is in its walk. */
export function withoutHeard(state: State, flow: string): State {
  const { heard, ...rest } = state;
  const left = Object.entries(heard ?? {}).filter(([id]) => id !== flow);
  return left.length === 0 ? rest : { ...rest, heard: Object.fromEntries(left) };
}

/** Answers, and of others the first to each question that they do not answer. */
export function added(answers: readonly Answer[], others: readonly Answer[]): readonly Answer[] {
  const given = new Set(answers.map(({ step }) => step));
  const isNew = ({ step }: Answer) => !given.has(step) && given.add(step);
  return [...answers, ...others.filter(isNew)];
}
