import { type World } from '../../conversation/world.ts';
import { DAY_MS, MINUTE_MS, toDate, type DayNumber } from '../../permanences/days.ts';
import { type Instant, type Opening, type Zone } from '../../permanences/model.ts';
import { offsetAt } from '../../permanences/offset-at.ts';
import { formatDay, formatHours, formatTime, readDay } from '../../view/dates.ts';

/** "lundi 30 novembre à 8 h 17", by the clock of Paris. */
export function sayMoment(world: World, instant: Instant): string {
  const { day, minutes } = localOf(parisOf(world), instant);
  return `le ${sayDay(day)} à ${sayTime(minutes)}`;
}

/** "mardi 1er décembre" */
export function sayDay(day: DayNumber): string {
  return formatDay('fr', readDay(toDate(day)));
}

/** "11 h 30" */
export function sayTime(minutes: number): string {
  return formatTime('fr', timeOf(minutes));
}

/** "de 9 h à 12 h" */
export function sayHours(zone: Zone, { start, end }: Pick<Opening, 'start' | 'end'>): string {
  const { minutes, day } = localOf(zone, start);
  const last = localOf(zone, end);
  const until = last.minutes + (last.day - day) * 1440;
  return formatHours('fr', timeOf(minutes), timeOf(until));
}

/** Day and minutes since midnight of an instant, where the clock is that of the zone. */
export function localOf(
  zone: Zone,
  instant: Instant,
): { readonly day: DayNumber; readonly minutes: number } {
  const local = instant + offsetAt(zone, instant) * MINUTE_MS;
  const day = Math.floor(local / DAY_MS);
  return { day, minutes: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/** The clock of Paris, which every World has. */
export function parisOf({ zones }: Pick<World, 'zones'>): Zone {
  const zone = zones.get('Europe/Paris');
  if (!zone) throw new Error('a World has the zone of Paris');
  return zone;
}

function timeOf(minutes: number) {
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}
