import { type State } from './state.ts';

/** The state without what the words that began a walk may have meant, or asked, besides. */
export function withoutMeant(state: State): State {
  const { meant, perhaps, near, ...rest } = state;
  return (meant ?? perhaps ?? near) === undefined ? state : rest;
}
