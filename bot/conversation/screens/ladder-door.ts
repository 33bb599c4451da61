import { type Choice } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { LADDER_FLOW } from '../where.ts';

/** Whether the end on screen leads to the ladder: all do but those of the ladder itself. */
export function hasLadderDoor({ world, state }: Scene): boolean {
  return world.flows.has(LADDER_FLOW) && state.walks.at(-1)?.flow !== LADDER_FLOW;
}

/** "Personne ne répond ?": the service is known from the result that one comes from. */
export function ladderChoice({ wording }: Scene): Choice {
  return { label: wording.say('nobody-answers'), action: { do: 'flow', flow: LADDER_FLOW } };
}
