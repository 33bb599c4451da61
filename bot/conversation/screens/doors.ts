import { type OrientationStep } from '../../engine/model.ts';
import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type Door } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { type Here } from '../where.ts';
import { addressDoor, appointmentDoor, goDoor, usualDoor } from './go-doors.ts';
import { callDoor } from './call-door.ts';
import { helperDoor } from './helper-door.ts';
import { inReach } from './in-reach.ts';
import { secondDoorOf, type SecondDoor } from './second-door.ts';

export interface Doors {
  readonly doors: readonly Door[];
  /** Nothing is known near the person: say so before the doors. */
  readonly unknown: boolean;
  /** The first place is to be confirmed: say so before the doors. */
  readonly confirm: Found | undefined;
  /** The first place that is shown. */
  readonly first: Found | undefined;
  /** Something shown is demonstration data. */
  readonly demonstration: boolean;
}

/** What is known near the person. */
interface Near {
  /** Places with a sure date. */
  readonly sure: readonly Found[];
  /** A place to confirm, when none is sure. */
  readonly usual: Found | undefined;
  /** A desk that receives by appointment, when none is known where one may just walk in. */
  readonly appointment: Found | undefined;
  /** When nothing else is known: the nearest place whose hours are not known, or no more. */
  readonly address: Found | undefined;
}

/** Who is asked for, and what is known of them and of the second door. */
interface Asked extends Pick<OrientationStep, 'operator'> {
  readonly found: NearestAndNext | undefined;
  readonly second: SecondDoor | undefined;
}

/**
 * The lines to follow, in the order of doing: a sure place comes before the phone, one to
 * confirm after it, and the second door is last.
 */
export function doorsOf(scene: Scene, here: Here, { operator, found, second }: Asked): Doors {
  const operators = [operator, found?.operator.id ?? operator];
  const near = nearOf(found);
  const { sure, usual, appointment, address } = near;
  const known = sure.length > 0 || appointment !== undefined;
  const unsure = usual ?? address;
  const lines = unsure ? linesToConfirm(scene, found, near, unsure) : linesToGo(scene, found, near);
  const last = listed(second).map((one) =>
    secondDoorOf(scene, one, { instead: !known, first: operator }),
  );
  const shown = [...sure, unsure, appointment, ...placesOf(second?.found)];
  return {
    // The first line is the filled station: what to do first.
    doors: withOneMap(
      inReach(scene, [...lines, ...last], operators, () => helperDoor(scene, here)).map(asStation),
    ),
    // An address and a number that a public list gives are something to go by.
    unknown: !known && usual === undefined && !address?.permanence.listed,
    confirm: usual,
    first: firstOf(near),
    demonstration: isDemonstration(shown),
  };
}

function firstOf({ sure, usual, address, appointment }: Near): Found | undefined {
  return sure[0] ?? usual ?? address ?? appointment;
}

function nearOf(found: NearestAndNext | undefined): Near {
  const sure = placesToGo(found);
  const usual = sure.length > 0 ? undefined : firstToConfirm(found);
  const appointment = appointmentOf(found, sure);
  const isKnown = sure.length > 0 || usual !== undefined || appointment !== undefined;
  return { sure, usual, appointment, address: isKnown ? undefined : addressKnown(found) };
}

/** A place to confirm is called before anything, whoever else receives by appointment. */
function linesToConfirm(
  scene: Scene,
  found: NearestAndNext | undefined,
  { usual, appointment }: Near,
  unsure: Found,
): readonly Door[] {
  const call = callDoor(scene, found, 'confirm', unsure);
  const alone = call === undefined;
  const go = unsure === usual ? usualDoor(scene, unsure, alone) : addressDoor(scene, unsure, alone);
  const asks = listed(appointment).map((one) => appointmentDoor(scene, one, found));
  return [...listed(call), go, ...asks];
}

function linesToGo(
  scene: Scene,
  found: NearestAndNext | undefined,
  { sure, appointment }: Near,
): readonly Door[] {
  const asks = listed(appointment).map((one) => appointmentDoor(scene, one, found));
  const isKnown = sure.length + asks.length > 0;
  const call = callDoor(scene, found, isKnown ? 'after' : 'first', sure[0]);
  // The same number is one button: that of the appointment.
  const isSaid = asks.some(({ phone }) => phone !== undefined && phone.dial === call?.phone?.dial);
  return [
    ...sure.map((one, at) => goDoor(scene, one, at)),
    ...asks,
    ...(isSaid ? [] : listed(call)),
  ];
}

/** One full button a page: that of the first door. The second door may still be one to call first. */
function asStation(door: Door, at: number): Door {
  const keepsCall = at === 0 || door.kind === 'second';
  return { ...door, first: at === 0, ...(keepsCall ? {} : { phoneFirst: false }) };
}

/** A second map would send to the wrong place: the one that is left is where to go first. */
function withOneMap(doors: readonly Door[]): readonly Door[] {
  const only = doors.find(({ place }) => place?.map !== undefined);
  return doors.map((door) => {
    if (door === only || door.place === undefined) return door;
    const { name, address, distance, notes } = door.place;
    return { ...door, place: { name, address, notes, ...(distance && { distance }) } };
  });
}

function addressKnown(found: NearestAndNext | undefined): Found | undefined {
  return [found?.local, found?.nearest].find((one) => one?.permanence.place !== undefined);
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
