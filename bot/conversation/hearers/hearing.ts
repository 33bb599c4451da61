import { type View } from '../../view/view.ts';
import { type Reading } from '../reading.ts';
import { type State } from '../state.ts';
import { type World } from '../world.ts';

/** A message and what it is read against. */
export interface Hearing {
  readonly world: World;
  readonly state: State;
  /** The screen that it answers. */
  readonly view: View;
  /** Guarded words, as they were typed. */
  readonly text: string;
  /** The same, folded. */
  readonly said: string;
  /** No other demand is looked for. */
  readonly stays: boolean;
}

/** One way of taking a message. */
export interface Hearer {
  readonly name: string;
  /** `undefined`: it is not for this one. */
  readonly read: (hearing: Hearing) => Reading | undefined;
}
