import { type Found, type NearestAndNext } from '../../permanences/permanence-index.ts';
import { formatWeekdays } from '../../view/dates.ts';
import { type Door, type Phone, type Words } from '../../view/view.ts';
import { type PhraseKey } from '../../view/phrases/phrase-key.ts';
import { hasCircumstance } from '../circumstances.ts';
import { type Scene } from '../scene.ts';
import { checkedOn, dateWordsIn } from './date-words.ts';
import { deskPhone, lineOf } from './phone-of.ts';
import { placeBlock } from './place-block.ts';
import { zoneOf } from './zone-of.ts';

/** *Allez*: a sure place with its next opening in large type. */
export function goDoor(scene: Scene, found: Found, position: number): Door {
  const { wording, now } = scene;
  const { permanence, opening } = found;
  const dates = dateWordsIn(wording.lang, zoneOf(scene, permanence.zone), now);
  const lines: Words[] = [];
  if (opening && opening.lastArrival < opening.end) {
    lines.push(wording.say('arrive-before', { time: dates.time(opening.lastArrival) }));
  }
  lines.push(wording.say('walk-in'));
  return {
    kind: 'go',
    title: wording.say(position === 0 ? 'go' : 'or-go'),
    first: position === 0,
    certain: true,
    certainty: 'sure',
    ...openingSaid(scene, found),
    lines,
    ...placeBlock(scene, found),
    state: checkedWords(scene, found),
    ...why(scene, found),
  };
}

/** The day and the hours of its next opening. */
export function openingSaid(scene: Scene, found: Found): Pick<Door, 'date' | 'hours'> {
  const { wording, now } = scene;
  const { permanence, opening, openNow } = found;
  if (!opening) return {};
  const dates = dateWordsIn(wording.lang, zoneOf(scene, permanence.zone), now);
  const hours = dates.hours(opening.start, opening.end);
  return {
    date: dates.day(opening.start),
    hours: openNow
      ? {
          ...wording.say('open-until', { time: dates.time(opening.end) }),
          later: hours.text,
        }
      : hours,
  };
}

/** "D'habitude, le mardi.", where its days are known. */
export function usualDays({ wording }: Scene, { usually }: Found): readonly Words[] {
  return usually.length > 0
    ? [wording.say('usually-one', { weekdays: formatWeekdays(wording.lang, usually) })]
    : [];
}

/** A place to confirm: the day only as "d'habitude", never a date. */
export function usualDoor(scene: Scene, found: Found, alone: boolean): Door {
  const { wording } = scene;
  const { listed } = found.permanence;
  return {
    kind: 'go',
    title: wording.say(alone ? 'go' : 'then-go'),
    first: alone,
    certain: false,
    certainty: 'to-confirm',
    // A public list says its hours, and not how one is received.
    lines: [...usualDays(scene, found), ...(listed ? [] : [wording.say('walk-in')])],
    ...placeBlock(scene, found),
    state: checkedWords(scene, found),
    // Nothing is said of an opening that is not sure.
    ...why(scene, { reasons: found.reasons.filter((one) => !OF_OPENING.has(one)) }),
  };
}

const OF_OPENING: ReadonlySet<string> = new Set(['open-now', 'soonest']);

/** A place whose hours are not known, or no more: its address alone, never a day. */
export function addressDoor(scene: Scene, found: Found, alone: boolean): Door {
  const { wording } = scene;
  const { listed } = found.permanence;
  return {
    kind: 'go',
    title: wording.say(alone ? 'go' : 'then-go'),
    first: alone,
    certain: false,
    certainty: 'expired',
    lines: [wording.say(listed?.round ? 'goes-round' : 'hours-unknown')],
    ...placeBlock(scene, found),
    ...fromList(scene, found),
  };
}

/**
 * How to ask for an appointment: by phone first, unless the person cannot; else in the way that is
 * written. No date is ever given.
 */
export function appointmentDoor(scene: Scene, found: Found, all: NearestAndNext | undefined): Door {
  const { wording, state } = scene;
  const { booking } = found.permanence;
  const phone = bookingPhone(scene, found, all);
  const calls = phone !== undefined && !hasCircumstance(state, 'no-phone');
  const say = calls ? [wording.say('say-appointment')] : [];
  const account = booking?.needsAccount ? [wording.say('booking-account')] : [];
  return {
    kind: 'ask-appointment',
    title: wording.say('ask-appointment'),
    first: true,
    certain: found.state === 'sure',
    certainty: found.state,
    ...howToBook([...say, wording.say('by-appointment')], booking?.how, account, calls),
    ...placeBlock(scene, found),
    ...(phone && { phone, phoneFirst: calls }),
    ...(booking?.url === undefined
      ? {}
      : { link: { label: wording.say('book-online'), url: booking.url } }),
    state: checkedWords(scene, found),
  };
}

/** Its own number; where no way at all is written, the line of its operator. */
export function bookingPhone(
  scene: Scene,
  found: Found,
  all: NearestAndNext | undefined,
): Phone | undefined {
  const own = deskPhone(scene, found, all);
  const { how, url } = found.permanence.booking ?? {};
  return own ?? (how === undefined && url === undefined ? lineOf(scene, all) : undefined);
}

/** How one books is what to know besides, where a number is called. */
function howToBook(
  said: readonly Words[],
  how: string | undefined,
  account: readonly Words[],
  calls: boolean,
): Pick<Door, 'lines' | 'more'> {
  if (how === undefined) return { lines: [...said, ...account] };
  const words: Words = { text: how, lang: 'fr' };
  return calls
    ? { lines: [...said, ...account], more: [words] }
    : { lines: [...said, words, ...account] };
}

/** Of which public list it is, and of when. */
export function fromList({ wording, now }: Scene, found: Found): Pick<Door, 'state'> {
  const { listed } = found.permanence;
  if (!listed) return {};
  const date = checkedOn(wording.lang, listed.date, now);
  return { state: wording.say('listed-on', { source: listed.source, date }) };
}

/** Of when the days are, where the list is newer than its hours. */
export function hoursFrom({ wording, now }: Scene, { permanence }: Found): readonly Words[] {
  const { listed, checked } = permanence;
  if (!listed || listed.date === checked.date) return [];
  return [wording.say('hours-on', { date: checkedOn(wording.lang, checked.date, now) })];
}

function checkedWords(scene: Scene, found: Found): Words {
  const { wording, now } = scene;
  const { permanence } = found;
  const { state } = fromList(scene, found);
  if (state) return state;
  const date = checkedOn(wording.lang, permanence.checked.date, now);
  return permanence.demonstration
    ? wording.say('demonstration-short')
    : wording.say('verified-by', { date, by: permanence.checked.by });
}

function why({ wording }: Scene, { reasons }: Pick<Found, 'reasons'>): Pick<Door, 'why'> {
  const [reason] = reasons;
  if (reason === undefined) return {};
  const said = wording.say(`why-${reason}` satisfies PhraseKey);
  return { why: reason === 'open-now' ? { ...said, later: '' } : said };
}
