import { type Step } from '../../../engine/model.ts';
import { type Operator } from '../../../permanences/model.ts';
import { type Aside } from '../../../view/view.ts';
import { type Scene } from '../../scene.ts';
import { type Here } from '../../where.ts';
import { hasLadderDoor, ladderChoice } from '../ladder-door.ts';
import { operatorOf } from '../operator-of.ts';
import { silentOf, withRecourse, wholeLadder } from '../recourse.ts';

/**
 * "Personne ne répond ?" beside an end: another number or desk, the written complaint and by when it is
 * answered, the mediator of the service, the Défenseur des droits; and the way to walk it step by
 * step. `operator`: whom an orientation leads to.
 */
export function helperLadder(
  scene: Scene,
  here: Here,
  step: Step,
  operator: Operator | undefined,
): Aside | undefined {
  if ((step.kind !== 'autonomy' && step.kind !== 'orientation') || !hasLadderDoor(scene)) {
    return undefined;
  }
  const { world, wording } = scene;
  const spoken = step.kind === 'autonomy' ? operatorOf(world, step.speaksOf) : undefined;
  // A lawyer or a helper has no ladder: what does not answer is the service before them.
  const of = withRecourse(operator) ?? spoken ?? silentOf(scene, here);
  const ladder = of && wholeLadder(scene, here, of);
  return ladder && { ...ladder, title: wording.say('nobody-answers'), choice: ladderChoice(scene) };
}
