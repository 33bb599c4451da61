import { type LocalTime, type Session, type Weekday } from '../../../permanences/model.ts';
import { formatHours, formatWeekdays } from '../../../view/dates.ts';
import { type Time } from '../../../view/dates/date-words.ts';
import { type Words } from '../../../view/view.ts';
import { foundOf, placesOf, receptionOf, say, type Seen } from './seen.ts';

/**
 * The next date of the first place, and its usual days; nothing where none is known. `told`: the day of
 * which it was said already whether one is received.
 */
export function hoursSaid(seen: Seen, told?: number): readonly Words[] {
  const [door] = placesOf(seen);
  const found = receptionOf(seen);
  if (!door || !found || found.state === 'expired') return [];
  if (door.kind === 'ask-appointment') return [say(seen, 'answer-ask-day')];
  const isTold = found.usually.length === 1 && found.usually[0] === told;
  return [...(isTold ? [] : usual(seen)), ...next(seen), ...toConfirm(seen)];
}

/** "Ouvert maintenant", where it is. */
export function openNow(seen: Seen): readonly Words[] {
  const [door] = placesOf(seen);
  return door?.hours?.later === undefined ? [] : [door.hours];
}

/** What is known of a day of the week at the first place. */
export function dayHours(seen: Seen, weekday: number): Words {
  const [door] = placesOf(seen);
  const found = receptionOf(seen);
  const { lang } = seen.scene.wording;
  const place = door?.place.name.text ?? '';
  const day = formatWeekdays(lang, [weekday]);
  if (found?.usually.includes(weekday) !== true) {
    return say(seen, 'answer-day-no', { weekday: day, place });
  }
  const sessions = found.permanence.schedule.sessions.filter(({ days }) =>
    days.includes(WEEK[weekday - 1] ?? 'MO'),
  );
  if (!sessions.every(isEveryWeek)) return say(seen, 'answer-usual', { place, weekdays: day });
  const hours = sessions.map(({ start, end }) => formatHours(lang, timeOf(start), timeOf(end)));
  return say(seen, 'answer-day', { place, weekday: day, hours: hours.join(', ') });
}

/** Not only some weeks, months or holidays. */
function isEveryWeek(session: Session): boolean {
  return Object.keys(session).every((key) => PLAIN.has(key));
}

const PLAIN: ReadonlySet<string> = new Set(['days', 'start', 'end', 'lastArrival', 'mode']);

function timeOf(time: LocalTime): Time {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
}

function next(seen: Seen): readonly Words[] {
  const [door] = placesOf(seen);
  if (!door?.date || !door.hours) return [];
  const hours = door.hours.later ?? door.hours.text;
  return [say(seen, 'answer-next', { date: door.date.text, hours })];
}

function usual(seen: Seen): readonly Words[] {
  const [door] = placesOf(seen);
  const days = receptionOf(seen)?.usually ?? [];
  if (!door || days.length === 0) return [];
  const weekdays = formatWeekdays(seen.scene.wording.lang, days);
  return [say(seen, 'answer-usual', { place: door.place.name.text, weekdays })];
}

function toConfirm(seen: Seen): readonly Words[] {
  return receptionOf(seen)?.state === 'to-confirm' ? [say(seen, 'answer-call-before')] : [];
}

/** The days on which the line to call usually answers. */
export function lineDays(seen: Seen): readonly Words[] {
  const days = daysOfLine(seen);
  if (days.length === 0) return [];
  const weekdays = formatWeekdays(
    seen.scene.wording.lang,
    days.map((day) => WEEK.indexOf(day) + 1),
  );
  return [say(seen, 'answer-line-days', { weekdays })];
}

function daysOfLine(seen: Seen): readonly Weekday[] {
  const phones = foundOf(seen)?.phones ?? [];
  const phone = phones.find(({ openNow: isOpen }) => isOpen) ?? phones[0];
  if (phone?.line.hours === undefined || phone.state !== 'sure') return [];
  const hours = seen.scene.world.permanences.all.get(phone.line.hours);
  return hours?.schedule.sessions.flatMap(({ days }) => days) ?? [];
}

const WEEK: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
