/** A date of the calendar. `weekday`: 1 = Monday … 7 = Sunday, as ISO 8601. */
export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A time of the day. `hour` 24 with `minute` 0 is the day's end. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
}

/** How a language says dates and hours. One file a language, in `dates/`. */
export interface DateWords {
  /** "mardi 8 décembre" */
  day(day: Day): string;
  /** "8 décembre": "Confirmé le 8 décembre". With its year when that is not this year. */
  date(day: Omit<Day, 'weekday'>, thisYear: number): string;
  /** "11 h 30" */
  time(time: Time): string;
  /** "de 9 h à 12 h" */
  hours(from: Time, to: Time): string;
  readonly today: string;
  readonly tomorrow: string;
  /** "aujourd'hui, mardi 8 décembre" */
  near(word: string, day: string): string;
  /** "mardi 8 décembre à 9 h" */
  at(day: string, time: string): string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  /** "le mardi et le jeudi", without the first article. */
  list(items: readonly string[]): string;
}
