import { type LocalDate, type LocalTime } from './model.ts';

/** Days since 1970-01-01 in the proleptic Gregorian calendar. All calendar rules count in these. */
export type DayNumber = number;

/** A date in parts. `month` 1 to 12, `day` from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1_440;
export const DAY_MS = DAY_MINUTES * MINUTE_MS;

const ERA_DAYS = 146_097;
/** From 0000-03-01, where eras of 400 years begin, to 1970-01-01. */
const TO_1970 = 719_468;

/**
 * Day number of a date; days overflow into the next month (32 January is 1 February).
 *
 * @example toDayNumber(1970, 1, 32) // 31
 */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leaps + dayOfYear - TO_1970;
}

/**
 * The date of a day number.
 *
 * @example toCivilDate(20787) // { year: 2026, month: 11, day: 30 }
 */
export function toCivilDate(number: DayNumber): CivilDate {
  const fromEra0 = number + TO_1970;
  const era = Math.floor(fromEra0 / ERA_DAYS);
  const dayOfEra = fromEra0 - era * ERA_DAYS;
  const leaps =
    Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * Last day of a month: 28 to 31.
 *
 * @example daysInMonth(2028, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * 0 = Monday … 6 = Sunday.
 *
 * @example weekdayOf(dayOf('2026-12-01')) // 1
 */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Monday-to-Sunday weeks, numbered without a break across years.
 *
 * @example weekIndexOf(toDayNumber(1970, 1, 1)) // 0
 */
export function weekIndexOf(day: DayNumber): number {
  return Math.floor((day + 3) / 7);
}

/**
 * Monday of a week of {@link weekIndexOf}.
 *
 * @example mondayOf(0) === toDayNumber(1969, 12, 29) // true
 */
export function mondayOf(weekIndex: number): DayNumber {
  return weekIndex * 7 - 3;
}

/**
 * ISO 8601 week, 1 to 53: a week belongs to the year of its Thursday.
 *
 * @example isoWeekOf(dayOf('2027-01-01')) // 53
 */
export function isoWeekOf(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = toCivilDate(thursday);
  return Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1;
}

/**
 * Day number of `YYYY-MM-DD`; `undefined` when there is no such date.
 *
 * @example
 * readDate('2026-11-30') // 20787
 * readDate('2026-11-31') // undefined
 */
export function readDate(text: LocalDate): DayNumber | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return toDayNumber(year, month, day);
}

/**
 * Day number of a date already checked; throws when there is no such date.
 *
 * @example dayOf('1970-01-02') // 1
 */
export function dayOf(date: LocalDate): DayNumber {
  const day = readDate(date);
  if (day === undefined) throw new RangeError(`no such date: ${date}`);
  return day;
}

/**
 * `YYYY-MM-DD` of a day number.
 *
 * @example toDate(20787) // '2026-11-30'
 */
export function toDate(number: DayNumber): LocalDate {
  const { year, month, day } = toCivilDate(number);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * Minutes since midnight of `HH:MM`, `24:00` included; `undefined` for anything else.
 *
 * @example
 * readTime('09:30') // 570
 * readTime('25:00') // undefined
 */
export function readTime(text: LocalTime): number | undefined {
  if (!/^\d{2}:\d{2}$/.test(text)) return undefined;
  const hour = Number(text.slice(0, 2));
  const minute = Number(text.slice(3));
  if (minute > 59 || hour * 60 + minute > DAY_MINUTES) return undefined;
  return hour * 60 + minute;
}

/**
 * Minutes since midnight of a time already checked; throws on anything else.
 *
 * @example minutesOf('24:00') // 1440
 */
export function minutesOf(time: LocalTime): number {
  const minutes = readTime(time);
  if (minutes === undefined) throw new RangeError(`no such time: ${time}`);
  return minutes;
}

/**
 * A number padded with zeros to `width` digits.
 *
 * @example pad(7) // '07'
 */
export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
