import { type State } from './state.ts';
import { type World } from './world.ts';

/** What cannot be done, of `data/heard.yaml`: a call is no door for this person. */
export const NO_PHONE = 'no-phone';

/** What these words say that the person cannot do. */
export function cannotOf({ heard }: World, text: string): readonly string[] {
  const isSaid = (heard?.get(NO_PHONE)?.saidIn(text).size ?? 0) > 0;
  return isSaid ? [NO_PHONE] : [];
}

/** The state with what these words say that the person cannot do. */
export function withCannot(world: World, state: State, text: string): State {
  const said = cannotOf(world, text);
  if (said.length === 0) return state;
  return { ...state, cannot: [...new Set([...(state.cannot ?? []), ...said])] };
}

/** Whether a call is no door for this person. */
export function cannotPhone({ cannot }: State): boolean {
  return cannot?.includes(NO_PHONE) === true;
}
