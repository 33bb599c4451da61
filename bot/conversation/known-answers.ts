import { type Flow } from '../engine/model.ts';
import { type Answer } from '../engine/walk.ts';
import { hasCircumstance } from './circumstances.ts';
import { operatorAnswers } from './hear-operator.ts';
import { type State } from './state.ts';
import { flowOf } from './where.ts';
import { type World } from './world.ts';

/** What an answer sets where there is no internet. */
const NO_INTERNET = 'internet=missing';

/**
 * The state with what is known already among the answers of the walk under way, as heard: the service
 * whose menu was tapped, and that there is no internet where that was said. Nobody is asked it again.
 */
export function withKnown(world: World, before: State, after: State): State {
  const walk = after.walks.at(-1);
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow) return after;
  const isBegun = before.prompt?.kind === 'menu' && after.walks !== before.walks;
  const known = [
    ...(isBegun ? tapped(world, flow, before.prompt.menu, walk.answers) : []),
    ...(hasCircumstance(after, 'no-internet') ? offline(flow) : []),
  ].filter(({ step }) => !walk.answers.some((one) => one.step === step));
  if (known.length === 0) return after;
  const { digest, outside } = walk;
  const told = { flow: walk.flow, digest, outside, answers: [...walk.answers, ...known] };
  return { ...after, walks: [...after.walks.slice(0, -1), told] };
}

function tapped(
  world: World,
  flow: Flow,
  menu: string,
  answers: readonly Answer[],
): readonly Answer[] {
  const operator = world.operators.get(menu);
  return operator ? operatorAnswers(world, flow, new Set([operator]), answers) : [];
}

function offline(flow: Flow): readonly Answer[] {
  return [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question' || step.several) return [];
    const option = step.options.find(({ set }) => set.some((one) => one.join('=') === NO_INTERNET));
    return option ? [{ step: step.address, options: [option.id], heard: true as const }] : [];
  });
}
