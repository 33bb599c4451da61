import { aheadOf } from '../../engine/ahead.ts';
import { type QuestionStep } from '../../engine/model.ts';
import { type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Called } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { walkAt, type Here } from '../where.ts';
import { lookUp } from './look-up.ts';
import { briefLineOf, ownLine } from './phone-of.ts';

/** More than these and nobody knows which to call. */
const MOST_CALLED = 2;

/**
 * Whom one can call at once, above a question that names a line: the structure, whoever the walk
 * below is about, the line named. The nearest to the person first.
 */
export function calledFrom(scene: Scene, here: Here, step: QuestionStep): readonly Called[] {
  if (step.call === undefined) return [];
  const { world } = scene;
  const needs = world.operators.get(step.call)?.needs ?? [];
  const named = lookUp(scene, here, { operator: step.call, need: needs[0] ?? '' });
  const all = [structureLine(scene), lineBelow(scene, here), toCalled(scene, named, true)];
  const called = all.filter((one) => one !== undefined);
  const once = called.filter(
    ({ phone }, at) => called.findIndex((one) => one.phone.dial === phone.dial) === at,
  );
  return once.slice(0, MOST_CALLED);
}

/** Who answers for the structure whose guide it is. */
function structureLine(scene: Scene): Called | undefined {
  const structure = scene.world.structures.get(scene.state.structure ?? '');
  const number = structure?.contact.phone;
  if (!structure || number === undefined) return undefined;
  return { name: { text: structure.name, lang: 'fr' }, says: [], phone: ownLine(scene, number) };
}

/** The line of the service that the walk below leads to. */
function lineBelow(scene: Scene, { index }: Here): Called | undefined {
  const below = walkAt(scene.world, scene.state, index - 1);
  if (!below) return undefined;
  const { met } = aheadOf(below.flow, below.position.at.step.address);
  for (const step of below.flow.steps.values()) {
    if (step.kind !== 'orientation' || !met.has(step.address)) continue;
    const called = toCalled(scene, lookUp(scene, below, step), false);
    if (called) return called;
  }
  return undefined;
}

/** `says`: what the line is for, where nothing said it before. */
function toCalled(
  scene: Scene,
  found: NearestAndNext | undefined,
  says: boolean,
): Called | undefined {
  const phone = briefLineOf(scene, found);
  if (!found || !phone) return undefined;
  const { operator } = found;
  const { wording } = scene;
  return {
    name: wording.text(operator.said, operator),
    says: says ? [wording.text(operator.role, operator)] : [],
    phone,
  };
}
