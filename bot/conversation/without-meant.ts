import { type State } from './state.ts';

/** The state without what the words that began a walk may have meant, or asked, besides. */
export function withoutMeant(state: State): State {
  const { meant, perhaps, ...rest } = state;
  return meant === undefined && perhaps === undefined ? state : rest;
}
