import { DAY_MS } from '../../permanences/days.ts';
import { localDayAt, toInstant } from '../../permanences/local-time.ts';
import { openingsBetween } from '../../permanences/openings-between.ts';
import { type Instant, type Opening, type Permanence, type Zone } from '../../permanences/model.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import {
  type ExportData,
  type Exported,
  notCarried,
  selected,
  type Selection,
} from './exported.ts';
import { escaped, stamp, toCalendar } from './ics-text.ts';

/** Days ahead, counted from the end of today in UTC: dates come in at midnight, not all day long. */
const AHEAD_DAYS = 365;
/** With a limit, the days ahead that are looked at first. */
const FIRST_DAYS = 2;
/** What an event has no place for. */
const LEFT_OUT = ['serves', 'needs', 'room', 'booking', 'lastArrival', 'appointments'] as const;

/** Options of {@link toIcs}. */
export interface IcsOptions extends Selection {
  readonly now: Instant;
  /** Most events; the earliest are kept. */
  readonly limit?: number;
}

/** A calendar, and when it will be another one. */
export interface ExportedCalendar extends Exported {
  readonly changes: Instant;
}

/** A year of openings as a calendar. No date for appointments, nor beyond what is known. */
export function toIcs(data: ExportData, options: IcsOptions): ExportedCalendar {
  const { now, limit = Infinity } = options;
  const lost: string[] = [];
  const dated: Dated[] = [];
  for (const permanence of selected(data, options)) {
    const found = datedOf(permanence, data, now);
    if (typeof found === 'string') lost.push(`${permanence.id} : ${found}`);
    else dated.push(found);
  }
  const { events, isCut } = firstEvents(dated, now, limit);
  const withDates = new Set(events.map(({ permanence }) => permanence));
  for (const { permanence } of isCut ? [] : dated) {
    if (!withDates.has(permanence))
      lost.push(`${permanence.id} : sur rendez-vous ou sans date connue`);
  }
  const shown = dated.map(({ permanence }) => permanence);
  lost.push(...notCarried(shown, LEFT_OUT));
  if (isCut) lost.push(`Seulement les ${limit} premières dates.`);
  const lines = events.flatMap((event) => toLines(event, data));
  return {
    text: toCalendar('permanences', ['X-WR-CALNAME:Permanences', ...lines]),
    lost,
    changes: Math.min(nextMidnight(data, now), ...events.map(({ opening }) => opening.end)),
  };
}

interface Dated {
  readonly permanence: Permanence;
  readonly zone: Zone;
  readonly isSure: boolean;
}

interface Event extends Dated {
  readonly opening: Opening;
}

function datedOf(one: Permanence, { zones }: ExportData, now: Instant): Dated | string {
  const zone = zones.get(one.zone);
  if (one.place === undefined) return 'téléphone ou visio, hors de l’agenda';
  if (zone === undefined) return 'fuseau horaire inconnu';
  const state = permanenceState(one, zone, now);
  if (state === 'expired') return 'horaires qui ne sont plus connus';
  return { permanence: one, zone, isSure: state === 'sure' };
}

/** The earliest events. With a limit no more days are looked at than it takes to fill it. */
function firstEvents(all: readonly Dated[], now: Instant, limit: number) {
  const end = Math.ceil(now / DAY_MS) * DAY_MS + AHEAD_DAYS * DAY_MS;
  const events: Event[] = [];
  let from = now;
  for (let days = limit === Infinity ? AHEAD_DAYS : FIRST_DAYS; from < end; days *= 2) {
    const to = limit === Infinity ? end : Math.min(end, from + days * DAY_MS);
    const found = all.flatMap((one) => eventsBetween(one, now, from, to));
    for (const event of found.sort(byStart)) events.push(event);
    if (events.length > limit) return { events: events.slice(0, limit), isCut: true };
    from = to;
  }
  return { events, isCut: false };
}

/** Openings that start from an instant on; one under way counts on the first day. */
function eventsBetween(dated: Dated, now: Instant, from: Instant, to: Instant): readonly Event[] {
  const { permanence, zone } = dated;
  const { schedule, holidays, knownUntil, mode: permanenceMode } = permanence;
  const options = { zone, holidays, knownUntil, permanenceMode, from, to };
  return [...openingsBetween(schedule, options)]
    .filter(({ mode, start }) => mode !== 'appointment' && (from === now || start >= from))
    .map((opening) => ({ ...dated, opening }));
}

function byStart(a: Event, b: Event): number {
  return a.opening.start - b.opening.start || (a.permanence.id < b.permanence.id ? -1 : 1);
}

/** States turn at midnight, of UTC for the last day shown, of each zone for the rest. */
function nextMidnight({ zones }: ExportData, now: Instant): Instant {
  const utc = Math.floor(now / DAY_MS + 1) * DAY_MS;
  const local = [...zones.values()].map((zone) => toInstant(zone, localDayAt(zone, now) + 1, 0));
  return Math.min(utc, ...local);
}

function toLines({ permanence, opening, isSure }: Event, data: ExportData): readonly string[] {
  const { operator, place, demonstration, id, checked } = permanence;
  const name = data.operators.get(operator)?.names.now ?? operator;
  const title = `${demonstration ? 'DÉMONSTRATION - ' : ''}${name}, sans rendez-vous`;
  const advice = isSure ? '' : 'Appelez avant de partir. ';
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${stamp(opening.start)}@aiguillage`,
    // The same file twice is the same calendar: the day it was checked, not the day it was made.
    `DTSTAMP:${checked.date.replaceAll('-', '')}T000000Z`,
    `DTSTART:${stamp(opening.start)}`,
    `DTEND:${stamp(opening.end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(`${place.name}, ${place.address}`)}`]),
    `DESCRIPTION:${escaped(`${advice}Confirmé le ${checked.date}.`)}`,
    `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
  ];
}
