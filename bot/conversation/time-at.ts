import {
  mondayOf,
  toCivilDate,
  toDayNumber,
  weekdayOf,
  weekIndexOf,
  type DayNumber,
} from '../permanences/days.ts';
import { type World } from './world.ts';

/** One of these days is meant, the first and the last included. */
export type Days = readonly [first: DayNumber, last: DayNumber];

/** Against what a time is read. */
export interface Clock extends Pick<World['language'], 'times' | 'numberOf'> {
  readonly today: DayNumber;
}

/** Whether a day without a year is to come, or has been. */
export type Way = 'ahead' | 'back';

/** How times around a place are read. */
export interface HowTold {
  readonly way: Way;
  /** "3 mois" is a time: "dans", "depuis" or a question says which way it is counted. */
  readonly isCounted: boolean;
}

/** Where a time ends, and the days that it may be: several where a year is not told. */
export interface Time {
  readonly end: number;
  readonly days: readonly Days[];
}

/** Days of a unit, and by how many fewer or more "3 mois" may be meant. */
const UNITS = [
  ['days', 1, 0],
  ['weeks', 7, 3],
  ['months', 30.4, 15],
  ['years', 365, 180],
] as const;
type Unit = (typeof UNITS)[number][0];

/** So long ago "expire le 3 mars" may still be of the last one. */
const JUST_PASSED = 120;

/**
 * The time that begins at a folded word: a date, a month, a year, a day of the week or of the month,
 * "3 semaines", "mois prochain", "demain". Pure.
 */
export function timeAt(
  clock: Clock,
  words: readonly string[],
  at: number,
  how: HowTold,
): Time | undefined {
  for (const read of [dayAt, dateAt, monthAt, lengthAt, unitAt, weekdayAt, dayOfMonthAt]) {
    const time = read(clock, words, at, how);
    if (time) return time;
  }
  return undefined;
}

type ReadTime = typeof timeAt;

const dayAt: ReadTime = ({ times, today }, words, at) => {
  const [word = '', next = ''] = words.slice(at);
  const only = (days: number, end: number) => ({
    end,
    days: [[today + days, today + days] as const],
  });
  if (times['before-yesterday'].has(word) && times.yesterday.has(next)) return only(-2, at + 2);
  if (times.yesterday.has(word)) return only(-1, at + 1);
  if (times.today.has(word)) return only(0, at + 1);
  if (times['after-tomorrow'].has(word) && times.tomorrow.has(next)) return only(2, at + 2);
  if (times.tomorrow.has(word)) return only(1, at + 1);
  return undefined;
};

/** "31 mai", "31/10/2027", "2027-10-31", "May 15". */
const dateAt: ReadTime = ({ times, today }, words, at, { way }) => {
  const told = words.slice(at, at + 3);
  const { inMonth, ofYear } = dayAndMonth(times, isYear(told[0]) ? told.toReversed() : told);
  if (inMonth === undefined || ofYear === undefined) return undefined;
  const inYear = (year: number): Days => {
    const on = toDayNumber(year, ofYear, inMonth);
    return [on, on];
  };
  const year = yearOf(isYear(told[0]) ? told[0] : told[2]);
  return year === undefined
    ? { end: at + 2, days: without(inYear, today, way) }
    : { end: at + 3, days: [inYear(year)] };
};

/** Of "31 mai", "31 5" and "May 31". */
function dayAndMonth(
  { calendar }: Clock['times'],
  [one = '', other = '']: readonly string[],
): { readonly inMonth: number | undefined; readonly ofYear: number | undefined } {
  const inMonth = upTo(31, one);
  return inMonth === undefined
    ? { inMonth: upTo(31, other), ofYear: placeIn(calendar, one, 12) }
    : { inMonth, ofYear: upTo(12, other) ?? placeIn(calendar, other, 12) };
}

/** "Fin mars", "octobre 2027", "2028". */
const monthAt: ReadTime = ({ times, today }, words, at, { way }) => {
  const [word = '', next = ''] = words.slice(at);
  if (isYear(word)) return { end: at + 1, days: [wholeYear(Number(word))] };
  const month = placeIn(times.calendar, word, 12) ?? (isYear(next) ? upTo(12, word) : undefined);
  if (month === undefined) return undefined;
  const inYear = (year: number): Days =>
    partOf(times, words[at - 1] ?? '', [
      toDayNumber(year, month, 1),
      toDayNumber(year, month + 1, 1) - 1,
    ]);
  return isYear(next)
    ? { end: at + 2, days: [inYear(Number(next))] }
    : { end: at + 1, days: without(inYear, today, way) };
};

/** "3 semaines", "deux mois". */
const lengthAt: ReadTime = (clock, words, at, { way, isCounted }) => {
  const { times, today } = clock;
  const isAgo = [words[at - 1], words[at + 2]].some((near) => times.ago.has(near ?? ''));
  const length = isCounted || isAgo ? lengthIn(clock, words.slice(at)) : undefined;
  if (length === undefined) return undefined;
  const { least, most } = length;
  const isAhead = way === 'ahead' && !isAgo;
  const span: Days = isAhead ? [today + least, today + most] : [today - most, today - least];
  return { end: at + 2, days: [span] };
};

/** How many days these words are, at least and at most. */
function lengthIn(
  { times, numberOf }: Clock,
  [count = '', unit = '']: readonly string[],
): { readonly least: number; readonly most: number } | undefined {
  const number = /^\d{1,3}$/.test(count) ? Number(count) : numberOf.get(count);
  const [, length, around] = UNITS.find(([name]) => times[name].has(unit)) ?? [];
  if (length === undefined || number === undefined) return undefined;
  const days = Math.round(number * length);
  return { least: Math.max(days - around, 0), most: days + around };
}

