import { type DateWords } from '../dates.ts';

/** Hours of twenty-four, as they are said: "9 h", "11 h 30", "minuit". */
export const FR_DATES: DateWords = {
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  hour(hour, minute) {
    if (minute !== 0) return `${hour} h ${String(minute).padStart(2, '0')}`;
    return hour === 0 || hour === 24 ? 'minuit' : `${hour} h`;
  },
  list: (items) =>
    items.length < 2
      ? items.join('')
      : `${items.slice(0, -1).join(', le ')} et le ${items.at(-1) ?? ''}`,
};
