import { type AutonomyStep, type Outcome } from '../../engine/model.ts';
import { type Choice, type Door, type Titled, type View } from '../../view/view.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { present } from '../../engine/present.ts';
import { askingMore } from './answering.ts';
import { asidesOf } from './asides-of.ts';
import { deadlineSaid } from './deadline-said.ts';
import { frame, neutralTitle } from './frame.ts';
import { helperDoor } from './helper-door.ts';
import { isHardOnline } from './in-reach.ts';
import { ladderEnd, type AloneEnd } from './ladder-end.ts';
import { linkOf } from './link-of.ts';
import { mediatorPane } from './mediator/mediator-pane.ts';
import { operatorOf } from './operator-of.ts';
import { planEnd } from './plan-end.ts';
import { orientationScreen } from './orientation-screen.ts';
import { takeAlone } from './take.ts';
import { truth } from './truth.ts';

/** Either end of a path: a step that one does alone, or the right operator, when and where. */
export function outcomeScreen(from: Scene, here: Here, step: Outcome): View {
  const scene = withAsked(from, here);
  return step.kind === 'autonomy'
    ? autonomyScreen(scene, here, step)
    : orientationScreen(scene, here, step);
}

/** More answers than these hide what an end says. */
const MOST_AGAIN = 2;

/** What was asked on the way of the matter of an end is answered there again: the last of it. */
function withAsked(scene: Scene, { flow, home }: Here): Scene {
  const { state, world } = scene;
  const { notices } = state;
  const answered = notices.flatMap((notice) => (notice.code === 'faq' ? [notice.entry] : []));
  const again = (state.asked ?? [])
    .filter(
      (id) =>
        !answered.includes(id) &&
        world.faq?.get(id)?.flows.some((one) => one === flow.id || one === home.flow.id) === true,
    )
    .slice(-MOST_AGAIN);
  if (again.length === 0) return scene;
  const faq = again.map((entry) => ({ code: 'faq', entry, again: true }) as const);
  return { ...scene, state: { ...state, notices: [...notices, ...faq] } };
}

function autonomyScreen(scene: Scene, here: Here, written: AutonomyStep): View {
  const { wording } = scene;
  const { step, operator, heading, first, deadline, helper, asides, take } =
    ladderEnd(scene, here, written) ??
    planEnd(scene, here, written, outcomeScreen) ??
    ownEnd(scene, here, written);
  const one = (key: PhraseKey, text: AutonomyStep['keep']): Titled | undefined =>
    text && { title: wording.say(key), items: [wording.text(text, operator)] };
  const press = (option: string): Choice['action'] => ({
    do: 'answer',
    walk: here.index,
    step: step.address,
    options: [option],
  });
  const parts = {
    helper,
    have: step.have && {
      title: wording.say('have-title'),
      items: wording.list(step.have, operator),
    },
    keep: one('keep-title', step.keep),
    beware: one('beware-title', step.beware),
    learn: one('learn-title', step.learn),
    deadline,
    link: linkOf(scene, step),
    stuck:
      step.ifStuck === undefined
        ? undefined
        : {
            title: wording.say('stuck-title'),
            text: wording.say(step.first || deadline ? 'stuck-soon' : 'stuck-text'),
            choice: { label: wording.say('stuck-choice'), action: press('if-stuck') },
          },
    then: step.then && {
      label: wording.text(step.then.label, operator),
      action: press('then'),
    },
  };
  const steps = {
    title: wording.say('do-title'),
    items: [...first, ...wording.list(step.do, operator)],
  };
  return frame(scene, {
    heading,
    take: {
      ...takeAlone(
        { scene, here, step },
        {
          goal: heading,
          operator: take.of && { id: take.of.id, said: wording.text(take.of.said) },
          site: parts.link?.url,
          helper,
          bring: parts.have,
          steps,
          deadline,
        },
      ),
      ...take.more,
    },
    ...neutralTitle(here, wording.say('to-do-alone')),
    body: {
      kind: 'autonomy',
      parts: {
        ...present(parts),
        do: steps,
        see: { title: wording.say('see-title'), items: [wording.text(step.see, operator)] },
      },
    },
    ...asides,
    typing: askingMore(scene),
    ...truth(scene, here, step, operator),
    ...mediatorPane(scene, here, step),
  });
}

/** What a step says by itself. */
function ownEnd(scene: Scene, here: Here, step: AutonomyStep): AloneEnd {
  const { wording, world } = scene;
  const operator = operatorOf(world, step.speaksOf);
  return {
    step,
    operator,
    heading: wording.text(step.goal, operator),
    first: [],
    deadline: deadlineSaid(scene, step, operator),
    helper: helperBefore(scene, here, step),
    asides: asidesOf(scene, here, undefined),
    take: { of: operator, more: {} },
  };
}

/** Someone beside, for whom the site that the step needs is no way by itself. */
function helperBefore(scene: Scene, here: Here, step: AutonomyStep): Door | undefined {
  const { link, speaksOf, ifStuck } = step;
  const needsSite = link !== undefined || speaksOf !== undefined;
  if (!needsSite || !isHardOnline(scene.state, speaksOf === undefined ? undefined : [speaksOf])) {
    return undefined;
  }
  return helperDoor(scene, here, ifStuck === undefined ? 'leads' : 'stands-alone');
}