/** "Mois prochain", "next week", "cette année", "fin du mois". */
const unitAt: ReadTime = ({ times, today }, words, at, { way }) => {
  const next = words[at + 1] ?? '';
  const unit = unitNamed(times, words, at);
  const which = whichUnit(times, words, at);
  if (unit === undefined || which === undefined) return undefined;
  const [first, last] = unitOf(unit, today, which);
  if (which === 0) return { end: at + 1, days: [way === 'ahead' ? [today, last] : [first, today]] };
  const isBehind = times.next.has(next) || times.last.has(next);
  return { end: isBehind ? at + 2 : at + 1, days: [[first, last]] };
};

/** A week, a month or a year; "fin du mois de mars" is of March. */
function unitNamed(times: Clock['times'], words: readonly string[], at: number): Unit | undefined {
  if (placeIn(times.calendar, words[at + 2] ?? '', 12) !== undefined) return undefined;
  const [unit] = UNITS.find(([name]) => times[name].has(words[at] ?? '')) ?? [];
  return unit === 'days' ? undefined : unit;
}

/** Whether the next, the last or this one is meant: said before or behind the unit. */
function whichUnit(
  times: Clock['times'],
  words: readonly string[],
  at: number,
): -1 | 0 | 1 | undefined {
  const before = words[at - 1] ?? '';
  const near = [words[at + 1] ?? '', before];
  if (near.some((one) => times.next.has(one))) return 1;
  if (near.some((one) => times.last.has(one))) return -1;
  const isThis = times.this.has(before) || times['begin-mid-end'].has(words[at - 2] ?? '');
  return isThis ? 0 : undefined;
}

/** "Lundi", "mardi prochain", "mardi dernier". */
const weekdayAt: ReadTime = ({ times, today }, words, at, { way }) => {
  const [word = '', next = ''] = words.slice(at);
  // "Mon titre" names no Monday.
  const weekday = word.length > 3 ? placeIn(times.weekdays, word, 7) : undefined;
  if (weekday === undefined) return undefined;
  const isOther = times.next.has(next) || times.last.has(next);
  const end = isOther ? at + 2 : at + 1;
  const week = isOther ? 7 : 0;
  const ahead = (weekday + 6 - weekdayOf(today)) % 7 || 7;
  if (way === 'ahead') return { end, days: [[today + ahead, today + ahead + week]] };
  const back = 7 - (ahead % 7);
  return { end, days: [[today - back - week, today - back]] };
};

/** "Jusqu'au 15". */
const dayOfMonthAt: ReadTime = ({ times, today }, words, at, { way }) => {
  const [word = '', next] = words.slice(at);
  const day = upTo(31, word);
  const before = words[at - 1] ?? '';
  const isDay =
    times.toward.has(before) &&
    !times.within.has(before) &&
    (next === undefined || times.toward.has(next));
  if (day === undefined || !isDay) return undefined;
  const { year, month } = toCivilDate(today);
  const on = [-1, 0, 1].map((other) => toDayNumber(year, month + other, day));
  const found =
    way === 'ahead' ? on.find((one) => one >= today) : on.findLast((one) => one <= today);
  return found === undefined ? undefined : { end: at + 1, days: [[found, found]] };
};

/** Without a year, the next such days or the last; both where the last have just passed. */
function without(inYear: (year: number) => Days, today: DayNumber, way: Way): readonly Days[] {
  const { year } = toCivilDate(today);
  const all = [year - 1, year, year + 1].map(inYear);
  const next = all.find(([, last]) => last >= today);
  const past = all.findLast(([first]) => first <= today);
  if (way === 'back') return past ? [[past[0], Math.min(past[1], today)]] : [];
  const mayBePast = past && past[1] < today && today - past[1] < JUST_PASSED;
  return [...(next ? [next] : []), ...(mayBePast ? [past] : [])];
}

/** "Début", "mi" or "fin" of a month. */
function partOf(times: Clock['times'], part: string, [first, last]: Days): Days {
  const third = placeIn(times['begin-mid-end'], part, 3);
  if (third === undefined) return [first, last];
  return [first + 10 * (third - 1), third === 3 ? last : first + 10 * third];
}

function unitOf(unit: Unit, today: DayNumber, next: -1 | 0 | 1): Days {
  const { year, month } = toCivilDate(today);
  if (unit === 'years') return wholeYear(year + next);
  if (unit === 'weeks') {
    const monday = mondayOf(weekIndexOf(today) + next);
    return [monday, monday + 6];
  }
  return [toDayNumber(year, month + next, 1), toDayNumber(year, month + next + 1, 1) - 1];
}

function wholeYear(year: number): Days {
  return [toDayNumber(year, 1, 1), toDayNumber(year, 12, 31)];
}

function isYear(word = ''): boolean {
  return /^20\d\d$/.test(word);
}

/** "2027", and "27" after a day and a month. */
function yearOf(word = ''): number | undefined {
  if (isYear(word)) return Number(word);
  return /^[2-5]\d$/.test(word) ? 2000 + Number(word) : undefined;
}

/** A number from 1, as it is written: "1er", "15th". */
export function upTo(most: number, word: string): number | undefined {
  const [, figures] = /^(\d\d?)(?:er|st|nd|rd|th)?$/.exec(word) ?? [];
  const number = Number(figures ?? 0);
  return number >= 1 && number <= most ? number : undefined;
}

/** Where a name stands in a cycle of them, from 1, which several languages say; its beginning will do. */
export function placeIn(
  names: ReadonlySet<string>,
  word: string,
  cycle: number,
): number | undefined {
  const at = [...names].findIndex(
    (name) => name === word || (word.length > 2 && name.startsWith(word)),
  );
  return at < 0 ? undefined : (at % cycle) + 1;
}
