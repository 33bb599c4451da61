import { type Flow } from '../../engine/model.ts';
import { type Choice, type View } from '../../view/view.ts';
import { nextOf } from '../keep-later.ts';
import { type Scene } from '../scene.ts';
import { hereOf, homeOf, type Here } from '../where.ts';
import { type World } from '../world.ts';
import { operatorOf } from './operator-of.ts';
import { errandsLeft } from './said-together.ts';

type Body = View['body'];

/**
 * At the end of a demand, the next one: what was asked besides is not forgotten. At a question, the demand
 * that the words just typed may ask as well as they answer.
 */
export function nextOffered(scene: Scene, body: Body): Pick<View, 'next'> {
  if (!isEnd(body)) return nearOffered(scene);
  const { state, wording } = scene;
  const sure = nextDemands(scene);
  const perhaps = (state.perhaps ?? []).flatMap((id) => demandLeft(scene, id) ?? []);
  // The same ones in the same order, whatever was just answered: a typed number means what was read.
  const all = [...sure, ...perhaps];
  const isFirst = ({ label: { text } }: Choice, at: number): boolean =>
    all.findIndex(({ label }) => label.text === text) === at;
  const choices = all.filter(isFirst);
  if (choices.length === 0) return {};
  // What the words just typed may ask stands where they are answered.
  const isAsked =
    perhaps.length > 0 &&
    state.notices.some(
      (one) =>
        (one.code === 'screen-question' && (one.topic === 'matter' || one.topic === 'unclear')) ||
        (one.code === 'faq' && !one.again),
    );
  const title = wording.say(sure.length > 0 && !isAsked ? 'next-title' : 'next-perhaps');
  return { next: { title, choices, ...(isAsked && { isAsked }) } };
}

function nearOffered(scene: Scene): Pick<View, 'next'> {
  const { misses, near } = scene.state;
  const choice = misses > 0 ? demandLeft(scene, near) : undefined;
  if (!choice) return {};
  const title = scene.wording.say('or-other-demand');
  return { next: { title, choices: [choice], isAsked: true } };
}

/** Elsewhere the next demand is one of the ways on; beside a danger it stands already. */
export function nextBeside(scene: Scene, body: Body): readonly Choice[] {
  const [next] = isEnd(body) || body.kind === 'danger' ? [] : nextDemands(scene);
  if (!next) return [];
  const label = scene.wording.say('next-demand', { title: next.label.text });
  return [{ label, action: next.action }];
}

function isEnd({ kind }: Body): boolean {
  return kind === 'autonomy' || kind === 'orientation';
}

/** The demand that waits for the one under way, as was told; then what was said beside the answer taken. */
function nextDemands(scene: Scene): readonly Choice[] {
  const waiting = demandLeft(scene, nextOf(scene.world, scene.state)?.flow);
  return [waiting, errandLeft(scene)].flatMap((choice) => choice ?? []);
}

/** Of one walk: it is the same, with that answer. */
function errandLeft({ world, state, wording }: Scene): Choice | undefined {
  const here = hereOf(world, state);
  const [first] = here ? errandsLeft(here) : [];
  if (!here || !first) return undefined;
  const { step, option } = first;
  return {
    label: wording.text(option.label, operatorOf(world, step.speaksOf)),
    action: { do: 'answer', walk: here.index, step: step.address, options: [option.id] },
  };
}

/** By its title; none that the walk itself leads into. */
function demandLeft({ world, state, wording }: Scene, id: string | undefined): Choice | undefined {
  const flow = id === undefined ? undefined : world.flows.get(id);
  const here = flow && hereOf(world, state);
  if (!flow || (here && leadsInto(world, here, flow))) return undefined;
  return { label: wording.text(flow.title), action: { do: 'flow', flow: flow.id } };
}

/** Whether a walk stands in a flow, or its button on leads there. */
function leadsInto(world: World, { flow, position, home }: Here, other: Flow): boolean {
  const { step } = position.at;
  const on = step.kind === 'autonomy' && step.then ? step.then.go : home.address;
  return home.flow === other || homeOf(world, flow, on).flow === other;
}
