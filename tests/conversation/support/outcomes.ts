import { screen } from '../../../bot/conversation/screen.ts';
import { newState } from '../../../bot/conversation/start-state.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { type Flow, type Outcome } from '../../../bot/engine/model.ts';
import { start } from '../../../bot/engine/start.ts';
import { type View } from '../../../bot/view/view.ts';

/** One end of a flow. */
export interface End {
  readonly flow: Flow;
  readonly step: Outcome;
}

/** Every end of every flow. */
export function endsOf({ flows }: World): readonly End[] {
  return [...flows.values()].flatMap((flow) =>
    [...flow.steps.values()].flatMap((step) =>
      step.kind === 'autonomy' || step.kind === 'orientation' ? [{ flow, step }] : [],
    ),
  );
}

/** The state at an end, as if it were where its flow begins; and the World in which it is. */
export function standAt(
  world: World,
  { flow, step }: End,
  who: Partial<State> = {},
): { readonly world: World; readonly state: State } {
  const begun = { ...flow, start: step.address };
  return {
    world: { ...world, flows: new Map([...world.flows, [flow.id, begun] as const]) },
    state: { ...newState(), commune: '33281', walks: [start(begun)], ...who },
  };
}

/** The screen of an end. */
export function showEnd(world: World, end: End, now: number, who: Partial<State> = {}): View {
  const there = standAt(world, end, who);
  return screen(there.world, there.state, now);
}
