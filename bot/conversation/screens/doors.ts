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
  const places = placesToGo(found);
  const usual = places.length > 0 ? undefined : firstToConfirm(found);
  const appointment = appointmentOf(found, places);
  const known = places.length > 0 || appointment !== undefined;
  // A place to confirm is called before anything, whoever else receives by appointment.
  const call = callDoor(scene, found, usual ? 'confirm' : known ? 'after' : 'first');
  const asks = listed(appointment).map((one) => appointmentDoor(scene, one));
  const lines = usual
    ? [...listed(call), usualDoor(scene, usual, call === undefined), ...asks]
    : [...places.map((one, at) => goDoor(scene, one, at)), ...asks, ...listed(call)];
  const last = listed(second).map((one) => secondDoorOf(scene, one, !known));
  return {
    // The first line is the filled station: what to do first.
    doors: [...lines, ...last].map((door, at) => ({ ...door, first: at === 0 })),
    unknown: !known && usual === undefined,
    confirm: usual,
    demonstration: isDemonstration([...places, usual, appointment, ...placesOf(second?.found)]),
  };
}

function isDemonstration(shown: readonly (Found | undefined)[]): boolean {
  return shown.some((one) => one?.permanence.demonstration);
}

function listed<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}

function placesOf(found: NearestAndNext | undefined): readonly (Found | undefined)[] {
  return [found?.local, found?.soonest, found?.nearest];
}

/** How much nearer another place must be to be worth a second line. */
const NEARER_KM = 5;

/**
 * The soonest sure place; the nearest too when it spares a real way. In the guide of a structure
 * that says whom it serves, a place there comes first, and a sooner one elsewhere after it.
 */
function placesToGo(found: NearestAndNext | undefined): readonly Found[] {
  const [first, other] = distinct(placesOf(found).filter(isSure));
  if (!first || !other) return listed(first ?? other);
  const isLocal = first.permanence === found?.local?.permanence;
  const isWorthIt = (isLocal && isSooner(other, first)) || sparedKm(first, other) >= NEARER_KM;
  return isWorthIt ? [first, other] : [first];
}

function sparedKm({ km: far = 0 }: Found, { km: near = 0 }: Found): number {
  return far - near;
}

function isSooner({ opening: one }: Found, { opening: other }: Found): boolean {
  return (one?.start ?? Infinity) < (other?.start ?? Infinity);
}

/** A desk that receives by appointment, when none is known where one may just walk in. */
function appointmentOf(
  found: NearestAndNext | undefined,
  places: readonly Found[],
): Found | undefined {
  const appointment = found?.appointment;
  return places.length > 0 || appointment?.state === 'expired' ? undefined : appointment;
}

function isSure(found: Found | undefined): found is Found {
  return found?.state === 'sure' && found.opening !== undefined && isWalkIn(found);
}

function isWalkIn({ opening }: Found): boolean {
  return opening?.mode === 'walk-in';
}

function firstToConfirm(found: NearestAndNext | undefined): Found | undefined {
  return placesOf(found).find(
    (one) => one?.state === 'to-confirm' && one.permanence.mode === 'walk-in',
  );
}

function distinct(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one, at) => found.findIndex(({ permanence }) => permanence.id === one.permanence.id) === at,
  );
}
