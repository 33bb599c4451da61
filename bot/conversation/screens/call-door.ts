import { type NearestAndNext, type PhoneFound } from '../../permanences/permanence-index.ts';
import { showPhone } from '../../view/phone-number.ts';
import { type Door, type Words } from '../../view/view.ts';
import { type Scene } from '../screen.ts';
import { dateWordsIn } from './date-words.ts';
import { zoneOf } from './go-doors.ts';

interface Place {
  /** After a sure place, before one to confirm, or the first thing to do. */
  readonly position: 'after' | 'confirm' | 'first';
  /** Only an appointment is known: the call is also the way to ask for it. */
  readonly appointmentOnly: boolean;
}

/** *Appelez*: the line that is open first; with none, the operator's page. */
export function callDoor(
  scene: Scene,
  found: NearestAndNext | undefined,
  { position }: Place,
): Door | undefined {
  const { wording } = scene;
  const phones = found?.phones ?? [];
  const phone = phones.find(({ openNow }) => openNow) ?? phones[0];
  const full = position !== 'after';
  const title = wording.say(
    position === 'confirm' ? 'call-first' : position === 'first' ? 'call' : 'or-call',
  );
  const base = { kind: 'call', title, first: full, certain: true } as const;
  if (phone) {
    return {
      ...base,
      lines: [],
      phone: {
        shown: showPhone(phone.number),
        dial: phone.number.replace(/\s/g, ''),
        label: wording.say('call-number', { number: showPhone(phone.number) }),
        notes: notesOf(scene, phone, found),
      },
      phoneFirst: full,
    };
  }
  const { operator } = found ?? {};
  if (operator?.fallback.url === undefined) return undefined;
  return {
    ...base,
    title: wording.say('see-official-page'),
    lines: [],
    link: {
      label: wording.say('official-site', { site: operator.site ?? operator.names.now }),
      url: operator.fallback.url,
    },
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
    ...[cost, menu, haveReady].flatMap((text) =>
      text ? [wording.text(text, found?.operator)] : [],
    ),
  ];
}

function hoursOf(scene: Scene, { opening, openNow, state }: PhoneFound): readonly Words[] {
  const { wording, now } = scene;
  if (state === 'to-confirm') return [wording.say('phone-hours-unknown')];
  if (state !== 'sure' || !opening) return [];
  const dates = dateWordsIn(wording.lang, zoneOf(scene, 'Europe/Paris'), now);
  return [
    openNow
      ? wording.say('phone-open', { time: dates.time(opening.end) })
      : wording.say('phone-opens', { when: dates.moment(opening.start) }),
  ];
}
