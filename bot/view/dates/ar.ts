import { type DateWords, type Time } from './date-words.ts';
import { MONTHS } from '../phrases/months.ts';

const WEEKDAYS = 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' ');

const month = (number: number) => MONTHS.ar[number - 1] ?? '';

function time({ hour, minute }: Time): string {
  if (hour === 24 || (hour === 0 && minute === 0)) return 'منتصف الليل';
  return `${hour}:${String(minute).padStart(2, '0')}`;
}

/** Hours of twenty-four, as French notices write them. */
export const AR_DATES: DateWords = {
  day: ({ weekday, day, month: number }) =>
    `${WEEKDAYS[weekday - 1] ?? ''} ${day} ${month(number)}`,
  date: ({ day, month: number, year }, thisYear) =>
    `${day} ${month(number)}${year === thisYear ? '' : ` ${year}`}`,
  time,
  hours: (from, to) => `من ${time(from)} إلى ${time(to)}`,
  today: 'اليوم',
  tomorrow: 'غدًا',
  near: (word, day) => `${word}، ${day}`,
  at: (day, at) => `${day}، الساعة ${at}`,
  weekdays: WEEKDAYS,
  list: (items) => items.join(' ويوم '),
};
