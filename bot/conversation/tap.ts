import { type Instant } from '../permanences/model.ts';
import { type Action } from '../view/action.ts';
import { type View } from '../view/view.ts';
import { apply } from './apply.ts';
import { countsOf, type TurnCount } from './counts.ts';
import { withKnown } from './known-answers.ts';
import { type Reading } from './reading.ts';
import { reviseWalks } from './revise-walks.ts';
import { screen } from './screen.ts';
import { withSeasonTold } from './season-told.ts';
import { type State, type Understood } from './state.ts';
import { understoodOf } from './understood.ts';
import { type World } from './world.ts';
import { worldOn } from './world-on.ts';

/** One message, end to end. */
export interface Turn {
  readonly state: State;
  readonly screen: View;
  /** What the log keeps instead of the person's words. */
  readonly understood: Understood;
  /** At most once a conversation for the same thing. */
  readonly counts: readonly TurnCount[];
  /** The person asked to erase: state and log go. */
  readonly erased: boolean;
  /** What was typed, guarded: for the person's own echo, never to be stored. */
  readonly said?: string;
}

/** What a turn begins with: the world of its day, and what stands on the screen. */
export interface Begun {
  readonly world: World;
  readonly state: State;
  readonly shown: View;
  readonly now: Instant;
}

/** What was read of a message, and the state that it leads to. */
export interface ReadMessage {
  readonly state: State;
  readonly reading: Reading;
  /** What was typed, guarded. */
  readonly said?: string;
}

/**
 * The turn of a tap, which nothing that hears people has a part in: a page answers it before that is
 * at hand.
 *
 * @example
 * const action = { do: 'flow', flow: 'impots.payer' };
 * tap(world, { state, action, now }).state.walks[0].flow // 'impots.payer'
 */
export function tap(
  given: World,
  input: {
    readonly state: State;
    readonly action: Action;
    readonly now: Instant;
    readonly known?: View | undefined;
  },
): Turn {
  const begun = beginTurn(given, input);
  const { action } = input;
  const state = { ...apply(begun.world, begun.state, action), misses: 0 };
  return endTurn(begun, { state, reading: { kind: 'action', action } });
}

/** What every turn begins with. */
export function beginTurn(
  given: World,
  {
    state: before,
    now,
    known,
  }: { readonly state: State; readonly now: Instant; readonly known?: View | undefined },
): Begun {
  const world = worldOn(given, now);
  const state = reviseWalks(world, { ...before, notices: [] });
  const alerts = before.notices.filter(({ code }) => code === 'alert');
  const shown = known ?? screen(world, { ...state, notices: alerts }, now);
  return { world, state, shown, now };
}

/** What every turn ends with: what is known besides, what is counted, the screen. */
export function endTurn({ world, state, shown, now }: Begun, read: ReadMessage): Turn {
  const next = withSeasonTold(world, withKnown(world, state, read.state));
  const { reading, said } = read;
  const counted = countsOf(world, { before: state, after: next, reading, words: said, now });
  return {
    state: counted.state,
    screen: screen(world, counted.state, now),
    understood: understoodOf(shown, reading),
    counts: counted.counts,
    erased: next.prompt?.kind === 'erased',
    ...(said === undefined ? {} : { said }),
  };
}
