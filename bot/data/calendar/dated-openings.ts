import { DAY_MINUTES, MINUTE_MS, pad, toDate } from '../../permanences/days.ts';
import { localDayAt } from '../../permanences/local-time.ts';
import {
  type Instant,
  type LocalDate,
  type LocalTime,
  type Mode,
  type Opening,
  type Permanence,
  type Zone,
} from '../../permanences/model.ts';
import { offsetAt } from '../../permanences/offset-at.ts';
import { openingsBetween } from '../../permanences/openings-between.ts';
import { type WrittenExtra } from './change-record.ts';

/** How far ahead keepers are shown dates. */
const AHEAD_MS = 400 * 86_400_000;

/** What tells when a permanence receives. */
export type Calendar = Pick<Permanence, 'schedule' | 'holidays' | 'mode' | 'knownUntil'> & {
  readonly zone: Zone;
};

/** An opening, by its own clock and calendar. */
export interface DatedOpening extends Opening {
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime;
}

/** Openings that have not ended, whatever their mode, in order: at most `limit`. */
export function openingsAhead(
  calendar: Calendar,
  now: Instant,
  limit: number,
): readonly DatedOpening[] {
  const { schedule, holidays, mode: permanenceMode, knownUntil, zone } = calendar;
  const when = { from: now, to: now + AHEAD_MS };
  const found: DatedOpening[] = [];
  for (const one of openingsBetween(schedule, {
    zone,
    holidays,
    permanenceMode,
    knownUntil,
    ...when,
  })) {
    found.push({ ...one, ...clockOf(one, zone) });
    if (found.length === limit) break;
  }
  return found;
}

/** Hours of a day, and how people are received then; absent: as the permanence says. */
export interface Slot {
  readonly from: LocalTime;
  readonly to: LocalTime;
  readonly mode?: Mode;
}

/** The same hours on a date, to be added by hand. */
export function toExtra(
  { from, to, mode }: Slot,
  date: LocalDate,
  permanenceMode: Mode,
): WrittenExtra {
  return {
    date,
    start: from,
    end: to,
    ...(mode === undefined || mode === permanenceMode ? {} : { mode }),
  };
}

function clockOf({ start, end }: Opening, zone: Zone): Pick<DatedOpening, 'date' | 'from' | 'to'> {
  const day = localDayAt(zone, start);
  const last = localDayAt(zone, end);
  return {
    date: toDate(day),
    from: timeOf(minutesAt(zone, start)),
    // The end of the day is written 24:00.
    to: timeOf(minutesAt(zone, end) + (last > day ? DAY_MINUTES : 0)),
  };
}

function minutesAt(zone: Zone, instant: Instant): number {
  const minutes = Math.floor(instant / MINUTE_MS + offsetAt(zone, instant));
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}

function timeOf(minutes: number): LocalTime {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
