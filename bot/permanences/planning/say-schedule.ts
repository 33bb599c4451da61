import { type Time } from '../../view/dates/date-words.ts';
import { FR_DATES } from '../../view/dates/fr.ts';
import { MONTHS } from '../../view/phrases/months.ts';
import { WEEKDAYS } from '../compile-schedule.ts';
import { dayOf, minutesOf, toCivilDate, weekdayOf } from '../days.ts';
import { type LocalDate, type Mode, type Schedule, type Session, type Weekday } from '../model.ts';

type Slot = Pick<Session, 'start' | 'end' | 'lastArrival' | 'mode'>;
type Rule = Omit<Session, keyof Slot | 'days'>;

const MODES: Readonly<Record<Mode, string>> = {
  'walk-in': 'sans rendez-vous',
  appointment: 'sur rendez-vous',
  phone: 'par téléphone',
  video: 'en visio',
};
const COUNTS = ['', '', 'deux', 'trois', 'quatre'];
const RANKS: Readonly<Record<number, string>> = {
  1: '1er',
  [-1]: 'dernier',
  [-2]: 'avant-dernier',
};
/** Days in a row from which they are said as a range. */
const RANGE = 3;

/**
 * How a mode is said after hours: "sur rendez-vous".
 *
 * @example sayMode('appointment') // 'sur rendez-vous'
 */
export function sayMode(mode: Mode): string {
  return MODES[mode];
}

/**
 * A schedule in plain French, whole, for whoever must say whether it is right. `readPlanning` reads
 * it back to the same openings. `mode`: of the hours that name none, said where others do. Pure.
 *
 * @example
 * const extra = [{ date: '2026-12-05', start: '09:00', end: '12:00' }];
 * saySchedule({ ...tuesdays.schedule, sessions: [], extra })
 * // 'le samedi 5 décembre 2026, de 9 h à 12 h'
 */
export function saySchedule(schedule: Schedule, mode?: Mode): string {
  const { sessions, extra } = schedule;
  const hasModes = [...sessions, ...extra].some((one) => one.mode !== undefined);
  const toSlot = ({ start, end, lastArrival, mode: own }: Slot): Slot => ({
    start,
    end,
    ...(lastArrival === undefined ? {} : { lastArrival }),
    ...(hasModes ? { mode: own ?? mode ?? 'walk-in' } : {}),
  });
  const parts = [
    ...rulesOf(sessions).flatMap(({ rule, same }) => sayRule(rule, same, toSlot)),
    ...sayDates(extra, toSlot),
    ...sayClosed(schedule),
  ];
  return parts.join(' ; ');
}

function rulesOf(sessions: readonly Session[]) {
  const byRule = new Map<string, { rule: Rule; same: Session[] }>();
  for (const session of sessions) {
    const { nth, isoWeek, every, anchor, months, from, until, schoolHolidays } = session;
    const rule = { nth, isoWeek, every, anchor, months, from, until, schoolHolidays } as Rule;
    const known = byRule.get(JSON.stringify(rule));
    if (known === undefined) byRule.set(JSON.stringify(rule), { rule, same: [session] });
    else known.same.push(session);
  }
  return [...byRule.values()];
}

type ToSlot = (slot: Slot) => Slot;

/** Days that have the same hours are said together. */
function sayRule(rule: Rule, sessions: readonly Session[], toSlot: ToSlot): readonly string[] {
  const slotsOf = (day: Weekday) =>
    inOrder(sessions.filter(({ days }) => days.includes(day)).map(toSlot));
  return groupBy(
    WEEKDAYS.filter((day) => slotsOf(day).length > 0),
    slotsOf,
  ).map(({ items, slots }) =>
    [sayDays(items, rule), ...sayLimits(rule, items), saySlots(slots)].join(', '),
  );
}

function sayDates(extra: Schedule['extra'], toSlot: ToSlot): readonly string[] {
  const slotsOf = (date: LocalDate) =>
    inOrder(extra.filter((one) => one.date === date).map(toSlot));
  const dates = [...new Set(extra.map(({ date }) => date))].sort();
  return groupBy(dates, slotsOf).map(
    ({ items, slots }) =>
      `${listed(items.map((date) => `le ${sayDay(date)}`))}, ${saySlots(slots)}`,
  );
}

function groupBy<T>(items: readonly T[], slotsOf: (item: T) => readonly Slot[]) {
  const bySlots = new Map<string, { items: T[]; slots: readonly Slot[] }>();
  for (const item of items) {
    const slots = slotsOf(item);
    const known = bySlots.get(JSON.stringify(slots));
    if (known === undefined) bySlots.set(JSON.stringify(slots), { items: [item], slots });
    else known.items.push(item);
  }
  return [...bySlots.values()];
}

function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return [...slots].sort((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end));
}

