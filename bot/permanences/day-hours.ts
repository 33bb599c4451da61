import { compileHolidays, compileSchedule } from './compile-schedule.ts';
import { dayOf } from './days.ts';
import { type ExtraDate, type Holidays, type LocalDate, type Schedule } from './model.ts';
import { nextRuleDay } from './next-rule-day.ts';

/** Hours of one day, without the day. */
export type DayHours = Omit<ExtraDate, 'date'>;

/**
 * Every hours of a date, those of sessions first. Pure.
 *
 * @example
 * hoursOn(tuesdays.schedule, tuesdays.holidays, '2026-12-01').map(({ start }) => start) // ['09:00']
 */
export function hoursOn(
  schedule: Schedule,
  holidays: Holidays,
  date: LocalDate,
): readonly DayHours[] {
  return [...ruledOn(schedule, holidays, date), ...extrasOn(schedule, date)];
}

/**
 * The schedule with these hours on a date, and no others; other days are as they were. A date that
 * sessions give already needs no line of its own: to take hours away and to give them back leaves
 * what was before. Pure.
 *
 * @example
 * const closed = withHoursOn(tuesdays.schedule, tuesdays.holidays, '2026-12-01', []);
 * closed.closed.dates // ['2026-12-01']
 * const back = hoursOn(tuesdays.schedule, tuesdays.holidays, '2026-12-01');
 * withHoursOn(closed, tuesdays.holidays, '2026-12-01', back).closed.dates // []
 */
export function withHoursOn(
  schedule: Schedule,
  holidays: Holidays,
  date: LocalDate,
  wanted: readonly DayHours[],
): Schedule {
  const open = withDates(schedule, without(schedule, date));
  const ruled = ruledOn(open, holidays, date);
  const isWhole = ruled.every((one) => has(wanted, one));
  const own = isWhole ? wanted.filter((one) => !has(ruled, one)) : wanted;
  const kept = schedule.extra.filter((one) => one.date !== date);
  return {
    ...(isWhole ? open : withDates(open, [...open.closed.dates, date].sort())),
    extra: [...kept, ...own.map((one) => ({ date, ...one }))].sort(byTime),
  };
}

/**
 * Hours of sessions that a closed date takes away. Pure.
 *
 * @example
 * const closed = withHoursOn(tuesdays.schedule, tuesdays.holidays, '2026-12-01', []);
 * hoursAwayOn(closed, tuesdays.holidays, '2026-12-01').map(({ end }) => end) // ['12:00']
 */
export function hoursAwayOn(
  schedule: Schedule,
  holidays: Holidays,
  date: LocalDate,
): readonly DayHours[] {
  if (!schedule.closed.dates.includes(date)) return [];
  const open = withDates(schedule, without(schedule, date));
  const kept = extrasOn(schedule, date);
  return ruledOn(open, holidays, date).filter((one) => !has(kept, one));
}

/**
 * Whether two hours are the same. Pure.
 *
 * @example isSameHours({ start: '09:00', end: '12:00' }, { start: '09:00', end: '11:00' }) // false
 */
export function isSameHours(one: DayHours, other: DayHours): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.lastArrival === other.lastArrival &&
    one.mode === other.mode
  );
}

function has(all: readonly DayHours[], wanted: DayHours): boolean {
  return all.some((one) => isSameHours(one, wanted));
}

function ruledOn(schedule: Schedule, holidays: Holidays, date: LocalDate): readonly DayHours[] {
  const day = dayOf(date);
  const calendar = { schedule: compileSchedule(schedule), holidays: compileHolidays(holidays) };
  const ruled = schedule.sessions.filter((_, at) => {
    const rule = calendar.schedule.rules[at];
    return rule !== undefined && nextRuleDay(rule, calendar, day, day) === day;
  });
  return ruled.map(toHours);
}

function extrasOn({ extra }: Schedule, date: LocalDate): readonly DayHours[] {
  return extra.filter((one) => one.date === date).map(toHours);
}

function toHours({ start, end, lastArrival, mode }: DayHours): DayHours {
  return {
    start,
    end,
    ...(lastArrival === undefined ? {} : { lastArrival }),
    ...(mode === undefined ? {} : { mode }),
  };
}

function without({ closed }: Schedule, date: LocalDate): readonly LocalDate[] {
  return closed.dates.filter((one) => one !== date);
}

function withDates(schedule: Schedule, dates: readonly LocalDate[]): Schedule {
  return { ...schedule, closed: { ...schedule.closed, dates } };
}

function byTime(a: ExtraDate, b: ExtraDate): number {
  return `${a.date} ${a.start} ${a.end}`.localeCompare(`${b.date} ${b.start} ${b.end}`);
}
