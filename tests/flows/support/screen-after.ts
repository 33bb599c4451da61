import { newState } from '../../../bot/conversation/start-state.ts';
import { type Audience } from '../../../bot/conversation/state.ts';
import { screen } from '../../../bot/conversation/screen.ts';
import { aroundIn } from '../../../bot/conversation/where.ts';
import { worldOn } from '../../../bot/conversation/world-on.ts';
import { answer, replay, start } from '../../../bot/engine/index.ts';
import { toPlain } from '../../../bot/view/to-plain.ts';
import { shippedWorld } from '../../support/shipped-world.ts';

/** Who walks, and where; a citizen of Mérignac in French when nothing is said. */
export interface Given {
  readonly commune?: string;
  readonly audience?: Audience;
  readonly lang?: string;
  /** When; 27 November 2026 when nothing is said. */
  readonly now?: number;
}

/** Where a walk ends, and all that its screen says. */
export interface ScreenAfter {
  readonly step: string;
  readonly text: string;
  /** Whether the end itself is marked so. */
  readonly toCheck: boolean;
}

const NOW = Date.UTC(2026, 10, 27, 9, 0);

/** Walks a flow that ships, an option id a pick; a pick that the screen does not offer throws. */
export function screenAfter(id: string, picks: readonly string[], given: Given = {}): ScreenAfter {
  const { commune = '33281', audience = 'citizen', lang = 'fr', now = NOW } = given;
  const world = worldOn(shippedWorld(), now);
  const flow = world.flows.get(id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  const begun = { ...newState({ audience, lang }), commune };
  const around = aroundIn(world, begun);
  let walk = start(flow);
  for (const pick of picks) {
    const { address } = replay(flow, walk, around).at.step;
    const move = answer(flow, walk, { step: address, options: [pick] }, around);
    if (move.kind === 'refused') throw new Error(`${id}/${address} does not offer ${pick}`);
    walk = move.walk;
  }
  const { step } = replay(flow, walk, around).at;
  const view = screen(world, { ...begun, walks: [walk] }, now);
  return { step: step.address, text: toPlain(view), toCheck: view.toCheck !== undefined };
}
