/** Why something of a planning must be asked. */
export type AskedCode =
  | 'unread'
  | 'nothing'
  | 'no-days'
  | 'no-hours'
  | 'part-of-day'
  | 'one-end'
  | 'which-days'
  | 'which-weeks'
  | 'rank-alone'
  | 'rank-of-which'
  | 'whose-limit'
  | 'overlap'
  | 'whose-mode'
  | 'no-date'
  | 'which-year'
  | 'other-weekday'
  | 'days-and-dates'
  | 'exception'
  | 'two-phones';

/** What is not certain in a planning, and the words that it is about, as they were written. */
export interface Asked {
  readonly code: AskedCode;
  readonly text: string;
}
