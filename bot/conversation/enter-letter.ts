import { push } from '../engine/digression.ts';
import { type Flow } from '../engine/model.ts';
import { replay } from '../engine/replay.ts';
import { type Around, type Walk } from '../engine/walk.ts';
import { enterFlow } from './enter-flow.ts';
import { added } from './keep-heard.ts';
import { type State } from './state.ts';
import { aroundIn, flowOf } from './where.ts';
import { type World } from './world.ts';

/**
 * The state with the flow that a letter opens, at its step: what the letter answers is not asked.
 * What the words answered besides stays. `undefined` for a letter that is not there.
 */
export function enterLetter(world: World, state: State, id: string): State | undefined {
  const letter = world.letters?.letters.get(id);
  const flow = flowOf(world, letter?.opens.flow ?? '');
  const entered = flow && enterFlow(world, state, flow.id);
  const walk = entered?.walks.at(-1);
  if (!letter || !flow || !entered || !walk) return undefined;
  const answers = added(letter.opens.answers, walk.answers);
  const below = entered.walks.slice(0, -1);
  const opened = { ...walk, digest: flow.digest, answers };
  const ahead = notGivenAhead(flow, opened, aroundIn(world, entered));
  return { ...entered, walks: push(below, ahead) };
}

/** Nobody gave what a letter answers further on: no answer of theirs is being changed. */
function notGivenAhead(flow: Flow, walk: Walk, around: Around): Walk {
  const waiting = new Set(replay(flow, walk, around).waiting.map(({ step }) => step));
  const answers = walk.answers.map((answer) =>
    waiting.has(answer.step) ? { ...answer, heard: true as const } : answer,
  );
  return { ...walk, answers };
}
