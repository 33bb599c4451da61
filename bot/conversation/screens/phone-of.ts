import {
  type FieldSource,
  type Listed,
  type Operator,
  type Permanence,
} from '../../permanences/model.ts';
import {
  type Found,
  type NearestAndNext,
  type PhoneFound,
} from '../../permanences/permanence-index.ts';
import { formatPhone } from '../../view/phone-number.ts';
import { type Phone, type Words } from '../../view/view.ts';
import { type Scene } from '../scene.ts';
import { checkedOn, dateWordsIn } from './date-words.ts';
import { zoneOf } from './zone-of.ts';

/** The line of an operator to call: the first that is open, else the first. */
export function lineOf(scene: Scene, found: NearestAndNext | undefined): Phone | undefined {
  const phone = bestLine(found);
  return phone && whole(scene, phone, found?.operator);
}

/** The same with its hours and its cost only, and that it is to be checked. */
export function briefLineOf(scene: Scene, found: NearestAndNext | undefined): Phone | undefined {
  const phone = bestLine(found);
  if (!phone) return undefined;
  return toPhone(scene, phone.number, [
    ...notesOf(scene, phone, found?.operator),
    ...(found?.toCheck === true ? [lineToCheck(scene, found.operator)] : []),
  ]);
}

function lineToCheck({ wording }: Scene, { site }: Operator): Words {
  return site === undefined
    ? wording.say('line-to-check')
    : wording.say('line-to-check-site', { site });
}

/** A number of which nothing more is known. */
export function ownLine(scene: Scene, number: string): Phone {
  return toPhone(scene, number, []);
}

function bestLine(found: NearestAndNext | undefined): PhoneFound | undefined {
  const phones = found?.phones ?? [];
  return phones.find(({ openNow }) => openNow) ?? phones[0];
}

/** The number of a desk itself; with all that is known of it when it is a line of the operator. */
export function deskPhone(
  scene: Scene,
  { permanence }: Found,
  found: NearestAndNext | undefined,
): Phone | undefined {
  const number = permanence.booking?.phone ?? permanence.place?.phone;
  if (number === undefined) return undefined;
  const line = found?.phones.find((one) => dialled(one.number) === dialled(number));
  if (line) return whole(scene, line, found?.operator);
  return toPhone(scene, number, deskNotes(scene, permanence));
}

/** What is to be known of the number of a desk. */
function deskNotes(scene: Scene, { booking, place, listed }: Permanence): readonly Words[] {
  if (listed) return seenWords(scene, listed);
  return booking?.phone === undefined ? fromWords(scene, place?.from?.phone) : [];
}

/** Whose number it is, where another record of the place gave it. */
function fromWords({ wording, now }: Scene, from: FieldSource | undefined): readonly Words[] {
  if (from === undefined) return [];
  const date = checkedOn(wording.lang, from.date, now);
  return [wording.say('number-from', { source: from.source, date })];
}

/** Whether and when the number of a public list was seen again. */
function seenWords({ wording, now }: Scene, listed: Listed): readonly Words[] {
  if (listed.phoneUnseen) return [wording.say('number-unseen')];
  if (listed.phoneSeen === undefined) return [];
  return [wording.say('number-seen', { date: checkedOn(wording.lang, listed.phoneSeen, now) })];
}

function whole(scene: Scene, phone: PhoneFound, operator: Operator | undefined): Phone {
  const { wording } = scene;
  const { menu, haveReady } = phone.line;
  const more = [
    ...(phone.state === 'to-confirm' ? [wording.say('phone-hours-unverified')] : []),
    ...[menu, haveReady, operator?.accessibility].flatMap((text) =>
      text ? [wording.text(text, operator)] : [],
    ),
  ];
  return {
    ...toPhone(scene, phone.number, notesOf(scene, phone, operator)),
    ...(more.length > 0 ? { more } : {}),
  };
}

function toPhone({ wording }: Scene, number: string, notes: readonly Words[]): Phone {
  const shown = formatPhone(number);
  return {
    shown,
    dial: dialled(number),
    label: wording.say('call-number', { number: shown }),
    notes,
  };
}

function dialled(number: string): string {
  return number.replace(/\s/g, '');
}

function notesOf(
  scene: Scene,
  phone: PhoneFound,
  operator: Operator | undefined,
): readonly Words[] {
  const { wording } = scene;
  const { name, cost } = phone.line;
  return [
    ...(name ? [wording.text(name, operator)] : []),
    ...hoursOf(scene, phone),
    ...(cost ? [wording.text(cost, operator)] : []),
  ];
}

function hoursOf(scene: Scene, { opening, openNow, state }: PhoneFound): readonly Words[] {
  const { wording, now } = scene;
  if (state !== 'sure' || !opening) return [];
  const dates = dateWordsIn(wording.lang, zoneOf(scene, 'Europe/Paris'), now);
  if (openNow) {
    return [{ ...wording.say('phone-open', { time: dates.time(opening.end) }), later: '' }];
  }
  const opens = wording.say('phone-opens', { when: dates.moment(opening.start) });
  const later = wording.say('phone-opens', { when: dates.moment(opening.start, 'later') });
  return [{ ...opens, ...(later.text === opens.text ? {} : { later: later.text }) }];
}
