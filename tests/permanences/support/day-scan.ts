import { DateTime, IANAZone } from 'luxon';
import {
  type RawExtra,
  type RawHolidays,
  type RawSchedule,
  type RawSession,
} from './raw-schedule.ts';

/** What the scan finds, as instants. */
export interface Slot {
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly zone: string;
  readonly now: number;
  readonly schedule: RawSchedule;
  readonly holidays: RawHolidays;
  readonly mode?: string | undefined;
  readonly permanenceMode?: string;
  readonly knownUntil?: string | undefined;
  readonly horizonDays?: number;
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NAMES = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The rules of docs/design.md, "Permanences", day by day, with luxon and strings only. */
export function scanDays(scan: Scan): Slot | undefined {
  const slots = slotsAround(scan, (slot) => slot.end > scan.now).filter(
    ({ end }) => end > scan.now,
  );
  return slots.sort((a, b) => a.start - b.start || b.end - a.end)[0];
}

/** All slots from three days before now to the horizon, or to three days after the one sought. */
export function slotsAround(scan: Scan, isSought: (slot: Slot) => boolean = () => false): Slot[] {
  const { zone, now, horizonDays = 400, knownUntil = '9999-12-31' } = scan;
  const today = DateTime.fromMillis(now, { zone }).toISODate() ?? '';
  const slots: Slot[] = [];
  let last = horizonDays;
  for (let i = -3; i <= last; i += 1) {
    const day = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: i });
    const date = day.toISODate() ?? '';
    if (date > knownUntil) break;
    const found = slotsOn(scan, day, date);
    slots.push(...found);
    if (found.some(isSought)) last = Math.min(last, i + 3);
  }
  return slots;
}

function slotsOn(scan: Scan, day: DateTime, date: string): Slot[] {
  return hoursOn(scan, day, date)
    .map((hours) => ({
      start: instantOf(scan.zone, date, hours.start),
      end: instantOf(scan.zone, date, hours.end),
    }))
    .filter(({ start, end }) => end > start);
}

function hoursOn(
  { schedule, holidays, mode, permanenceMode = 'walk-in' }: Scan,
  day: DateTime,
  date: string,
): (RawSession | RawExtra)[] {
  const sessions = (schedule.sessions ?? []).filter(
    (session) => takesPlace(session, day, date, holidays) && !isClosed(schedule, holidays, date),
  );
  const extras = (schedule.extra ?? []).filter((extra) => extra.date === date);
  return [...sessions, ...extras].filter(
    (hours) => mode === undefined || (hours.mode ?? permanenceMode) === mode,
  );
}

function takesPlace(
  session: RawSession,
  day: DateTime,
  date: string,
  holidays: RawHolidays,
): boolean {
  return (
    isItsDay(session, day) &&
    isInSeason(session, day, date) &&
    isItsWeek(session, day, date) &&
    isItsRank(session, day) &&
    suitsSchool(session, date, holidays)
  );
}

function isItsDay({ days }: RawSession, { weekday }: DateTime): boolean {
  return [CODES[weekday - 1], NAMES[weekday - 1]].some((name) => days.includes(name ?? ''));
}

function isInSeason({ from, until, months }: RawSession, day: DateTime, date: string): boolean {
  if (from !== undefined && date < from) return false;
  if (until !== undefined && date > until) return false;
  return months?.includes(day.month) ?? true;
}

function isItsWeek(session: RawSession, day: DateTime, date: string): boolean {
  const { anchor, every, 'iso-week': parity } = session;
  if (parity !== undefined && (day.weekNumber % 2 === 1 ? 'odd' : 'even') !== parity) return false;
  if (anchor === undefined || every === undefined) return true;
  const first = DateTime.fromISO(anchor, { zone: 'utc' }).startOf('week');
  const weeks = Math.round(day.startOf('week').diff(first, 'weeks').weeks);
  return date >= anchor && weeks % every === 0;
}

function isItsRank({ nth }: RawSession, day: DateTime): boolean {
  return nth === undefined || ranksOf(day).some((rank) => nth.includes(rank));
}

function suitsSchool(session: RawSession, date: string, holidays: RawHolidays): boolean {
  const rule = session['school-holidays'];
  if (rule === undefined) return true;
  const holiday = isSchoolHoliday(holidays, date);
  return holiday !== undefined && holiday === (rule === 'only');
}

/** Rank of a day among its like in the month, counted from each end one by one. */
function ranksOf(day: DateTime): number[] {
  let fromStart = 1;
  while (day.minus({ weeks: fromStart }).month === day.month) fromStart += 1;
  let fromEnd = 1;
  while (day.plus({ weeks: fromEnd }).month === day.month) fromEnd += 1;
  return [fromStart, -fromEnd];
}

function isClosed({ closed = {} }: RawSchedule, holidays: RawHolidays, date: string): boolean {
  if (closed.dates?.includes(date)) return true;
  if (closed.ranges?.some(([from, to]) => from <= date && date <= to)) return true;
  if (closed['public-holidays'] && holidays.public.includes(date)) return true;
  return closed['school-holidays'] === true && isSchoolHoliday(holidays, date) !== false;
}

function isSchoolHoliday({ school, schoolUntil }: RawHolidays, date: string): boolean | undefined {
  if (school === null || date > (schoolUntil ?? '9999')) return undefined;
  return school.some(([from, to]) => from <= date && date <= to);
}

/** RFC 5545 3.3.5, by trying every offset that the zone has around. */
export function instantOf(zoneName: string, date: string, time: string): number {
  const zone = IANAZone.create(zoneName);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const midnight = Date.parse(`${date}T00:00Z`);
  const wall = midnight + hour * HOUR + minute * 60_000;
  // No zone is further than a day from UTC, nor changes by more: two days around are enough.
  const around = [-2, -1, 0, 1, 2].flatMap((days) => [...offsetsOn(zone, midnight + days * DAY)]);
  const possible = [...new Set(around)]
    .map((offset) => wall - offset * 60_000)
    .filter((instant) => instant + zone.offset(instant) * 60_000 === wall);
  if (possible.length > 0) return Math.min(...possible);
  return wall - zone.offset(wall - 26 * HOUR) * 60_000;
}

const offsets = new Map<string, ReadonlySet<number>>();

/** Offsets that a zone has at the half hours of a day of UTC, asked for once. */
function offsetsOn(zone: IANAZone, midnight: number): ReadonlySet<number> {
  const key = `${zone.name} ${midnight}`;
  const known = offsets.get(key);
  if (known) return known;
  const found = new Set(
    Array.from({ length: 48 }, (_, at) => zone.offset(midnight + (at * HOUR) / 2)),
  );
  offsets.set(key, found);
  return found;
}
