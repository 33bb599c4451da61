import { type OrientationStep } from '../../engine/model.ts';
import { type Operator } from '../../permanences/model.ts';
import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { type Door, type Phone, type PlaceBlock, type Words } from '../../view/view.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { fromList, hoursFrom, openingSaid, usualDays } from './go-doors.ts';
import { numberOfWho } from './number-of-who.ts';
import { knownBy, namedThere, whereItStands } from './named-there.ts';
import { askWhere } from './call-door.ts';
import { deskPhone, lineOf } from './phone-of.ts';
import { placeBlock } from './place-block.ts';
import { isBeyondReach, isByAppointment, isLineBetter, placeOf } from './place-known.ts';
import { siteLink } from './site-link.ts';

/** What stands behind "Si personne ne répond". */
export interface SecondDoor {
  readonly step: OrientationStep;
  readonly found: NearestAndNext | undefined;
  readonly walk: number;
  /** Address of the outcome whose `if-that-fails` leads there. */
  readonly from: string;
}

/** How it stands to the first doors of the screen. */
interface BesideFirst {
  /** None of them is sure: it is told as another way, and not only for when nobody answers. */
  readonly instead: boolean;
  /** The operator of the first doors. */
  readonly first: string;
}

/**
 * *Si personne ne répond*: another operator, in short: its address, its phone, its hours, as far as
 * they are known, else who gives its number; with the way to its own screen. One far away is asked
 * for a nearer one first, and said to be far (decision 0127). Of someone else at the
 * same operator (its social worker), what they do is said: the name alone is the first door again.
 */
export function secondDoorOf(
  scene: Scene,
  { step, found, walk, from }: SecondDoor,
  { instead, first }: BesideFirst,
): Door {
  const { wording, world } = scene;
  const operator = found?.operator ?? world.operators.get(step.operator);
  const near = placeOf(found);
  const phone = phoneOf(scene, found, near);
  const name = nameOf(scene, operator, step.operator);
  const own = near || phone ? {} : whoGives(scene, operator);
  const calling = callingOf(scene, near, phone);
  return {
    kind: 'second',
    title: wording.say(instead ? insteadTitle(near, phone, calling.isFirst) : 'if-nobody-answers'),
    first: false,
    certain: near?.state === 'sure',
    ...own,
    ...(near && placeInShort(scene, near)),
    ...calling.door,
    lines: [
      name,
      ...calling.asks,
      ...doneThere(scene, step, first),
      ...byAppointment(scene, near),
      ...usualIn(scene, near),
      ...(own.lines ?? []),
    ],
    action: {
      label: name,
      action: { do: 'answer', walk, step: from, options: ['if-that-fails'] },
    },
  };
}

/** Its number, where there is one: whether it comes before the way there, and what to ask. */
interface Calling {
  readonly isFirst: boolean;
  readonly asks: readonly Words[];
  readonly door: Pick<Door, 'phone' | 'phoneFirst'>;
}

function callingOf(scene: Scene, near: Found | undefined, phone: Phone | undefined): Calling {
  if (!phone) return { isFirst: false, asks: [], door: {} };
  const isFar = near !== undefined && isBeyondReach(scene, near);
  const isFirst = isFar || asks(near);
  const phoneFirst = isFirst && !hasCircumstance(scene.state, 'no-phone');
  return { isFirst, asks: isFar ? askWhere(scene) : [], door: { phone, phoneFirst } };
}

/** At the operator of the first doors: what this one does there. */
function doneThere(
  { wording, world }: Scene,
  step: OrientationStep,
  first: string,
): readonly Words[] {
  return step.operator === first
    ? [wording.text(step.reason, world.operators.get(step.operator))]
    : [];
}

/** Of one of which nothing is known: who gives its number, else where it is printed, else its page. */
function whoGives(
  scene: Scene,
  operator: Operator | undefined,
): Partial<Pick<Door, 'lines' | 'link' | 'phone'>> {
  if (!operator) return {};
  const asked = knownBy(scene, operator, { address: false });
  if (asked.length > 0) return { lines: asked, ...numberOfWho(scene, operator) };
  const lines = whereItStands(scene, operator);
  const link = lines.length > 0 ? undefined : siteLink(scene, operator);
  return link ? { link } : { lines };
}

/** The desk's own number; the line of the operator where one had better call before going. */
function phoneOf(
  scene: Scene,
  found: NearestAndNext | undefined,
  near: Found | undefined,
): Phone | undefined {
  const own = near && deskPhone(scene, near, found);
  if (own && !isLineBetter(scene, near)) return own;
  if (own) return lineOf(scene, found) ?? own;
  return near?.state === 'sure' && !asks(near) ? undefined : lineOf(scene, found);
}

/** Whether one must ask before going there. */
function asks(near: Found | undefined): boolean {
  return near !== undefined && isByAppointment(near);
}

function byAppointment({ wording }: Scene, near: Found | undefined): readonly Words[] {
  return asks(near) ? [wording.say('by-appointment')] : [];
}

/** Name, address and hours; how to get there stands on its own screen. */
function placeInShort(scene: Scene, near: Found): Partial<Door> {
  const { place } = placeBlock(scene, near);
  const isSure = near.state === 'sure' && near.opening?.mode === 'walk-in';
  return {
    ...(isSure ? openingSaid(scene, near) : {}),
    ...fromList(scene, near),
    // Of a public list nothing looks checked.
    ...(near.permanence.listed && { certainty: near.state }),
    ...(place && { place: short(place, (near.km ?? 0) >= FAR_KM) }),
  };
}

/** Kilometres from which it is said how far a second door is. */
const FAR_KM = 15;

function short({ name, address, distance, map }: PlaceBlock, isFar: boolean): PlaceBlock {
  return {
    name,
    address,
    notes: [],
    ...(isFar && distance && { distance }),
    ...(map !== undefined && { map }),
  };
}

function usualIn(scene: Scene, near: Found | undefined): readonly Words[] {
  return near?.state === 'to-confirm' && near.permanence.mode === 'walk-in'
    ? [...usualDays(scene, near), ...hoursFrom(scene, near)]
    : [];
}

function insteadTitle(
  near: Found | undefined,
  phone: Phone | undefined,
  isAsked: boolean,
): PhraseKey {
  if (near && !asks(near) && !isAsked) return 'or-go';
  return phone ? 'or-call' : 'or-see';
}

function nameOf(scene: Scene, operator: Operator | undefined, id: string): Words {
  return operator ? namedThere(scene, operator) : { text: id, lang: 'fr' };
}
