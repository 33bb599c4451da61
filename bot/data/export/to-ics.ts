import { openingsBetween } from '../../permanences/openings-between.ts';
import { type Instant, type Opening, type Permanence } from '../../permanences/model.ts';
import { permanenceState } from '../../permanences/permanence-state.ts';
import { type ExportData, type Exported, selected, type Selection } from './exported.ts';

/** Months ahead. */
const AHEAD_MS = 365 * 86_400_000;
/** Bytes of a line (RFC 5545 3.1). */
const LINE = 75;

/** Options of {@link toIcs}. */
export interface IcsOptions extends Selection {
  readonly now: Instant;
  /** Most events; the earliest are kept. */
  readonly limit?: number;
}

/** A year of openings as a calendar. No date for appointments, nor beyond what is known. */
export function toIcs(data: ExportData, options: IcsOptions): Exported {
  const { now, limit = Infinity } = options;
  const lost: string[] = [];
  const events: Event[] = [];
  for (const permanence of selected(data, options)) {
    const found = eventsOf(permanence, data, now);
    if (typeof found === 'string') lost.push(`${permanence.id} : ${found}`);
    else events.push(...found);
  }
  events.sort((a, b) => a.opening.start - b.opening.start);
  if (events.length > limit) lost.push(`${events.length - limit} dates de trop, laissées.`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aiguillage//permanences//FR',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Permanences',
    ...events.slice(0, limit).flatMap((event) => toLines(event, data)),
    'END:VCALENDAR',
  ];
  return { text: `${lines.map(folded).join('\r\n')}\r\n`, lost };
}

interface Event {
  readonly permanence: Permanence;
  readonly opening: Opening;
  readonly isSure: boolean;
}

function eventsOf(one: Permanence, data: ExportData, now: Instant): readonly Event[] | string {
  const zone = data.zones.get(one.zone);
  if (one.place === undefined) return 'téléphone ou visio, hors de l’agenda';
  if (zone === undefined) return 'fuseau horaire inconnu';
  const state = permanenceState(one, zone, now);
  if (state === 'expired') return 'horaires qui ne sont plus connus';
  const { schedule, holidays, knownUntil, mode: permanenceMode } = one;
  const options = { zone, holidays, knownUntil, permanenceMode, from: now, to: now + AHEAD_MS };
  const events = [...openingsBetween(schedule, options)]
    .filter(({ mode }) => mode !== 'appointment')
    .map((opening) => ({ permanence: one, opening, isSure: state === 'sure' }));
  return events.length > 0 ? events : 'sur rendez-vous ou sans date connue';
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
    `DESCRIPTION:${escaped(`${advice}Vérifié le ${checked.date}.`)}`,
    `STATUS:${isSure ? 'CONFIRMED' : 'TENTATIVE'}`,
    'END:VEVENT',
  ];
}

function stamp(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of 75 bytes at most, cut between signs. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (bytes + size > LINE) {
      parts.push(part);
      part = ' ';
      bytes = 1;
    }
    part += sign;
    bytes += size;
  }
  return [...parts, part].join('\r\n');
}
