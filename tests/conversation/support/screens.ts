import { newState } from '../../../bot/conversation/start-state.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { turn } from '../../../bot/conversation/turn.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Action } from '../../../bot/view/view.ts';

interface Path {
  readonly flow: string;
  readonly commune?: string;
  readonly picks: readonly (readonly [step: string, option: string])[];
}

const DECLARE = 'caf.declaration-trimestrielle';

/** One screen of each kind, and the walk that leads there. */
export const SCREENS = {
  place: { flow: DECLARE, commune: '33281', picks: [['payer', 'unsure']] },
  phone: {
    flow: 'caf.dette',
    commune: '33281',
    picks: [
      ['known', 'letter'],
      ['contrainte', 'contrainte-yes'],
    ],
  },
  steps: {
    flow: DECLARE,
    picks: [
      ['payer', 'caf'],
      ['account/internet/internet', 'internet-yes'],
      ['account/opens', 'opens'],
      ['prefilled', 'right'],
      ['late', 'in-time'],
    ],
  },
  question: { flow: DECLARE, picks: [] },
  commune: { flow: DECLARE, picks: [['payer', 'unsure']] },
} as const satisfies Readonly<Record<string, Path>>;

/** The state in which one of them is shown. */
export function walkTo(world: World, which: keyof typeof SCREENS, now: number): State {
  const { flow, picks, commune }: Path = SCREENS[which];
  const tap = (state: State, action: Action) =>
    turn(world, { state, message: { kind: 'action', action }, now });
  const begun = tap(
    { ...newState(), ...(commune === undefined ? {} : { commune }) },
    { do: 'flow', flow },
  ).state;
  return picks.reduce(
    (state, [step, option]) => tap(state, { do: 'answer', walk: 0, step, options: [option] }).state,
    begun,
  );
}