function sayDays(days: readonly Weekday[], { nth, isoWeek, every }: Rule): string {
  const names = days.map((day) => FR_DATES.weekdays[WEEKDAYS.indexOf(day)] ?? '');
  const weeks = isoWeek === undefined ? '' : ` des semaines ${isoWeek === 'odd' ? 'im' : ''}paires`;
  if (nth !== undefined) {
    const ranks = listed(nth.map((rank) => RANKS[rank] ?? rankOf(rank)));
    return `chaque ${names.map((name) => `${ranks} ${name}`).join(', ')} du mois${weeks}`;
  }
  const [only = '', ...more] = names;
  if (more.length === 0 && every !== undefined)
    return `un ${only} sur ${COUNTS[every] ?? every}${weeks}`;
  if (isRange(days)) return `du ${only} au ${more.at(-1) ?? ''}${weeks}`;
  return `chaque ${listed(names)}${weeks}`;
}

function rankOf(rank: number): string {
  return rank > 0 ? `${rank}e` : `${-rank}e avant la fin,`;
}

function isRange(days: readonly Weekday[]): boolean {
  const first = WEEKDAYS.indexOf(days[0] ?? 'MO');
  return days.length >= RANGE && days.every((day, at) => day === WEEKDAYS[first + at]);
}

function sayLimits(rule: Rule, days: readonly Weekday[]): readonly string[] {
  const { nth, every, anchor, months, schoolHolidays } = rule;
  // Said with its day already: "un mardi sur deux".
  const isSaid = nth === undefined && days.length === 1;
  return [
    ...(every === undefined || isSaid ? [] : [`une semaine sur ${COUNTS[every] ?? every}`]),
    ...(anchor === undefined ? [] : [`première date le ${sayDate(anchor)}`]),
    ...(months === undefined ? [] : [sayMonths(months)]),
    ...sayPeriod(rule),
    ...(schoolHolidays === 'skip' ? ['hors vacances scolaires'] : []),
    ...(schoolHolidays === 'only' ? ['uniquement pendant les vacances scolaires'] : []),
  ];
}

function sayPeriod({ from, until }: Rule): readonly string[] {
  if (from !== undefined && until !== undefined) {
    return [`du ${sayDate(from)} au ${sayDate(until)}`];
  }
  if (from !== undefined) return [`à partir du ${sayDate(from)}`];
  return until === undefined ? [] : [`jusqu’au ${sayDate(until)}`];
}

function sayMonths(months: readonly number[]): string {
  const names = months.map((month) => MONTHS.fr[month - 1] ?? '');
  const follows = months.every(
    (month, at) => at === 0 || month === ((months[at - 1] ?? 0) % 12) + 1,
  );
  if (follows && months.length >= RANGE) return `de ${names[0] ?? ''} à ${names.at(-1) ?? ''}`;
  const out = MONTHS.fr.filter((_, at) => !months.includes(at + 1));
  return out.length > 0 && out.length < RANGE ? `sauf en ${listed(out)}` : `en ${listed(names)}`;
}

function saySlots(slots: readonly Slot[]): string {
  return listed(slots.map(saySlot));
}

function saySlot({ start, end, lastArrival, mode }: Slot): string {
  const last = lastArrival === undefined ? '' : `, dernière arrivée à ${sayTime(lastArrival)}`;
  const how = mode === undefined ? '' : `, ${sayMode(mode)}`;
  return `${FR_DATES.hours(toTime(start), toTime(end))}${last}${how}`;
}

function sayClosed({ closed, sessions }: Schedule): readonly string[] {
  if (sessions.length === 0) return [];
  const { publicHolidays, schoolHolidays, ranges, dates } = closed;
  const isSaid = sessions.some((one) => one.schoolHolidays !== undefined);
  const school = schoolHolidays
    ? ['fermé pendant les vacances scolaires']
    : isSaid
      ? []
      : ['même pendant les vacances scolaires'];
  return [
    publicHolidays ? 'fermé les jours fériés' : 'même les jours fériés',
    ...school,
    ...ranges.map(([from, to]) => `fermé du ${sayDate(from)} au ${sayDate(to)}`),
    ...dates.map((date) => `fermé le ${sayDate(date)}`),
  ];
}

/** With its year: who reads it back must not have to know when it was said. */
function sayDate(date: LocalDate): string {
  return FR_DATES.date(toCivilDate(dayOf(date)), 0);
}

function sayDay(date: LocalDate): string {
  return `${FR_DATES.weekdays[weekdayOf(dayOf(date))] ?? ''} ${sayDate(date)}`;
}

function sayTime(time: string): string {
  return FR_DATES.time(toTime(time));
}

function toTime(time: string): Time {
  const minutes = minutesOf(time);
  return { hour: Math.floor(minutes / 60), minute: minutes % 60 };
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1) ?? ''}`;
}
