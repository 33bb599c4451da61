import { type State } from './state.ts';

/** The state without what the words that began a walk may have meant besides. */
export function withoutMeant(state: State): State {
  const { meant, ...rest } = state;
  return meant === undefined ? state : rest;
}
