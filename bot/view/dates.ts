import { EN_DATES } from './dates/en.ts';
import { FR_DATES } from './dates/fr.ts';

/** What a calendar and a clock show at some instant, somewhere. */
export interface CalendarMoment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 = Monday … 7 = Sunday, as ISO 8601. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** How a language says dates and hours. One file a language, in `dates/`. */
export interface DateWords {
  /** From January. */
  readonly months: readonly string[];
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** "1er", "8" */
  dayOfMonth(day: number): string;
  /** "11 h 30" */
  hour(hour: number, minute: number): string;
  /** Joins what follows "D'habitude, le …". */
  list(items: readonly string[]): string;
}

/** "mardi 8 décembre", or "8 décembre" without the day of the week. No year: it is near. */
export function dateOf(
  lang: string,
  moment: CalendarMoment,
  form: 'weekday' | 'no-weekday' | 'year',
): string {
  const words = wordsOf(lang);
  const date = `${words.dayOfMonth(moment.day)} ${words.months[moment.month - 1] ?? ''}`;
  if (form === 'year') return `${date} ${moment.year}`;
  return form === 'weekday' ? `${words.weekdays[moment.weekday - 1] ?? ''} ${date}` : date;
}

/** "9 h", "11 h 30", "minuit". */
export function hourOf(lang: string, { hour, minute }: CalendarMoment): string {
  return wordsOf(lang).hour(hour, minute);
}

/** "mardi et le jeudi", to follow "D'habitude, le": 1 = Monday, each once and in order. */
export function weekdaysOf(lang: string, weekdays: readonly number[]): string {
  const words = wordsOf(lang);
  const inOrder = [...new Set(weekdays)].sort((one, other) => one - other);
  return words.list(inOrder.flatMap((weekday) => words.weekdays[weekday - 1] ?? []));
}

function wordsOf(lang: string): DateWords {
  return lang === 'en' ? EN_DATES : FR_DATES;
}
