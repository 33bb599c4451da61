import { type SeasonKey } from './fr.ts';

/** What opens and closes in the year, and dates that are one's own, in English. */
export const SEASON_EN: Record<SeasonKey, string> = {
  'deadline-title': 'Deadline',
  'opens-on': 'on {date}',
  'opens-unknown': 'on the date that the official site gives',
  'closes-on': 'until {date}',
  'closes-today': 'until tonight, {date}',
  'closes-unknown': 'until the date that the official site gives',
  'date-sure': '{date}',
  'date-to-check': '{date} (to be checked)',
  'left-none': 'It is the last day.',
  'left-one': '1 day is left.',
  'left-many': '{days} days are left.',
  'campaign-before': 'It is not open yet. Opening: {opens}.',
  'campaign-open': 'It is open {closes}.',
  'campaign-closing': 'It is open {closes}. {left}',
  'campaign-late': 'The date has passed. It was {closes}. Do it anyway, today.',
  'campaign-late-undated': 'The date has passed. Do it anyway, today.',
  'campaign-closed': 'It is closed at the moment. Next opening: {opens}.',
  'campaign-unknown': "This year's dates are to be checked. Usually: {rule}.",
  'campaign-over': 'Since your last answer, the date has changed. {line}',
  'counted-letter':
    'Received today: before {date}. Received earlier: {span} after the date at the top, or the day you received it.',
  'counted-date': 'Dated today: before {date}. Dated earlier: {span} after the date written on it.',
  'counted-received':
    'Received today: before {date}. Received earlier: {span} after the day you received it.',
  'counted-event': 'It is today: before {date}. It was earlier: {span} after that day.',
  'counted-complaint': 'Written today: wait until {date}.',
  'told-letter': 'Received on {received}: before {date}, or {span} after the date at the top.',
  'told-received': 'Received on {received}: before {date}.',
  'counted-past': 'Has the date passed? Try anyway, today.',
  'counted-helps': '{who} helps to contest.',
  'span-days': '{days} days',
  'span-month': '1 month',
  'span-months': '{months} months',
};
