import { type CampaignState, type Text } from '../engine/model.ts';
import { type DayNumber } from '../permanences/days.ts';
import { type LocalDate } from '../permanences/model.ts';

/** `04-01`: a day of every year. */
export type MonthDay = string;

/** Départements from one number to another, both of them in: `01` to `19`, `2A` to `2A`. */
export interface DepartementRange {
  readonly from: string;
  readonly to: string;
}

/** When it is open, and what says so. */
export interface Window {
  /** `once`: dates of one year. `year`: days of every year. `month`: days of every month. */
  readonly repeats: 'once' | 'year' | 'month';
  /** First day, as {@link closes} is written; absent: nobody announces it. */
  readonly opens?: string;
  /** First day of the one that begins in February, where that is another. */
  readonly opensInFebruary?: string;
  /** Last day of every zone. By zone where they differ; a zone that is not named has no window. */
  readonly closes: string | ReadonlyMap<string, string>;
  /** Ids of the zones that it holds for; absent: for all. */
  readonly zones?: readonly string[];
  /** Ids of data/sources.yaml: what says so, then where to make sure. */
  readonly sources: readonly string[];
  /** The day somebody read it there. */
  readonly seen: LocalDate;
  /** From the day after, it is to be looked up again. */
  readonly reviewBy?: LocalDate;
  readonly toCheck: boolean;
}

/** Sentences of a campaign by state: `{opens}`, `{closes}` and `{left}` stand in them. */
export type CampaignWords = Readonly<Partial<Record<CampaignState, Text>>>;

/** Something that opens and closes in the year. */
export interface Campaign {
  readonly id: string;
  readonly title: Text;
  /** Flows that come first in menus while it is open. */
  readonly flows: readonly string[];
  /** When it is, in words: what is said where the year is not announced. */
  readonly rule: Text;
  readonly says: CampaignWords;
  /** It is `closing` in its last days, this many. */
  readonly closingDays: number;
  /** It is `late` for as many days after its end. */
  readonly lateDays: number;
  /** Outside of these days of the year it is never open, whatever is announced. */
  readonly may?: { readonly from: MonthDay; readonly until: MonthDay };
  /** From this day of the year on, one gets ready: `before`, no longer `closed`. */
  readonly prepare?: MonthDay;
  /** Where the closing day depends on the département, by zone. */
  readonly zones: ReadonlyMap<string, readonly DepartementRange[]>;
  readonly windows: readonly Window[];
}

/** A window of one year, on the calendar. */
export interface Span {
  readonly opens: DayNumber;
  readonly closes: DayNumber;
  readonly toCheck: boolean;
  /** Ids of data/sources.yaml. */
  readonly sources: readonly string[];
}

/** Where one stands in a campaign on a day. */
export interface Standing {
  readonly state: CampaignState;
  /** `open`, `closing`: the window under way; `late`: the one that ended; else the next one known. */
  readonly opens?: DayNumber;
  readonly closes?: DayNumber;
  /** Days that remain after today, of what is open. */
  readonly daysLeft?: number;
  /** The date is not sure, or not announced. */
  readonly toCheck: boolean;
  /** What says the date, where there is one: ids of data/sources.yaml. */
  readonly sources?: readonly string[];
}
