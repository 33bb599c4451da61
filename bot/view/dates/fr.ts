import { type DateWords, type Time } from './date-words.ts';
import { MONTHS } from '../phrases/months.ts';

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');

const dayOfMonth = (day: number) => (day === 1 ? '1er' : String(day));
const month = (number: number) => MONTHS.fr[number - 1] ?? '';

function time({ hour, minute }: Time): string {
  if (hour === 24 || (hour === 0 && minute === 0)) return 'minuit';
  return minute === 0 ? `${hour} h` : `${hour} h ${String(minute).padStart(2, '0')}`;
}

/** Hours of twenty-four, as they are said: "9 h", "11 h 30", "minuit". */
export const FR_DATES: DateWords = {
  day: ({ weekday, day, month: number }) =>
    `${WEEKDAYS[weekday - 1] ?? ''} ${dayOfMonth(day)} ${month(number)}`,
  date: ({ day, month: number, year }, thisYear) =>
    `${dayOfMonth(day)} ${month(number)}${year === thisYear ? '' : ` ${year}`}`,
  time,
  hours: (from, to) => `de ${time(from)} à ${time(to)}`,
  today: "aujourd'hui",
  tomorrow: 'demain',
  near: (word, day) => `${word}, ${day}`,
  at: (day, at) => `${day} à ${at}`,
  weekdays: WEEKDAYS,
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', le ')} et le ${items.at(-1) ?? ''}`,
};
