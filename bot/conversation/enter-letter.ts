import { ownValue } from '../engine/own-value.ts';
import { push } from '../engine/digression.ts';
import { type Answer } from '../engine/walk.ts';
import { enterFlow } from './enter-flow.ts';
import { type Letter } from './letters.ts';
import { type State } from './state.ts';
import { flowOf } from './where.ts';
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
  const answers = [...letter.opens.answers, ...heardBeside(state, letter)];
  const below = entered.walks.slice(0, -1);
  return { ...entered, walks: push(below, { ...walk, digest: flow.digest, answers }) };
}

/** What the words answered, and the letter does not. */
function heardBeside({ prompt }: State, { opens }: Letter): readonly Answer[] {
  const heard = prompt?.kind === 'letter' ? ownValue(prompt.heard, opens.flow) : undefined;
  const given = new Set(opens.answers.map(({ step }) => step));
  return (heard ?? []).filter(({ step }) => !given.has(step));
}
