import { type Door, type PlaceBlock, type Words } from '../../../view/view.ts';
import { hasCircumstance } from '../../circumstances.ts';
import { dayHours, hoursSaid, lineDays, openNow } from './hours-said.ts';
import {
  doorsOf,
  isEnd,
  later,
  numberOf,
  placesOf,
  quoted,
  quotedOrUnknown,
  receptionOf,
  say,
  secondOf,
  unknown,
  type Answer,
  type Seen,
} from './seen.ts';

/** Where, how far, when. Before the end of a path nobody knows where yet. */
export const PLACE_ANSWERS: Readonly<Record<string, Answer>> = {
  distance: atPlace(distance),
  transport: atPlace((seen) => [...quotedOrUnknown(seen), ...addressOf(seen)]),
  access: atEnd(quotedOrUnknown),
  deaf: atEnd(quotedOrUnknown),
  address: atPlace((seen) => orElse(addressOf(seen), () => noPlace(seen))),
  hours: atEnd(whenOpen),
  today: atEnd((seen) => [...openNow(seen), ...whenOpen(seen)]),
  'other-day': atEnd(whenOpen),
  'other-place': atEnd(otherPlace),
  appointment: atEnd(appointment),
  wait: atEnd(unknown),
  late: atEnd(quotedOrUnknown),
  closed: atEnd(ifClosed),
  monday: onDay(1),
  tuesday: onDay(2),
  wednesday: onDay(3),
  thursday: onDay(4),
  friday: onDay(5),
  saturday: onDay(6),
  sunday: onDay(7),
};

/** The same answer at an end; before it, that it comes. */
export function atEnd(answer: Answer): Answer {
  return (seen) => (isEnd(seen) ? answer(seen) : later(seen));
}

/** The same beside a question that shows a place near. */
function atPlace(answer: Answer): Answer {
  return (seen) => (placesOf(seen).length > 0 ? answer : atEnd(answer))(seen);
}

export function orElse(
  known: readonly Words[],
  otherwise: () => readonly Words[],
): readonly Words[] {
  return known.length > 0 ? known : otherwise();
}

function distance(seen: Seen): readonly Words[] {
  const [door] = placesOf(seen);
  if (!door) return noPlace(seen);
  const { name, address, distance: far } = door.place;
  if (far) return [say(seen, 'answer-distance', { place: name.text, distance: far.text })];
  const { world, state } = seen.scene;
  const isThere =
    state.commune !== undefined && receptionOf(seen)?.permanence.place?.commune === state.commune;
  const values = { place: name.text, address: address.text };
  return isThere && world.communes.byInsee.has(state.commune)
    ? [say(seen, 'answer-same-commune', values)]
    : [...unknown(seen), ...addressOf(seen)];
}

/** Nowhere to go on the screen: the second door's place, else who knows one. */
function noPlace(seen: Seen): readonly Words[] {
  const second = secondOf(seen)?.place;
  const other = second ? [placed(seen, 'answer-other-place', second)] : unknown(seen);
  return [say(seen, 'answer-no-place'), ...other];
}

function placed(
  seen: Seen,
  key: 'answer-address' | 'answer-other-place',
  { name, address }: PlaceBlock,
): Words {
  return say(seen, key, { place: name.text, address: address.text });
}

function addressOf(seen: Seen): readonly Words[] {
  const [door] = placesOf(seen);
  if (!door) return [];
  const map = door.place.map === undefined ? [] : [{ map: say(seen, 'see-map').text }];
  return [
    placed(seen, 'answer-address', door.place),
    ...map.map((values) => say(seen, 'answer-map', values)),
  ];
}

/** What the lines to call say of their hours. */
function linesOpen(seen: Seen): readonly Words[] {
  return placesOf(seen).length > 0 ? [] : orElse(lineDays(seen), () => quoted(seen));
}

function whenOpen(seen: Seen): readonly Words[] {
  return orElse([...hoursSaid(seen), ...linesOpen(seen)], () => unknown(seen));
}

/** The hours of a day of the week, else that none is known; then the other days. */
function onDay(weekday: number): Answer {
  return atEnd((seen) => {
    const found = receptionOf(seen);
    const [door] = placesOf(seen);
    if (!door) return orElse(linesOpen(seen), () => unknown(seen));
    if (!found || found.usually.length === 0 || found.state === 'expired') return unknown(seen);
    return [dayHours(seen, weekday), ...hoursSaid(seen, weekday)];
  });
}

function otherPlace(seen: Seen): readonly Words[] {
  const [, other] = placesOf(seen);
  const place = other?.place ?? secondOf(seen)?.place;
  const change = say(seen, 'answer-other-commune', { change: say(seen, 'change-commune').text });
  const elsewhere = doorsOf(seen).length > 0 ? [change] : [];
  return orElse([...(place ? [placed(seen, 'answer-other-place', place)] : []), ...elsewhere], () =>
    unknown(seen),
  );
}

function appointment(seen: Seen): readonly Words[] {
  const [door] = doorsOf(seen);
  if (door?.kind === 'ask-appointment') {
    return [say(seen, 'answer-appointment'), ...callOf(seen), ...door.lines.slice(-1)];
  }
  if (door?.kind === 'go' && door.place && door.certainty !== 'expired') {
    return [say(seen, 'answer-walk-in', { place: door.place.name.text })];
  }
  return quotedOrUnknown(seen);
}

/** "Si personne ne répond": the second door, else the number to call before leaving, for who can. */
function ifClosed(seen: Seen): readonly Words[] {
  const second = secondOf(seen);
  if (second) return [say(seen, 'answer-if-closed', { who: inShort(second) })];
  const human = say(seen, 'human').text;
  const call = hasCircumstance(seen.scene.state, 'no-phone') ? [] : callOf(seen);
  return orElse(call, () => [say(seen, 'answer-if-closed-alone', { human })]);
}

function inShort({ lines, place, phone }: Door): string {
  const parts = [lines[0]?.text, place?.name.text, place?.address.text, phone?.shown];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

export function callOf(seen: Seen): readonly Words[] {
  const number = numberOf(seen);
  return number === undefined ? [] : [say(seen, 'answer-call', { number })];
}
