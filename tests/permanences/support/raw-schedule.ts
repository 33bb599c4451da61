/** A `schedule:` as YAML or JSON gives it (keys of docs/design.md, "Permanences"). */
export interface RawSession {
  readonly days: readonly string[];
  readonly nth?: readonly number[];
  readonly 'iso-week'?: 'odd' | 'even';
  readonly every?: number;
  readonly anchor?: string;
  readonly months?: readonly number[];
  readonly from?: string;
  readonly until?: string;
  readonly 'school-holidays'?: 'skip' | 'only';
  readonly start: string;
  readonly end: string;
  readonly 'last-arrival'?: string;
  readonly mode?: string;
}

export interface RawExtra {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly mode?: string;
}

export interface RawSchedule {
  readonly sessions?: readonly RawSession[];
  readonly closed?: {
    readonly 'public-holidays'?: boolean;
    readonly 'school-holidays'?: boolean;
    readonly ranges?: readonly (readonly [string, string])[];
    readonly dates?: readonly string[];
  };
  readonly extra?: readonly RawExtra[];
}

export interface RawHolidays {
  readonly public: readonly string[];
  readonly school: readonly (readonly [string, string])[] | null;
  readonly schoolUntil?: string;
}
