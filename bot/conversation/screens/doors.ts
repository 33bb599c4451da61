import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Door } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { appointmentDoor, goDoor, usualDoor } from './go-doors.ts';
import { callDoor } from './call-door.ts';
import { type SecondDoor } from './orientation-screen.ts';
import { secondDoorOf } from './second-door.ts';

export interface Doors {
  readonly doors: readonly Door[];
  /** Nothing is known near the person: say so before the doors. */
  readonly unknown: boolean;
  /** The first place is to be confirmed: say so before the doors. */
  readonly confirm: Found | undefined;
  /** Something shown is demonstration data. */
  readonly demonstration: boolean;
}

/**
 * The lines to follow, in the order of doing: a sure place comes before the phone, one to
 * confirm after it, and the second door is last.
 */
export function doorsOf(
  scene: Scene,
  found: NearestAndNext | undefined,
  second: SecondDoor | undefined,
): Doors {
  const sure = [found?.soonest, found?.nearest].filter(isSure);
  const usual = sure.length > 0 ? undefined : firstOf('to-confirm', found);
  const appointment = found?.appointment?.state === 'expired' ? undefined : found?.appointment;
  const places = distinct(sure).slice(0, 2);
  const goes = places.map((one, at) => goDoor(scene, one, at));
  const asks =
    appointment && !places.some(({ permanence }) => permanence.id === appointment.permanence.id)
      ? [appointmentDoor(scene, appointment, goes.length === 0 && !usual)]
      : [];
  const call = callDoor(scene, found, {
    position: goes.length > 0 ? 'after' : usual ? 'confirm' : asks.length > 0 ? 'after' : 'first',
    appointmentOnly: asks.length > 0,
  });
  const usually = usual ? [usualDoor(scene, usual, call === undefined)] : [];
  const last = second ? [secondDoorOf(scene, second, goes.length + asks.length === 0)] : [];
  const before = usual ? [] : [...goes, ...asks];
  const after = usual ? [...usually, ...asks] : [];
  return {
    doors: withFirst([...before, ...(call ? [call] : []), ...after, ...last]),
    unknown: goes.length === 0 && usual === undefined && asks.length === 0,
    confirm: usual,
    demonstration: [
      ...places,
      usual,
      appointment,
      second?.found?.soonest,
      second?.found?.nearest,
    ].some((one) => one?.permanence.demonstration),
  };
}

/** The first line is the filled station: what to do first. */
function withFirst(doors: readonly Door[]): readonly Door[] {
  return doors.map((door, at) => ({ ...door, first: at === 0 }));
}

function isSure(found: Found | undefined): found is Found {
  return found?.state === 'sure' && found.opening !== undefined && isWalkIn(found);
}

function isWalkIn({ opening }: Found): boolean {
  return opening?.mode === 'walk-in';
}

function firstOf(state: Found['state'], found: NearestAndNext | undefined): Found | undefined {
  return [found?.soonest, found?.nearest].find(
    (one) => one?.state === state && one.permanence.mode === 'walk-in',
  );
}

function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one, at) => found.findIndex(({ permanence }) => permanence.id === one.permanence.id) === at,
  );
}
