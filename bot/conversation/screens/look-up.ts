import { door } from '../../engine/door.ts';
import { type OrientationStep } from '../../engine/model.ts';
import { type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Scene } from '../scene.ts';
import { DEMONSTRATION } from '../structure.ts';
import { aroundIn, type Here } from '../where.ts';

/** Who, where, when for an orientation and the person's commune. */
export function lookUp(
  { world, state, now }: Scene,
  { position }: Here,
  step: Pick<OrientationStep, 'operator' | 'need'>,
): NearestAndNext | undefined {
  const commune =
    state.commune === undefined ? undefined : world.communes.byInsee.get(state.commune);
  const { territory } = world.structures.get(state.structure ?? '') ?? {};
  return world.permanences.nearestAndNext({
    operator: step.operator,
    need: step.need,
    ...(commune && { commune }),
    ...(territory && { territory }),
    demonstration: state.structure === DEMONSTRATION,
    audience: state.audience,
    now,
    facts: position.facts,
  });
}

/** The orientation that a door leads to from here; nothing when it cannot be told. */
export function doorStep(
  { world, state }: Scene,
  { flow, position }: Here,
  address: string,
): OrientationStep | undefined {
  const around = aroundIn(world, state);
  const reached = door(flow, address, position.facts, {
    ...around,
    territory: around.territory ?? 'declined',
  });
  return typeof reached === 'object' ? reached : undefined;
}
