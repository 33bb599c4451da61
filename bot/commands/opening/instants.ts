import { zoneTable, zoneTableBetween, FIRST_YEAR, LAST_YEAR } from '../../data/zones.ts';
import { DAY_MINUTES, DAY_MS, MINUTE_MS, pad, readDate, readTime } from '../../permanences/days.ts';
import { wallToInstant } from '../../permanences/local-time.ts';
import { type Instant, type Zone } from '../../permanences/model.ts';
import { offsetAt } from '../../permanences/offset-at.ts';
import { LineError } from '../ndjson.ts';

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
/** A year ahead and one behind are needed around the present. */
const MARGIN_YEARS = 2;

/** A moment as written, not yet put in a zone. */
export interface Moment {
  /** Its wall clock as if it were UTC. */
  readonly wall: number;
  /** Milliseconds east of UTC; absent: local to the zone. */
  readonly offset: number | undefined;
  readonly year: number;
}

/** Reads `YYYY-MM-DDTHH:mm[:ss[.sss]][Z|±HH:MM]`, or a date alone (its midnight). */
export function readMoment(text: unknown): Moment {
  const match = typeof text === 'string' ? MOMENT.exec(text) : null;
  const [, date = '', time = '00:00', seconds = '0', fraction = '0', offset] = match ?? [];
  const day = readDate(date);
  const sinceMidnight = readClock(time, seconds, fraction);
  if (day === undefined || sinceMidnight === undefined) {
    throw new LineError('« now » doit être une date et une heure : 2026-12-03T10:00.');
  }
  return {
    wall: day * DAY_MS + sinceMidnight,
    offset: offset === undefined ? undefined : readOffset(offset),
    year: Number(date.slice(0, 4)),
  };
}

/** The zone's table around a moment. Throws when there is no such zone. */
export function zoneAround(name: unknown, { year }: Moment): Zone {
  if (typeof name !== 'string') throw new LineError('Il manque « zone » : Europe/Paris.');
  const inTable = year >= FIRST_YEAR + MARGIN_YEARS && year <= LAST_YEAR - MARGIN_YEARS;
  return inTable
    ? zoneTable(name)
    : zoneTableBetween(name, year - MARGIN_YEARS, year + MARGIN_YEARS);
}

/** The instant of a moment; without an offset, as a clock of the zone shows it. */
export function toInstantIn(zone: Zone, { wall, offset }: Moment): Instant {
  return offset === undefined ? wallToInstant(zone, wall) : wall - offset;
}

/** `YYYY-MM-DDTHH:mm:ss+HH:MM` in a zone. */
export function writeInstant(zone: Zone, instant: Instant): string {
  const minutes = Math.round(offsetAt(zone, instant));
  const local = new Date(instant + minutes * MINUTE_MS).toISOString().slice(0, 19);
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function readClock(time: string, seconds: string, fraction: string): number | undefined {
  const minutes = readTime(time);
  if (minutes === undefined || minutes === DAY_MINUTES || Number(seconds) > 59) return undefined;
  return minutes * MINUTE_MS + Math.floor((Number(seconds) + Number(`0.${fraction}`)) * 1_000);
}

function readOffset(text: string): number {
  if (text.toUpperCase() === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(':', ''));
  if (hours > 23 || minutes > 59) throw new LineError(`Le décalage « ${text} » n'existe pas.`);
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}
