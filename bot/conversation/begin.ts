import { start } from '../engine/start.ts';
import { homeOf } from './served.ts';
import { newState, type Preferences } from './start-state.ts';
import { type State } from './state.ts';
import { structureFacts } from './structure-facts.ts';
import { flowOf } from './where.ts';
import { type World } from './world.ts';

/** How a conversation begins; flows and structures that the World does not know are ignored. */
export interface Beginning extends Preferences {
  /** The flow that opens it, in place of the first screen or of the structure's own. */
  readonly flow?: string;
}

/**
 * The state of a new conversation, with what its structure settles: commune, opening flow, facts.
 * The same beginning gives the same state on every replica.
 *
 * @example
 * begin(world, { flow: 'impots.payer' }).walks[0].flow // 'impots.payer'
 * begin(world, { flow: 'unknown' }).walks // []
 */
export function begin(world: World, beginning: Beginning = {}): State {
  const { structure: asked = '', flow, ...others } = beginning;
  const structure = world.structures.get(asked);
  const commune = homeOf(world, asked);
  const opening = flowOf(world, flow ?? structure?.flow ?? '');
  return {
    ...newState({ ...others, ...(structure && { structure: structure.id }) }),
    ...(commune === undefined ? {} : { commune }),
    walks: opening === undefined ? [] : [start(opening, structureFacts(world, asked))],
  };
}
