import { newState } from '../../conversation/start-state.ts';
import { type State } from '../../conversation/state.ts';
import { flowOf } from '../../conversation/where.ts';
import { type World } from '../../conversation/world.ts';
import { answer } from '../../engine/answer.ts';
import { replay } from '../../engine/replay.ts';
import { start } from '../../engine/start.ts';
import { type Flow, type Step } from '../../engine/model.ts';
import { type Walk } from '../../engine/walk.ts';

/**
 * A conversation that stands at a step of a flow, by the shortest way there; of `<flow>` alone, at
 * its beginning. `undefined` when there is no such step or no answers lead to it.
 */
export function standingAt(world: World, place: string): State | undefined {
  const [id = '', ...rest] = place.split('/');
  const flow = flowOf(world, id);
  if (!flow) return undefined;
  const walk = rest.length === 0 ? start(flow) : walkTo(flow, rest.join('/'));
  return walk && { ...newState(), walks: [walk] };
}

function walkTo(flow: Flow, address: string): Walk | undefined {
  const open = [start(flow)];
  const seen = new Set<string>();
  // What is put at the end of the list is met in its turn: the shortest ways come first.
  for (const walk of open) {
    const { at } = replay(flow, walk, 'declined');
    if (at.step.address === address) return walk;
    if (at.kind === 'commune' || seen.has(at.step.address)) continue;
    seen.add(at.step.address);
    for (const option of answersTo(at.step)) {
      const moved = answer(flow, walk, { step: at.step.address, options: [option] }, 'declined');
      if (moved.kind === 'moved') open.push(moved.walk);
    }
  }
  return undefined;
}

function answersTo(step: Step): readonly string[] {
  switch (step.kind) {
    case 'question':
      return step.options.map(({ id }) => id);
    case 'autonomy':
      return ['then', 'if-stuck'];
    case 'orientation':
      return ['if-that-fails'];
    case 'branch':
      return [];
  }
}
