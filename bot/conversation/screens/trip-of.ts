import { type OrientationStep } from '../../engine/model.ts';
import { WALK_MINUTES } from '../../permanences/one-trip.ts';
import { type OneTrip, type TripQuery, type Visit } from '../../permanences/permanence-index.ts';
import { nameForms } from '../../territory/joined-name.ts';
import { type OneTripSaid, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { DEMONSTRATION } from '../structure.ts';
import { type Here } from '../where.ts';
import { dateWordsIn } from './date-words.ts';
import { laterGoal } from './later-goal.ts';
import { insideSentence } from './named-there.ts';
import { placeBlock } from './place-block.ts';
import { type SecondDoor } from './second-door.ts';
import { zoneOf } from './zone-of.ts';

/** A trip as it is said, and whether something of it is invented. */
export interface TripShown {
  readonly said: OneTripSaid;
  readonly demonstration: boolean;
}

/** Who is gone to besides, and why. */
interface Besides extends Pick<TripQuery, 'operator' | 'needs' | 'facts'> {
  readonly title?: Words;
}

/**
 * The day and the places that serve this end and the demand that waits, else its second door.
 * Nothing where no day is sure for both, or where one went there in vain already.
 */
export function tripOf(
  scene: Scene,
  { position }: Here,
  step: OrientationStep,
  second: SecondDoor | undefined,
): TripShown | undefined {
  const { facts } = position;
  const besides = besidesOf(scene, step, second, facts);
  if (!besides || hasCircumstance(scene.state, 'tried-went', [step.operator, besides.operator])) {
    return undefined;
  }
  const first = asked(scene, { operator: step.operator, needs: [step.need], facts });
  const then = asked(scene, besides);
  const found = first && then && scene.world.permanences.oneTrip(first, then);
  if (!found) return undefined;
  return {
    said: {
      title: scene.wording.say('trip-title'),
      says: sayTrip(scene, found),
      more: [...placesOf(scene, found), ...askFirst(scene, besides)],
    },
    demonstration: found.visits.some(({ permanence }) => permanence.demonstration),
  };
}

function besidesOf(
  scene: Scene,
  { operator }: OrientationStep,
  second: SecondDoor | undefined,
  facts: TripQuery['facts'],
): Besides | undefined {
  const other = laterGoal(scene);
  if (other) return { ...other, operator: other.operator.id };
  if (!second || second.step.operator === operator) return undefined;
  return { operator: second.step.operator, needs: [second.step.need], facts };
}

function asked(
  { world, state, now }: Scene,
  { operator, needs, facts }: Besides,
): TripQuery | undefined {
  const commune = world.communes.byInsee.get(state.commune ?? '');
  const { audience, structure } = state;
  const demonstration = structure === DEMONSTRATION;
  return commune && { operator, needs, facts, commune, audience, now, demonstration };
}

/** "Mardi 1er décembre à Mérignac : …", and the same without "demain" for what is read later. */
function sayTrip(scene: Scene, { visits, km }: OneTrip): Words {
  const { wording, world, now } = scene;
  const [one, then] = visits;
  const { permanence, opening } = one;
  const dates = dateWordsIn(wording.lang, zoneOf(scene, permanence.zone), now);
  const { text, later = text } = dates.day(opening.start);
  const commune = world.communes.byInsee.get(permanence.place?.commune ?? '');
  const forms = nameForms(commune?.name ?? '');
  const isOne = permanence === then.permanence;
  const parts = {
    // "à Mérignac" in French; other languages have their own word before the name.
    where: wording.lang === 'fr' ? forms.in_commune : forms.commune,
    first: sayVisit(scene, one, ''),
    second: sayVisit(scene, then, whereOf(km), km),
  };
  const say = (day: string): Words =>
    wording.say(isOne ? 'trip-both' : 'trip-says', { ...parts, day: capital(day) });
  const says = say(text);
  return later === text ? says : { ...says, later: say(later).text };
}

type Where = '' | 'same-' | 'near-' | 'walk-';

/** Kilometres up to which two doors are at the same place, or one beside the other. */
const SAME_KM = 0.02;
const BESIDE_KM = 0.25;
/** Told by fives: nobody knows better as the crow flies. */
const STEP_MINUTES = 5;

function whereOf(km: number): Where {
  if (km <= SAME_KM) return 'same-';
  return km <= BESIDE_KM ? 'near-' : 'walk-';
}

/** Whose desk, where from the first, and when to be there: its start, else until when. */
function sayVisit(
  scene: Scene,
  { permanence, opening, from }: Visit,
  where: Where,
  km = 0,
): string {
  const { wording, now } = scene;
  const dates = dateWordsIn(wording.lang, zoneOf(scene, permanence.zone), now);
  const begins = from === opening.start;
  return wording.say(`trip-${where}${begins ? 'at' : 'until'}`, {
    who: insideSentence(nameOf(scene, permanence.operator)),
    time: dates.time(begins ? opening.start : opening.lastArrival),
    minutes: STEP_MINUTES * Math.ceil((km * WALK_MINUTES) / STEP_MINUTES),
  }).text;
}

function nameOf({ world, wording }: Scene, id: string): string {
  const operator = world.operators.get(id);
  return operator ? wording.text(operator.said, operator).text : id;
}

/** Each address once. */
function placesOf(scene: Scene, { visits }: OneTrip): readonly Words[] {
  const places = visits.map(({ permanence }) => {
    const { place } = placeBlock(scene, { permanence });
    const at = [place?.name.text, place?.address.text].filter((part) => part);
    return { who: nameOf(scene, permanence.operator), place: at.join(', ') };
  });
  const [one] = places;
  if (one && isOnePlace(visits)) return [{ text: one.place, lang: 'fr' }];
  return places.map((values) => scene.wording.say('trip-place', values));
}

function isOnePlace([one, then]: OneTrip['visits']): boolean {
  return one.permanence.place?.id === then.permanence.place?.id;
}

function askFirst({ wording }: Scene, { title }: Besides): readonly Words[] {
  return title ? [wording.say('trip-ask-first', { title: title.text })] : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
