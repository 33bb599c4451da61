import { type LocalDate, type LocalTime, type Mode, type Weekday } from '../model.ts';

/** Hours of a day, before it is known of which. */
export interface Hours {
  readonly start: LocalTime;
  readonly end: LocalTime;
}

type Said =
  | { readonly kind: 'day'; readonly day: Weekday }
  | { readonly kind: 'rank'; readonly nth: number }
  | { readonly kind: 'month'; readonly month: number }
  /** A number by itself, until what follows tells what it counts. */
  | { readonly kind: 'number'; readonly number: number; readonly digits: number }
  /** Without its year: `14/05`. */
  | { readonly kind: 'day-month'; readonly day: number; readonly month: number }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | ({ readonly kind: 'hours' } & Hours)
  /** One end of hours: the other one is not said. */
  | { readonly kind: 'clock'; readonly time: LocalTime }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'mode'; readonly mode: Mode }
  | { readonly kind: 'weeks'; readonly weeks: 'odd' | 'even' }
  | { readonly kind: 'every'; readonly every: number; readonly day: Weekday | undefined }
  /** `strong`: what follows is another sentence or line. */
  | { readonly kind: 'and'; readonly strong: boolean }
  | { readonly kind: 'part-of-day'; readonly part: 'morning' | 'afternoon' | 'evening' }
  | { [kind in Plain]: { readonly kind: kind } }[Plain]
  | { readonly kind: 'word' };

/** Kinds that say all by themselves. */
export type Plain =
  | 'to'
  | 'dash'
  | 'until'
  | 'from'
  | 'first-date'
  | 'each'
  | 'colon'
  | 'school'
  | 'term'
  | 'public'
  | 'closed'
  | 'except'
  | 'during'
  | 'including'
  | 'only'
  | 'weekend'
  | 'last-arrival';

/** A piece of a planning, with the text it was read from. */
export type PlanningToken = Said & { readonly text: string };
export type Kind = PlanningToken['kind'];
export type TokenOf<K extends Kind> = Extract<PlanningToken, { readonly kind: K }>;
