import { type Operator } from '../../permanences/model.ts';
import { type Aside, type View } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { hasLadderDoor, ladderChoice } from './ladder-door.ts';
import { recourseAside } from './recourse.ts';

/** A flow of postures: how one helps a relative. */
const HELPS_RELATIVE = 'accompagner.proche';

/** What else to know at an end. `operator`: whom an orientation leads to. */
export function asidesOf(
  scene: Scene,
  here: Here,
  operator: Operator | undefined,
): Pick<View, 'asides'> {
  const all = [
    forOther(scene, here),
    withLadder(scene, operator, recourseAside(scene, here, operator)),
  ];
  const asides = all.filter((one) => one !== undefined);
  return asides.length === 0 ? {} : { asides };
}

/**
 * The way to the ladder folds into what stands under an orientation already, so that no result grows;
 * a step that one does alone has it among the ways on.
 */
function withLadder(
  scene: Scene,
  operator: Operator | undefined,
  aside: Aside | undefined,
): Aside | undefined {
  if (operator === undefined || !hasLadderDoor(scene)) return aside;
  const choice = ladderChoice(scene);
  if (aside) return { ...aside, choice };
  const title = scene.wording.say('recourse');
  return { title, items: [], ordered: false, folded: true, first: false, notes: [], choice };
}

/** Who speaks for another: their yes, their codes, and who may do it for them. */
function forOther({ state, world, wording }: Scene, { flow }: Here): Aside | undefined {
  if (!hasCircumstance(state, 'for-other')) return undefined;
  const helps = flow.id === HELPS_RELATIVE ? undefined : world.flows.get(HELPS_RELATIVE);
  return {
    title: wording.say('for-other-title'),
    items: [
      wording.say('for-other-agrees'),
      wording.say('for-other-types'),
      wording.say('for-other-written'),
    ],
    ordered: false,
    folded: false,
    first: false,
    notes: [],
    ...(helps && {
      choice: { label: wording.text(helps.title), action: { do: 'flow', flow: helps.id } },
    }),
  };
}
