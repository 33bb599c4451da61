import { type DateWords, type Time } from './date-words.ts';
import { MONTHS } from '../phrases/months.ts';

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const month = (number: number) => MONTHS.en[number - 1] ?? '';

function time({ hour, minute }: Time): string {
  if (hour === 24 || (hour === 0 && minute === 0)) return 'midnight';
  if (hour === 12 && minute === 0) return 'noon';
  const half = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return minute === 0 ? `${shown} ${half}` : `${shown}:${String(minute).padStart(2, '0')} ${half}`;
}

/** Day before month, as in Britain and Ireland; hours of twelve. */
export const EN_DATES: DateWords = {
  day: ({ weekday, day, month: number }) =>
    `${WEEKDAYS[weekday - 1] ?? ''} ${day} ${month(number)}`,
  date: ({ day, month: number, year }, thisYear) =>
    `${day} ${month(number)}${year === thisYear ? '' : ` ${year}`}`,
  time,
  hours: (from, to) => `from ${time(from)} to ${time(to)}`,
  today: 'today',
  tomorrow: 'tomorrow',
  near: (word, day) => `${word}, ${day}`,
  at: (day, at) => `${day} at ${at}`,
  weekdays: WEEKDAYS,
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};
