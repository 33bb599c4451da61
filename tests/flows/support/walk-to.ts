import { turn } from '../../../bot/conversation/turn.ts';
import { hereOf } from '../../../bot/conversation/where.ts';
import { worldOn } from '../../../bot/conversation/world-on.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type Audience, type State } from '../../../bot/conversation/state.ts';
import { type Action, type View } from '../../../bot/view/view.ts';
import { toPlain } from '../../../bot/view/to-plain.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

/** Who walks, where and in which language; a citizen of Mérignac in French when nothing is told. */
export interface Who {
  readonly audience?: Audience;
  readonly lang?: string;
  readonly structure?: string;
  readonly commune?: string;
  /** When; 27 November 2026 when nothing is told. */
  readonly now?: number;
}

/** What a walk comes to. */
export interface Came {
  /** Address of the step on screen. */
  readonly step: string;
  readonly view: View;
  /** All that the screen says, as a channel of text alone shows it. */
  readonly said: string;
}

const NOW = Date.UTC(2026, 10, 27, 9, 0);

/**
 * Walks a shipped flow through `turn`, one tap at a time: `picks` are ids of options, `then`,
 * `if-stuck` and `if-that-fails` among them.
 */
export function walkTo(flow: string, picks: readonly string[], who: Who = {}): Came {
  const { commune = '33281', now = NOW, ...beginning } = who;
  const begun: State = { ...newState(beginning), commune };
  let { state, screen: view } = tap(now, begun, { do: 'flow', flow });
  for (const pick of picks) {
    const step = stepOf(state, now);
    ({ state, screen: view } = tap(
      now,
      state,
      { do: 'answer', walk: 0, step, options: [pick] },
      view,
    ));
    if (stepOf(state, now) === step)
      throw new Error(`« ${pick} » leads nowhere at ${flow}/${step}`);
  }
  return { step: stepOf(state, now), view, said: toPlain(view) };
}

function tap(now: number, state: State, action: Action, shown?: View) {
  return turn(shippedWorld(), {
    state,
    message: { kind: 'action', action },
    now,
    known: shown,
  });
}

function stepOf(state: State, now: number): string {
  const here = hereOf(worldOn(shippedWorld(), now), state);
  if (!here) throw new Error('no walk is under way');
  return here.position.at.step.address;
}
