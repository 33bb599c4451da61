import { type Answer } from '../engine/walk.ts';
import { ownValue } from '../engine/own-value.ts';
import { type Reading } from './reading.ts';
import { type State } from './state.ts';
import { hereOf, type Here } from './where.ts';
import { type World } from './world.ts';

/**
 * "Et pour inscrire à l'école ?" at the end about the canteen: the first answer of the walk that words
 * which lead to the same topic contradict, and what they answer instead. Nothing at a question: its
 * answer is heard there.
 */
export function contradicted(
  world: World,
  state: State,
  { action, heard }: Extract<Reading, { kind: 'action' }>,
): { readonly step: string; readonly option: string } | undefined {
  const here = hereOf(world, state);
  if (here?.position.at.kind !== 'outcome' || state.prompt !== undefined) return undefined;
  if (action.do !== 'flow' || here.flow.id !== action.flow) return undefined;
  return otherThanTaken(here, onlyOnes(ownValue(heard, action.flow) ?? []));
}

/** The answers that are one option, by question. */
function onlyOnes(answers: readonly Answer[]): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ step, options }) => {
      const [option, ...others] = options;
      return option === undefined || others.length > 0 ? [] : [[step, option] as const];
    }),
  );
}

function otherThanTaken({ position }: Here, said: ReadonlyMap<string, string>) {
  for (const { step, options } of position.path) {
    const option = said.get(step.address);
    if (option === undefined || step.kind !== 'question' || step.several) continue;
    if (!options.includes(option)) return { step: step.address, option };
  }
  return undefined;
}
