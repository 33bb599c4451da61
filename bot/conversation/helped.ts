import { apply } from './apply.ts';
import { keepLater } from './keep-later.ts';
import { type Reading } from './reading.ts';
import { type State } from './state.ts';
import { WHO_CAN_HELP } from './who-can-help.ts';
import { type World } from './world.ts';

/** Who can help, with a kind no, which says more than the notice of a digression; what was asked waits. */
export function helped(
  world: World,
  state: State,
  { asked = [] }: Extract<Reading, { kind: 'do-it-for-me' }>,
): State {
  const begun = apply(world, state, { do: 'flow', flow: WHO_CAN_HELP });
  const said = { ...begun, misses: 0, notices: [{ code: 'do-it-for-me' } as const] };
  return keepLater(world, said, asked);
}
