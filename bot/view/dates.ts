import { AR_DATES } from './dates/ar.ts';
import { type DateWords, type Day, type Time } from './dates/date-words.ts';
import { EN_DATES } from './dates/en.ts';
import { FR_DATES } from './dates/fr.ts';

const BY_LANGUAGE: ReadonlyMap<string, DateWords> = new Map([
  ['fr', FR_DATES],
  ['en', EN_DATES],
  ['ar', AR_DATES],
]);

/** The dates of a language, and the language they are really in (French if it has none). */
export function datesIn(lang: string): { readonly words: DateWords; readonly lang: string } {
  const words = BY_LANGUAGE.get(lang);
  return words ? { words, lang } : { words: FR_DATES, lang: 'fr' };
}

/**
 * "mardi 8 décembre"; "aujourd'hui, mardi 8 décembre" when `today` is that day or the one before.
 *
 * @example formatDay('fr', readDay('2026-12-08'), readDay('2026-12-07')) // 'demain, mardi 8 décembre'
 */
export function formatDay(lang: string, day: Day, today?: Omit<Day, 'weekday'>): string {
  const { words } = datesIn(lang);
  const said = words.day(day);
  const away = today === undefined ? undefined : daysOf(day) - daysOf(today);
  if (away === 0) return words.near(words.today, said);
  if (away === 1) return words.near(words.tomorrow, said);
  return said;
}

/**
 * "8 décembre", for "Confirmé le …"; the year is said when it is not this year's.
 *
 * @example formatDate('fr', readDay('2026-12-08'), 2027) // '8 décembre 2026'
 */
export function formatDate(lang: string, day: Omit<Day, 'weekday'>, thisYear: number): string {
  return datesIn(lang).words.date(day, thisYear);
}

/**
 * "11 h 30"
 *
 * @example formatTime('fr', { hour: 11, minute: 30 }) // '11 h 30'
 */
export function formatTime(lang: string, time: Time): string {
  return datesIn(lang).words.time(time);
}

/**
 * "de 9 h à 12 h"
 *
 * @example formatHours('fr', { hour: 9, minute: 0 }, { hour: 12, minute: 30 }) // 'de 9 h à 12 h 30'
 */
export function formatHours(lang: string, from: Time, to: Time): string {
  return datesIn(lang).words.hours(from, to);
}

/**
 * "mardi 8 décembre à 9 h": when a phone line opens.
 *
 * @example
 * formatMoment('fr', readDay('2026-12-08'), { hour: 9, minute: 0 }) // 'mardi 8 décembre à 9 h'
 */
export function formatMoment(
  lang: string,
  day: Day,
  time: Time,
  today?: Omit<Day, 'weekday'>,
): string {
  const { words } = datesIn(lang);
  return words.at(formatDay(lang, day, today), words.time(time));
}

/**
 * "mardi et le jeudi", behind "le": days of the week, 1 = Monday, each once and in order.
 *
 * @example `le ${formatWeekdays('fr', [4, 2])}` // 'le mardi et le jeudi'
 */
export function formatWeekdays(lang: string, weekdays: readonly number[]): string {
  const { words } = datesIn(lang);
  const inOrder = [...new Set(weekdays)].sort((one, other) => one - other);
  return words.list(inOrder.flatMap((weekday) => words.weekdays[weekday - 1] ?? []));
}

/**
 * Reads `2026-12-08`; the weekday is computed.
 *
 * @example readDay('2026-12-08') // { year: 2026, month: 12, day: 8, weekday: 2 }
 */
export function readDay(isoDate: string): Day {
  const [year = 1970, month = 1, day = 1] = isoDate.slice(0, 10).split('-').map(Number);
  // 1970-01-01 was a Thursday.
  const weekday = ((((daysOf({ year, month, day }) + 3) % 7) + 7) % 7) + 1;
  return { year, month, day, weekday };
}

/** Days since 1970-01-01 of the Gregorian calendar. */
function daysOf({ year, month, day }: Omit<Day, 'weekday'>): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
