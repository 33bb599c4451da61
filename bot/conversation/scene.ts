import { type Instant } from '../permanences/model.ts';
import { type State } from './state.ts';
import { type wordingOf } from './wording.ts';
import { type World } from './world.ts';

/** What every screen is made from. */
export interface Scene {
  readonly world: World;
  readonly state: State;
  readonly now: Instant;
  readonly wording: ReturnType<typeof wordingOf>;
}
