import { type Flow } from '../engine/model.ts';
import { type Answer, type Walk } from '../engine/walk.ts';
import { hasCircumstance } from './circumstances.ts';
import { operatorAnswers } from './hear-operator.ts';
import { added } from './keep-heard.ts';
import { type State } from './state.ts';
import { toldBefore } from './told-before.ts';
import { flowOf, hereOf } from './where.ts';
import { type World } from './world.ts';

/** What an answer sets where there is no internet. */
const NO_INTERNET = 'internet=missing';

/**
 * The state with what is known already among the answers of the walk under way, as heard: the service
 * whose menu was tapped, that there is no internet or no phone where that was said, and what walks of
 * before, or this one, answered. Nobody is asked it again.
 *
 * @example withKnown(world, state, state).walks // []
 */
export function withKnown(world: World, before: State, after: State): State {
  const walk = after.walks.at(-1);
  const flow = walk && flowOf(world, walk.flow);
  if (!walk || !flow) return after;
  const isBegun = !before.walks.some((one) => one.flow === walk.flow);
  const known = [
    ...(before.prompt?.kind === 'menu' && after.walks !== before.walks
      ? tapped(world, flow, before.prompt.menu, walk.answers)
      : []),
    ...lacking(flow, after),
    ...(isBegun ? toldBefore(world, flow, before.walks) : []),
    ...toldHere(world, after),
  ];
  const answers = added(withoutCallsOf(flow, walk, after), known);
  if (answers.length === walk.answers.length) return after;
  const { digest, outside } = walk;
  const told = { flow: walk.flow, digest, outside, answers };
  return { ...after, walks: [...after.walks.slice(0, -1), told] };
}

/**
 * What this very walk answers of the question that it comes to. The button of an end may lead into
 * another flow, whose questions have addresses of their own.
 */
function toldHere(world: World, state: State): readonly Answer[] {
  const here = hereOf(world, state);
  if (here?.position.at.kind !== 'question') return [];
  const { address } = here.position.at.step;
  const told = toldBefore(world, here.flow, [here.walk]);
  return told.some(({ step }) => step === address) ? told : [];
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

/** What one has not answers what asks for it. */
function lacking(flow: Flow, state: State): readonly Answer[] {
  return [
    ...(hasCircumstance(state, 'no-internet') ? offline(flow) : []),
    ...(hasCircumstance(state, 'no-phone') ? withoutCall(flow) : []),
  ];
}

function offline(flow: Flow): readonly Answer[] {
  return [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'question' || step.several) return [];
    const option = step.options.find(({ set }) => set.some((one) => one.join('=') === NO_INTERNET));
    return option ? [{ step: step.address, options: [option.id], heard: true as const }] : [];
  });
}

/** The answers, without what was answered for who could not telephone, and now can. */
function withoutCallsOf(flow: Flow, { answers }: Walk, state: State): readonly Answer[] {
  if (hasCircumstance(state, 'no-phone')) return answers;
  const calls = new Set(withoutCall(flow).map(({ step }) => step));
  return answers.filter(({ step, heard }) => heard !== true || !calls.has(step));
}

/** What one does alone by a call ("M'actualiser par téléphone, au …") is done with whoever helps there. */
function withoutCall(flow: Flow): readonly Answer[] {
  return [...flow.steps.values()].flatMap((step) => {
    if (step.kind !== 'autonomy' || step.ifStuck === undefined) return [];
    return step.goal.fr.includes('{phone:')
      ? [{ step: step.address, options: ['if-stuck'], heard: true as const }]
      : [];
  });
}
