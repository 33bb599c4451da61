import { readTime, toTime } from './clock.ts';
import { fold } from '../../territory/fold.ts';
import { type Mode, type Schedule, type Weekday } from '../../permanences/model.ts';
import { MONTHS } from '../../view/phrases/months.ts';
import { HoursTable, type Slot, type When } from './hours-table.ts';

/** Why a string of opening hours is not read. */
export type HoursFault =
  | 'empty'
  | 'too-long'
  | 'unknown-words'
  | 'bad-time'
  | 'past-midnight'
  | 'unknown-comment'
  | 'holiday-order'
  | 'mixed-nth'
  | 'never-open';

/** What was read, or why not and at which rule. Nothing is guessed. */
export type HoursReading =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly fault: HoursFault; readonly at: string };

/** Characters of a string of opening hours; the longest one published has 120. */
const MAX_LENGTH = 1000;

const DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const SHORT_MONTHS = MONTHS.en.map((name) => name.slice(0, 3));

const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su)';
const NTH = '(?:\\[-?[1-5](?:,-?[1-5])*\\])';
const DAY_PART = `${DAY}(?:-${DAY}|${NTH})?`;
const MONTH = `(?:${SHORT_MONTHS.join('|')})`;
const MONTH_PART = `${MONTH}(?:-${MONTH})?`;
const TIMES = '\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}(?:, ?\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2})*';
const WEEK = 'week 0?([12])-5[23]/2';
/** months? week? days? (times | off) (open "comment")? */
const RULE = new RegExp(
  `^(?:(${MONTH_PART}(?:,${MONTH_PART})*) )?(?:${WEEK} )?(?:(${DAY_PART}(?:,${DAY_PART})*) ?)?` +
    `(?:(${TIMES})|(off|closed))?(?: open "([^"]{1,200})")?$`,
);
const HOLIDAY = /^(PH|SH)(?:,(PH|SH))? (?:off|closed)$/;

class Unread extends Error {
  readonly fault: HoursFault;
  readonly at: string;

  constructor(fault: HoursFault, at: string) {
    super(fault);
    this.fault = fault;
    this.at = at;
  }
}

/**
 * Reads the part of the `opening_hours` syntax that French public data use: weekdays with their
 * rank in the month, odd or even weeks, months, times, `off`, `PH off`, `SH off`, and a mode in a
 * comment. A later rule replaces an earlier one on its days. Pure, never throws.
 */
export function readOpeningHours(text: string): HoursReading {
  try {
    return { ok: true, schedule: readAll(text) };
  } catch (error) {
    if (error instanceof Unread) return { ok: false, fault: error.fault, at: error.at };
    throw error;
  }
}

function readAll(text: string): Schedule {
  if (text.length > MAX_LENGTH) throw new Unread('too-long', '');
  const rules = text.trim().replace(/;$/, '').split(/ ?; ?/);
  if (text.trim() === '') throw new Unread('empty', '');
  const table = new HoursTable();
  const closed = { publicHolidays: false, schoolHolidays: false };
  for (const rule of rules) {
    const holiday = HOLIDAY.exec(rule);
    if (holiday) closeOn(closed, holiday);
    else readRule(rule, table, closed);
  }
  const sessions = table.sessions();
  if (sessions.length === 0) throw new Unread('never-open', text);
  return { sessions, closed: { ...closed, ranges: [], dates: [] }, extra: [] };
}

type Closed = Pick<Schedule['closed'], 'publicHolidays' | 'schoolHolidays'>;

function closeOn(closed: { -readonly [K in keyof Closed]: Closed[K] }, found: RegExpExecArray) {
  if (found[1] === 'PH' || found[2] === 'PH') closed.publicHolidays = true;
  if (found[1] === 'SH' || found[2] === 'SH') closed.schoolHolidays = true;
}

