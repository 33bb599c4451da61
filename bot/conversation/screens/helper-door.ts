import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { WHO_CAN_HELP } from '../who-can-help.ts';
import { fromList } from './go-doors.ts';
import { lookUp } from './look-up.ts';
import { namedThere } from './named-there.ts';
import { placeBlock } from './place-block.ts';
import { isByAppointment, placeOf } from './place-known.ts';

/** Who helps with any paper, without an appointment. */
export const HELPER = { operator: 'france-services', need: 'faire-le-point' };

/**
 * "Vous pouvez le faire avec quelqu'un": the nearest that is known, and the way to others unless the
 * screen has one already.
 */
export function helperDoor(
  scene: Scene,
  here: Here,
  leads: 'leads' | 'stands-alone' = 'leads',
): Door | undefined {
  const { wording, world } = scene;
  const found: NearestAndNext | undefined = lookUp(scene, here, HELPER);
  const operator = found?.operator ?? world.operators.get(HELPER.operator);
  if (!operator) return undefined;
  const near = placeOf(found);
  const isThere =
    leads === 'leads' && here.home.flow.id !== WHO_CAN_HELP && world.flows.has(WHO_CAN_HELP);
  return {
    kind: 'second',
    title: wording.say('with-someone'),
    first: false,
    certain: near?.state === 'sure',
    lines: [
      namedThere(scene, operator),
      wording.text(operator.role, operator),
      ...byAppointment(scene, near),
    ],
    ...(near ? { ...placeBlock(scene, near), ...fromList(scene, near) } : {}),
    ...(isThere
      ? {
          action: {
            label: wording.say('stuck-choice'),
            action: { do: 'flow', flow: WHO_CAN_HELP } as const,
          },
        }
      : {}),
  };
}

function byAppointment({ wording }: Scene, near: Found | undefined): readonly Words[] {
  return near && isByAppointment(near) ? [wording.say('by-appointment')] : [];
}
