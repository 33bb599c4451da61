import { type NearestAndNext, type PhoneFound } from '../../permanences/permanence-index.ts';
import { namedIn } from '../../territory/joined-name.ts';
import { showPhone } from '../../view/phone-number.ts';
import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { dateWordsIn } from './date-words.ts';
import { zoneOf } from './go-doors.ts';

/** Where the call stands: after a sure place, before one to confirm, or the first thing to do. */
export type CallPosition = 'after' | 'confirm' | 'first';

const TITLES = { after: 'or-call', confirm: 'call-first', first: 'call' } as const;

/** *Appelez*: the line that is open first; an operator without a line gives its page. */
export function callDoor(
  scene: Scene,
  found: NearestAndNext | undefined,
  position: CallPosition,
): Door | undefined {
  const { wording } = scene;
  const phones = found?.phones ?? [];
  const phone = phones.find(({ openNow }) => openNow) ?? phones[0];
  if (!phone) return found && pageDoor(scene, found, position);
  const full = position !== 'after';
  const shown = showPhone(phone.number);
  return {
    kind: 'call',
    title: wording.say(TITLES[position]),
    first: full,
    // The way from the call to a place to confirm is not certain either.
    certain: position !== 'confirm',
    lines: [...toAsk(scene, position), ...onSite(scene, found, position)],
    phone: {
      shown,
      dial: phone.number.replace(/\s/g, ''),
      label: wording.say('call-number', { number: shown }),
      notes: notesOf(scene, phone, found),
    },
    phoneFirst: full,
  };
}

/** What to ask on the phone when the place or its day is not sure. */
function toAsk({ state, world, wording }: Scene, position: CallPosition): readonly Words[] {
  const commune = world.communes.byInsee.get(state.commune ?? '');
  if (!commune || position === 'after') return [];
  const key = position === 'confirm' ? 'ask-if-open' : 'ask-where';
  return [wording.say(key, { ...namedIn(commune.name) })];
}

/** How one is received and how to do without internet, when no place near is known. */
function onSite(
  { wording }: Scene,
  found: NearestAndNext | undefined,
  position: CallPosition,
): readonly Words[] {
  if (!found || position === 'after') return [];
  const { reception, withoutInternet } = found.operator;
  const said = found.phones.length > 0 ? [reception] : [withoutInternet, reception];
  return said.flatMap((text) => (text ? [wording.text(text, found.operator)] : []));
}

/** No line to call: how one is received, and the operator's page. */
function pageDoor(scene: Scene, found: NearestAndNext, position: CallPosition): Door | undefined {
  const { wording } = scene;
  const { operator } = found;
  const { url } = operator.fallback;
  if (url === undefined) return undefined;
  const site = operator.site ?? operator.names.now;
  const { accessibility } = operator;
  const lines = onSite(scene, found, position);
  return {
    kind: 'call',
    title: wording.say(lines.length > 0 ? 'on-site' : 'see-official-page'),
    first: position !== 'after',
    certain: true,
    lines: [...lines, ...(accessibility ? [wording.text(accessibility, operator)] : [])],
    link: { label: wording.say('official-site', { site }), url },
  };
}

function notesOf(
  scene: Scene,
  phone: PhoneFound,
  found: NearestAndNext | undefined,
): readonly Words[] {
  const { wording } = scene;
  const { cost, menu, haveReady } = phone.line;
  return [
    ...hoursOf(scene, phone),
    ...[cost, menu, haveReady, found?.operator.accessibility].flatMap((text) =>
      text ? [wording.text(text, found?.operator)] : [],
    ),
  ];
}

function hoursOf(scene: Scene, { opening, openNow, state }: PhoneFound): readonly Words[] {
  const { wording, now } = scene;
  if (state === 'to-confirm') return [wording.say('phone-hours-unverified')];
  if (state !== 'sure' || !opening) return [];
  const dates = dateWordsIn(wording.lang, zoneOf(scene, 'Europe/Paris'), now);
  if (openNow) {
    return [{ ...wording.say('phone-open', { time: dates.time(opening.end) }), later: '' }];
  }
  const opens = wording.say('phone-opens', { when: dates.moment(opening.start) });
  const later = wording.say('phone-opens', { when: dates.moment(opening.start, 'later') });
  return [{ ...opens, ...(later.text === opens.text ? {} : { later: later.text }) }];
}