function readRule(rule: string, table: HoursTable, closed: Closed): void {
  const found = RULE.exec(rule);
  if (!found) throw new Unread('unknown-words', rule);
  const [, months, week, days = 'Mo-Su', times, off, comment] = found;
  // A rule that comes after `PH off` opens again on holidays that fall on its days.
  if (closed.publicHolidays || closed.schoolHolidays) throw new Unread('holiday-order', rule);
  const slots = readSlots({ times, off, comment }, rule);
  const when: When = {
    months: months === undefined ? undefined : readRanges(months, SHORT_MONTHS, rule),
    parity: parityOf(week),
  };
  const parts = days.match(new RegExp(DAY_PART, 'g')) ?? [];
  const isRanked = (part: string) => part.includes('[');
  const fits = [
    table.replace(readDays(parts.filter((part) => !isRanked(part))), when, slots),
    ...parts.filter(isRanked).map((part) => {
      const nth = part.slice(3, -1).split(',').map(Number);
      return table.replaceNth(readDays([part.slice(0, 2)]), nth, when, slots);
    }),
  ];
  if (fits.includes(false)) throw new Unread('mixed-nth', rule);
}

function parityOf(week: string | undefined): When['parity'] {
  if (week === undefined) return undefined;
  return week === '1' ? 'odd' : 'even';
}

interface Hours {
  readonly times: string | undefined;
  readonly off: string | undefined;
  readonly comment: string | undefined;
}

function readSlots({ times, off, comment }: Hours, rule: string): readonly Slot[] {
  if (times === undefined) {
    if (off === undefined || comment !== undefined) throw new Unread('bad-time', rule);
    return [];
  }
  return readTimes(times, comment === undefined ? undefined : readMode(comment, rule), rule);
}

function readDays(parts: readonly string[]): readonly Weekday[] {
  const found = new Set<Weekday>();
  for (const part of parts) {
    const [first = '', last = first] = part.toUpperCase().split('-');
    for (const at of span(DAYS.indexOf(first as Weekday), DAYS.indexOf(last as Weekday), 7)) {
      const day = DAYS[at];
      if (day !== undefined) found.add(day);
    }
  }
  return DAYS.filter((day) => found.has(day));
}

function readRanges(text: string, names: readonly string[], rule: string): readonly number[] {
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [first = '', last = first] = part.split('-');
    for (const at of span(names.indexOf(first), names.indexOf(last), names.length))
      found.add(at + 1);
  }
  if (found.has(0)) throw new Unread('unknown-words', rule);
  return [...found].sort((a, b) => a - b);
}

/** From one to another, over the end if need be: Sa-Mo. */
function span(first: number, last: number, length: number): readonly number[] {
  const steps = ((last - first + length) % length) + 1;
  return Array.from({ length: steps }, (_, step) => (first + step) % length);
}

function readTimes(times: string, mode: Mode | undefined, rule: string): readonly Slot[] {
  const slots = times.split(/, ?/).map((one) => {
    const [from = '', to = ''] = one.split('-');
    const start = readTime(from);
    const end = readTime(to);
    if (start === undefined || end === undefined) throw new Unread('bad-time', rule);
    if (end <= start) throw new Unread('past-midnight', rule);
    return { start, end };
  });
  return merged(slots).map(({ start, end }) => ({
    start: toTime(start),
    end: toTime(end),
    ...(mode === undefined ? {} : { mode }),
  }));
}

/** Hours that overlap are one: nobody arrives twice. */
function merged(slots: readonly { start: number; end: number }[]) {
  const kept: { start: number; end: number }[] = [];
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last !== undefined && slot.start < last.end) last.end = Math.max(last.end, slot.end);
    else kept.push({ ...slot });
  }
  return kept;
}

/** "Sans rendez-vous" and "Sur rendez-vous" ride in the comment; any other one is a condition. */
function readMode(comment: string, rule: string): Mode {
  const words = fold(comment);
  if (/^(?:accueil )?sans (?:rendez vous|rdv)$/.test(words)) return 'walk-in';
  if (/^(?:uniquement )?(?:sur|avec) (?:rendez vous|rdv)(?: uniquement)?$/.test(words)) {
    return 'appointment';
  }
  throw new Unread('unknown-comment', rule);
}
