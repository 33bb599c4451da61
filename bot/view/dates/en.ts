import { type DateWords } from '../dates.ts';

/** Day before month, as in Britain and Ireland; hours of twelve. */
export const EN_DATES: DateWords = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  dayOfMonth: String,
  hour(hour, minute) {
    if (minute === 0 && (hour === 0 || hour === 24)) return 'midnight';
    if (minute === 0 && hour === 12) return 'noon';
    const shown = hour % 12 === 0 ? 12 : hour % 12;
    const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
    return `${shown}${minutes} ${hour % 24 < 12 ? 'am' : 'pm'}`;
  },
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`,
};
