import { type State } from './state.ts';

/** Without the prompt: the walk is asked again. */
export function unprompted(state: State): State {
  const { prompt, ...rest } = state;
  return prompt === undefined ? state : rest;
}
