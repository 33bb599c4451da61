import { ending, holds, type AutonomyStep, type Outcome } from '../../engine/index.ts';
import { type Aside, type View, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { aroundIn, type Here } from '../where.ts';
import { type AloneEnd } from './ladder-end.ts';

/** One result of a plan, as its own screen says it. */
interface Result {
  readonly id: string;
  readonly view: View;
}

/**
 * "Vos 3 démarches, dans l'ordre": each result in a line, with its own screen one tap away; nothing
 * of another end. `screenOf`: what a result shows by itself.
 */
export function planEnd(
  scene: Scene,
  here: Here,
  step: AutonomyStep,
  screenOf: (scene: Scene, here: Here, step: Outcome) => View,
): AloneEnd | undefined {
  if (step.plan === undefined) return undefined;
  const { wording } = scene;
  const results = endsOf(scene, here, step).map(({ id, end }) => {
    return { id, view: screenOf(scene, at(here, end), end) };
  });
  const goal = wording.text(step.goal);
  const heading =
    results.length > 1 ? wording.say('plan-heading', { count: results.length }) : goal;
  const lines = results.flatMap(({ view }) => view.take?.lines ?? []);
  const vital = results.flatMap(({ view }) => view.take?.vital ?? []);
  return {
    step,
    operator: undefined,
    heading,
    first: results.map(({ view }) => lineOf(view)),
    deadline: undefined,
    helper: undefined,
    asides: { asides: results.map((one, index) => opened(scene, { here, step, index }, one)) },
    take: { of: undefined, more: { lines: [heading.text, ...lines], vital } },
  };
}

/** The results that hold, in order; one that depends on a commune that was not told is there. */
function endsOf({ world, state }: Scene, { flow, position }: Here, { plan = [] }: AutonomyStep) {
  const around = aroundIn(world, state);
  const known = { ...around, territory: around.territory ?? 'declined' } as const;
  return plan.flatMap(({ id, when, go }) => {
    if (holds(when, position.facts, known) !== true) return [];
    const end = ending(flow, go, position.facts, known);
    return typeof end === 'object' ? [{ id, end }] : [];
  });
}

/** As if one stood at that end. */
function at(here: Here, step: Outcome): Here {
  return { ...here, position: { ...here.position, at: { kind: 'outcome', step } } };
}

/** What for, who, where and when, or what one does alone: what no message leaves out. */
function lineOf({ heading, body, take }: View): Words {
  const what = body.kind === 'orientation' ? [firstSaid(body.reason.text)] : [];
  const said = (take?.vital ?? []).filter((line) => line !== heading.text);
  return { ...heading, text: [heading.text, ...what, ...said].map(inLine).join(' · ') };
}

/** Up to the first full stop: "Elle travaillait ? La Sécu paie une somme." */
function firstSaid(text: string): string {
  return /^.*?\.(?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** Among others in a line: an address as one types it, no full stop. */
function inLine(text: string): string {
  return text.replace(/^https:\/\/(?:www\.)?/u, '').replace(/\.$/u, '');
}

/** Its door is called what it is: three that say the same could not be told apart, nor typed. */
function opened(
  { wording }: Scene,
  {
    here,
    step,
    index,
  }: { readonly here: Here; readonly step: AutonomyStep; readonly index: number },
  { id, view: { heading } }: Result,
): Aside {
  return {
    title: wording.say('plan-result', { number: index + 1 }),
    items: [],
    ordered: false,
    folded: false,
    first: false,
    notes: [],
    choice: {
      label: heading,
      action: { do: 'answer', walk: here.index, step: step.address, options: [id] },
    },
  };
}
