/** A fault in a schedule, where it stands in it. Data, gathered, never thrown. */
export interface ScheduleFault {
  /** Keys and 0-based positions from the schedule: `['sessions', 0, 'end']`. */
  readonly path: readonly (string | number)[];
  /** Kebab-case: `end-not-after-start`. */
  readonly code: ScheduleFaultCode;
  /** An `error` makes the schedule unusable, a `warning` asks to look again. */
  readonly severity: 'error' | 'warning';
  /** In French, for who writes the calendar. */
  readonly message: string;
  readonly hint?: string;
}

export type ScheduleFaultCode =
  | 'wrong-type'
  | 'unknown-key'
  | 'missing-key'
  | 'bad-date'
  | 'bad-time'
  | 'bad-value'
  | 'bad-nth'
  | 'end-not-after-start'
  | 'last-arrival-outside'
  | 'every-without-anchor'
  | 'anchor-without-every'
  | 'range-reversed'
  | 'until-before-from'
  | 'wednesday-not-weekend'
  | 'closed-not-said'
  | 'never-open';
