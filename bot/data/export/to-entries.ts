import { MINUTE_MS } from '../../permanences/days.ts';
import { type Instant, type LocalDate, type Zone } from '../../permanences/model.ts';
import { offsetAt } from '../../permanences/offset-at.ts';
import { escaped, stamp, toCalendar } from './ics-text.ts';

/** What one person puts into their own calendar. */
export interface CalendarEntry {
  /** The same thing taken twice is one entry. */
  readonly uid: string;
  readonly when: Slot | { readonly day: LocalDate };
  readonly title: string;
  readonly place?: string | undefined;
  /** A line each. */
  readonly says: readonly string[];
  /** The day on which it was known. */
  readonly known: LocalDate;
}

interface Slot {
  readonly start: Instant;
  readonly end: Instant;
  readonly zone: Zone;
}

/** Entries as a calendar, each with an alarm the day before. */
export function toEntries(entries: readonly CalendarEntry[]): string {
  const slots = entries.flatMap(({ when }) => ('zone' in when ? [when] : []));
  return toCalendar('a-emporter', [...zonesOf(slots), ...entries.flatMap(linesOf)]);
}

/** Nine in the morning of the day before a whole day. */
const MORNING_BEFORE = '-PT15H';

function linesOf({ uid, when, title, place, says, known }: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@aiguillage`,
    `DTSTAMP:${digits(known)}T000000Z`,
    ...('zone' in when ? slotLines(when) : dayLines(when.day)),
    `SUMMARY:${escaped(title)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    ...(says.length === 0 ? [] : [`DESCRIPTION:${escaped(says.join('\n'))}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${'zone' in when ? '-P1D' : MORNING_BEFORE}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

function slotLines({ start, end, zone }: Slot): readonly string[] {
  return [
    `DTSTART;TZID=${zone.name}:${wall(zone, start)}`,
    `DTEND;TZID=${zone.name}:${wall(zone, end)}`,
    'STATUS:CONFIRMED',
  ];
}

/** A day that leaves the person free. */
function dayLines(day: LocalDate): readonly string[] {
  return [`DTSTART;VALUE=DATE:${digits(day)}`, 'TRANSP:TRANSPARENT'];
}

/** The clocks of each slot as they stand then: all that a calendar needs of its zone. */
function zonesOf(slots: readonly Slot[]): readonly string[] {
  const zones = new Map(slots.map((slot) => [slot.zone.name, slot]));
  return [...zones.values()].flatMap(({ zone, start }) => {
    const offset = signed(offsetAt(zone, start));
    return [
      'BEGIN:VTIMEZONE',
      `TZID:${zone.name}`,
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      `TZOFFSETFROM:${offset}`,
      `TZOFFSETTO:${offset}`,
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
  });
}

function wall(zone: Zone, instant: Instant): string {
  return stamp(instant + offsetAt(zone, instant) * MINUTE_MS).slice(0, -1);
}

function signed(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${two(hours)}${two(rest)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function digits(day: LocalDate): string {
  return day.replaceAll('-', '');
}
