import {
  dayOf,
  readDate,
  toCivilDate,
  toDate,
  toDayNumber,
  weekdayOf,
  type DayNumber,
} from '../../permanences/days.ts';
import { type LocalDate, type LocalTime } from '../../permanences/model.ts';
import { fold } from '../../territory/fold.ts';
import { MONTHS } from '../../view/phrases/months.ts';
import { DAY_NAMES } from '../day-names.ts';

/** What a keeper's words say of the time, and what is left of them. */
export interface When {
  readonly date?: LocalDate;
  readonly start?: LocalTime;
  readonly end?: LocalTime;
  /** Folded, without what was read. */
  readonly rest: string;
}

const CLOCK = '(\\d{1,2})\\s?(?:h|:)\\s?(\\d{2})?';
const HOURS = new RegExp(`(?<![\\d/-])${CLOCK}(?:\\s?(?:-|–|à|a)\\s?${CLOCK})?(?!\\d)`, 'iu');
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const SLASHES = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/(\d{2}|\d{4}))?(?!\d)/;
const MONTH_NAMES = MONTHS.fr.map(fold);
const WEEKDAY = `(?:(${DAY_NAMES.join('|')})\\s)?`;
const WRITTEN = new RegExp(
  `\\b${WEEKDAY}(\\d{1,2})(?:er)?\\s(${MONTH_NAMES.join('|')})(?:\\s(\\d{4}))?\\b`,
);
const NAMED = new RegExp(`\\b(${DAY_NAMES.join('|')})(?:\\sprochain)?\\b`);
const NEAR = /\b(aujourd hui|apres demain|demain)\b/;
const NEAR_DAYS: readonly string[] = ['aujourd hui', 'demain', 'apres demain'];

/**
 * The date and the hours that words say, from a day on: "demain", "mardi", "1er décembre", "25/11/26",
 * "mardi 9h", "jeudi 9h-12h". A day without a year is the next one. A weekday that its date does not
 * have is no date.
 *
 * @example
 * readWhen('impôts mérignac mardi 9h-12h', '2026-11-28')
 */
export function readWhen(words: string, today: LocalDate): When {
  const hours = HOURS.exec(words);
  const [, hour, minute, toHour, toMinute] = hours ?? [];
  const without = hours === null ? words : cut(words, hours);
  const dated = readDay(without, dayOf(today));
  const start = clock(hour, minute);
  const end = clock(toHour, toMinute);
  return {
    ...(dated.day === undefined ? {} : { date: toDate(dated.day) }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    rest: fold(dated.rest),
  };
}

interface Dated {
  readonly day?: DayNumber | undefined;
  readonly rest: string;
}

function readDay(words: string, today: DayNumber): Dated {
  const iso = ISO.exec(words);
  if (iso) return { day: readDate(iso[0]), rest: cut(words, iso) };
  const slashes = SLASHES.exec(words);
  if (slashes) {
    const [, day, month, year] = slashes;
    return { day: dayIn(Number(day), Number(month), year, today), rest: cut(words, slashes) };
  }
  return readNamed(fold(words), today);
}

function readNamed(folded: string, today: DayNumber): Dated {
  const written = WRITTEN.exec(folded);
  if (written) {
    const [, weekday, number, name = '', year] = written;
    const day = dayIn(Number(number), MONTH_NAMES.indexOf(name) + 1, year, today);
    const isOther = weekday !== undefined && day !== undefined && nameOf(day) !== weekday;
    return { day: isOther ? undefined : day, rest: cut(folded, written) };
  }
  const near = NEAR.exec(folded);
  if (near) return { day: today + NEAR_DAYS.indexOf(near[0]), rest: cut(folded, near) };
  const named = NAMED.exec(folded);
  if (!named) return { rest: folded };
  const ahead = DAY_NAMES.findIndex((name) => name === named[1]) - weekdayOf(today);
  return { day: today + ((ahead + 7) % 7), rest: cut(folded, named) };
}

/** A date that exists; without a year, the first one from today on. */
function dayIn(
  day: number,
  month: number,
  year: string | undefined,
  today: DayNumber,
): DayNumber | undefined {
  const first = year === undefined ? toCivilDate(today).year : Number(year.padStart(4, '20'));
  const found = exactly(day, month, first);
  if (year !== undefined || found === undefined || found >= today) return found;
  return exactly(day, month, first + 1);
}

function exactly(day: number, month: number, year: number): DayNumber | undefined {
  const number = toDayNumber(year, month, day);
  const found = toCivilDate(number);
  return found.day === day && found.month === month ? number : undefined;
}

function nameOf(day: DayNumber): string | undefined {
  return DAY_NAMES[weekdayOf(day)];
}

function clock(hour: string | undefined, minute = '00'): LocalTime | undefined {
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}

function cut(text: string, { 0: found, index }: RegExpExecArray): string {
  return `${text.slice(0, index)} ${text.slice(index + found.length)}`;
}
