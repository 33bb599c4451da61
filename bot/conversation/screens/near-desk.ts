import { type QuestionStep } from '../../engine/model.ts';
import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Body, type Door } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { addressDoor, appointmentDoor, goDoor, usualDoor } from './go-doors.ts';
import { HELPER } from './helper-door.ts';
import { lookUp } from './look-up.ts';
import { namedThere } from './named-there.ts';
import { deskPhone } from './phone-of.ts';
import { isByAppointment, placeOf } from './place-known.ts';

/** Who else receives anyone, in each commune. */
const TOWN_HALL = { operator: 'mairie', need: 'etat-civil' };

type Near = Pick<Extract<Body, { kind: 'question' }>, 'near' | 'where'>;

/** What stands beside a question that names a line, and whether any of it is invented. */
export interface Desk {
  readonly body: Near;
  readonly demonstration: boolean;
}

/**
 * Where one can go instead of answering a question that names a line: the nearest desk that receives
 * for anything, else the town hall; without a commune, the field that asks for it.
 */
export function nearDesk(scene: Scene, here: Here, step: QuestionStep): Desk {
  const { commune } = scene.state;
  if (step.call === undefined || commune === 'declined') return NOWHERE;
  if (commune === undefined) return { body: { where: whereField(scene) }, demonstration: false };
  const found = [HELPER, TOWN_HALL].map((sought) => lookUp(scene, here, sought));
  const known = found.find((one) => placeOf(one) !== undefined);
  const desk = known && deskOf(known);
  if (known && desk) {
    return {
      body: { near: deskDoor(scene, known, desk) },
      demonstration: desk.permanence.demonstration,
    };
  }
  return { body: townHall(scene), demonstration: false };
}

const NOWHERE: Desk = { body: {}, demonstration: false };

function whereField({ wording }: Scene): NonNullable<Near['where']> {
  return {
    purpose: 'commune',
    label: wording.say('commune-label'),
    hint: wording.say('commune-hint'),
    button: wording.say('commune-button'),
  };
}

/** The nearest whose day is sure, else one farther that is, else the nearest of all. */
function deskOf(found: NearestAndNext): Found | undefined {
  const sure = [found.local, found.nearest, found.soonest].find(isSure);
  return sure ?? placeOf(found);
}

function isSure(found: Found | undefined): boolean {
  return found?.state === 'sure' && found.opening?.mode === 'walk-in';
}

function deskDoor(scene: Scene, found: NearestAndNext, desk: Found): Door {
  if (isByAppointment(desk)) return askedThere(scene, found, desk);
  const door = doorOf(scene, desk);
  const phone = deskPhone(scene, desk, found);
  return {
    ...door,
    title: scene.wording.say('or-go'),
    first: false,
    lines: [namedThere(scene, found.operator), ...door.lines],
    ...(phone && !isSure(desk) ? { phone } : {}),
  };
}

/** Nobody is sent to a desk that receives by appointment: how to ask for one comes first. */
function askedThere(scene: Scene, found: NearestAndNext, desk: Found): Door {
  const door = appointmentDoor(scene, desk, found);
  const lines = [namedThere(scene, found.operator), ...door.lines];
  return { ...door, first: false, phoneFirst: false, lines };
}

function doorOf(scene: Scene, desk: Found): Door {
  if (isSure(desk)) return goDoor(scene, desk, 1);
  return desk.state === 'to-confirm'
    ? usualDoor(scene, desk, false)
    : addressDoor(scene, desk, false);
}

/** Nothing is known near: the town hall is named, without an address that nobody knows. */
function townHall(scene: Scene): Near {
  const { wording, world } = scene;
  const operator = world.operators.get(TOWN_HALL.operator);
  if (!operator) return {};
  return {
    near: {
      kind: 'go',
      title: wording.say('or-go'),
      first: false,
      certain: false,
      lines: [namedThere(scene, operator), wording.say('hours-unknown')],
    },
  };
}
