import { type World } from '../../../conversation/world.ts';
import { readDate, minutesOf, toDate, type DayNumber } from '../../../permanences/days.ts';
import { isHeldBack } from '../../../permanences/agreed-only.ts';
import { type DayHours } from '../../../permanences/day-hours.ts';
import {
  knowPermanence,
  openingOf,
  stateOf,
  type KnownPermanence,
} from '../../../permanences/known-permanence.ts';
import { localDayAt } from '../../../permanences/local-time.ts';
import {
  type Instant,
  type LocalDate,
  type Operator,
  type Permanence,
} from '../../../permanences/model.ts';
import { saySchedule } from '../../../permanences/planning/say-schedule.ts';
import { formatHours, formatTime } from '../../../view/dates.ts';
import { localOf, sayDay, sayHours } from '../say-when.ts';
import { type Kept } from './board.ts';

/** What permanences are named with. */
export type Tables = Pick<World, 'operators' | 'communes' | 'zones'>;

/** "mardi 1er décembre", with its year where that is not this year's. */
export function sayDate(date: LocalDate, today: LocalDate): string {
  const year = date.slice(0, 4);
  return `${sayDay(readDate(date) ?? 0)}${year === today.slice(0, 4) ? '' : ` ${year}`}`;
}

/** "de 9 h à 12 h" */
export function sayDayHours({ start, end }: DayHours): string {
  return formatHours('fr', timeOf(start), timeOf(end));
}

/** "9 h – 12 h": short, beside what it is of. */
export function shortHours({ start, end }: DayHours): string {
  return `${formatTime('fr', timeOf(start))} – ${formatTime('fr', timeOf(end))}`;
}

function timeOf(written: string) {
  const minutes = minutesOf(written);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

/** Who receives, as people name it: "Caf", "Service des impôts". */
export function whoOf(
  { operators }: Pick<Tables, 'operators'>,
  { operator }: Pick<Permanence, 'operator'>,
): string {
  const known = operators.get(operator);
  return known ? shortName(known) : operator;
}

/** The name of an operator inside a sentence, without its article. */
export function shortName({ said }: Operator): string {
  return begin(said.fr.replace(/^(?:les?\s|la\s|l['’]|une?\s)/i, ''));
}

/** "Mairie de Mérignac, salle 2" */
export function whereOf({ place, room }: Pick<Permanence, 'place' | 'room'>): string {
  return [place?.name, room].filter((one) => one !== undefined).join(', ');
}

export function begin(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What people will see of a permanence, by the very functions that show it to them. */
export interface Seen {
  /** A sentence of its own: "Prochaine date : mardi 15 décembre, de 9 h à 12 h." */
  readonly whole: string;
  /** After what was done: "Les gens verront le mardi 15 décembre." */
  readonly short: string;
}

/** See {@link Seen}. */
export function seenBy(
  world: Tables,
  kept: Pick<Kept, 'zone' | 'needsAgreement'> & { readonly permanence: Permanence },
  now: Instant,
): Seen {
  const { permanence, zone } = kept;
  if (isHeld(kept)) {
    return told(
      'L’adresse et le téléphone, sans date : l’opérateur n’a pas encore donné son accord.',
      NO_DATE,
    );
  }
  const known = knownOf(world, kept);
  const state = stateOf(known, now);
  if (state === 'expired') {
    return told('Plus aucune date : cette permanence est finie, ou n’est plus vérifiée.', NO_DATE);
  }
  if (!known.modes.has('walk-in')) {
    return told(
      'Sur rendez-vous : le téléphone d’abord, sans date.',
      'Les gens verront d’appeler d’abord.',
    );
  }
  if (state === 'to-confirm') {
    const isReported = permanence.reported || permanence.doubt !== undefined;
    const why = isReported
      ? 'quelqu’un a dit que c’était faux. Tout est juste ?'
      : 'elle n’a pas été vérifiée depuis longtemps. Elle est juste ?';
    return told(`Le téléphone d’abord, sans date : ${why} Touchez « Toujours juste ».`, NO_DATE);
  }
  const next = openingOf(known, 'walk-in', now);
  if (!next) return told('Aucune date à venir.', NO_DATE);
  const { day } = localOf(zone, next.start);
  const today = toDate(localDayAt(zone, now));
  const said = sayDate(toDate(day), today);
  return told(
    `Prochaine date : ${nearOf(day, localDayAt(zone, now))}${said}, ${sayHours(zone, next)}.`,
    day === localDayAt(zone, now)
      ? `Les gens verront aujourd’hui, ${sayHours(zone, next)}.`
      : `Les gens verront le ${said}.`,
  );
}

/** A permanence as people are told of it. */
export function knownOf(
  world: Tables,
  { permanence, zone }: Pick<Kept, 'zone'> & { readonly permanence: Permanence },
): KnownPermanence {
  const zones = new Map([...world.zones, [permanence.zone, zone] as const]);
  return knowPermanence(permanence, world.communes.byInsee, zones);
}

/** Whether the guide of who looks holds it back. */
export function isHeld({
  needsAgreement = false,
  permanence,
}: Pick<Kept, 'needsAgreement'> & { readonly permanence: Permanence }): boolean {
  return needsAgreement && isHeldBack(permanence);
}

const NO_DATE = 'Les gens ne verront pas de date.';

function told(whole: string, short: string): Seen {
  return { whole, short };
}

function nearOf(day: DayNumber, today: DayNumber): string {
  if (day === today) return 'aujourd’hui, ';
  return day === today + 1 ? 'demain, ' : '';
}

/** "chaque mardi, de 9 h à 12 h": when it receives, without its exceptions. */
export function sayRegularly({ schedule, mode }: Permanence): string {
  const { sessions } = schedule;
  if (sessions.length === 0) return 'à des dates données';
  const closed = { publicHolidays: true, schoolHolidays: false, ranges: [], dates: [] };
  const said = saySchedule({ sessions, closed, extra: [] }, mode);
  return said
    .replace(' ; fermé les jours fériés ; même pendant les vacances scolaires', '')
    .replace(' ; fermé les jours fériés', '');
}
