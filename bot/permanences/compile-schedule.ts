import { dayOf, minutesOf, weekIndexOf, type DayNumber } from './days.ts';
import { toIntervals, type Intervals } from './intervals.ts';
import {
  type ExtraDate,
  type Holidays,
  type LocalDate,
  type Mode,
  type Schedule,
  type Session,
  type Weekday,
} from './model.ts';

/** Codes from Monday: the place of a code is its weekday number. */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Hours within a day, in minutes since local midnight. */
export interface Hours {
  readonly start: number;
  readonly end: number;
  readonly lastArrival: number;
  readonly mode: Mode | undefined;
}

/** A session in numbers. Bit masks: bit 0 of `days` is Monday, bit n of `months` and `nth` is n. */
export interface Rule extends Hours {
  readonly days: number;
  readonly nthFromStart: number;
  readonly nthFromEnd: number;
  readonly hasNth: boolean;
  /** Remainder of the ISO week by 2; -1 any. */
  readonly parity: number;
  readonly months: number;
  readonly every: number;
  readonly anchorWeek: number;
  readonly from: DayNumber;
  readonly until: DayNumber;
  readonly school: 'skip' | 'only' | undefined;
}

/** A date given by itself. */
export interface Extra extends Hours {
  readonly day: DayNumber;
}

export interface CompiledSchedule {
  readonly rules: readonly Rule[];
  /** By day. */
  readonly extras: readonly Extra[];
  readonly closed: Intervals;
  readonly closedOnPublicHolidays: boolean;
  readonly closedOnSchoolHolidays: boolean;
}

export interface CompiledHolidays {
  readonly public: Intervals;
  readonly school: Intervals;
  /** Last day on which school holidays are known; -Infinity without a table. */
  readonly schoolUntil: DayNumber;
}

export const ALL_MONTHS = 0b1_1111_1111_1110;

const PARITIES = { odd: 1, even: 0, any: -1 } as const;

const schedules = new WeakMap<Schedule, CompiledSchedule>();
const holidayTables = new WeakMap<Holidays, CompiledHolidays>();

/** The numbers of a schedule, worked out once (schedules are never changed). */
export function compileSchedule(schedule: Schedule): CompiledSchedule {
  let compiled = schedules.get(schedule);
  if (compiled === undefined) {
    const { closed } = schedule;
    compiled = {
      rules: schedule.sessions.map(toRule),
      extras: schedule.extra.map(toExtra).sort((a, b) => a.day - b.day),
      closed: toIntervals([...closed.ranges, ...closed.dates.map(alone)]),
      closedOnPublicHolidays: closed.publicHolidays,
      closedOnSchoolHolidays: closed.schoolHolidays,
    };
    schedules.set(schedule, compiled);
  }
  return compiled;
}

/** The numbers of holiday tables, worked out once. */
export function compileHolidays(holidays: Holidays): CompiledHolidays {
  let compiled = holidayTables.get(holidays);
  if (compiled === undefined) {
    const { school, schoolUntil } = holidays;
    const until = schoolUntil === undefined ? Infinity : dayOf(schoolUntil);
    compiled = {
      public: toIntervals(Array.from(holidays.public, alone)),
      school: toIntervals(school ?? []),
      schoolUntil: school === undefined ? -Infinity : until,
    };
    holidayTables.set(holidays, compiled);
  }
  return compiled;
}

function alone(date: LocalDate): readonly [LocalDate, LocalDate] {
  return [date, date];
}

function toRule(session: Session): Rule {
  const nth = session.nth ?? [];
  const anchor = dayOr(session.anchor, -Infinity);
  return {
    ...hoursOf(session),
    days: maskOf(session.days.map((day) => WEEKDAYS.indexOf(day))),
    nthFromStart: maskOf(nth.filter((n) => n > 0)),
    nthFromEnd: maskOf(nth.filter((n) => n < 0).map((n) => -n)),
    hasNth: session.nth !== undefined,
    parity: PARITIES[session.isoWeek ?? 'any'],
    months: session.months === undefined ? ALL_MONTHS : maskOf(session.months),
    every: session.every ?? 1,
    anchorWeek: session.anchor === undefined ? 0 : weekIndexOf(anchor),
    // Nothing before the anchor's date, not even in its own week.
    from: Math.max(dayOr(session.from, -Infinity), anchor),
    until: dayOr(session.until, Infinity),
    school: session.schoolHolidays,
  };
}

function dayOr(date: LocalDate | undefined, otherwise: DayNumber): DayNumber {
  return date === undefined ? otherwise : dayOf(date);
}

function toExtra(extra: ExtraDate): Extra {
  return { ...hoursOf(extra), day: dayOf(extra.date) };
}

function hoursOf(given: Session | ExtraDate): Hours {
  const end = minutesOf(given.end);
  return {
    start: minutesOf(given.start),
    end,
    lastArrival: given.lastArrival === undefined ? end : minutesOf(given.lastArrival),
    mode: given.mode,
  };
}

function maskOf(bits: readonly number[]): number {
  return bits.reduce((mask, bit) => mask | (1 << bit), 0);
}
