import { type DeskRole } from './desk.ts';

/** What people may say of a record: a closed list, so that nobody can be told of. */
export const REPORT_KINDS = [
  'closed',
  'wrong-number',
  'moved',
  'page-changed',
  'wrong-desk',
] as const;

/** `wrong-date`, `not-known`: what only the people of a place say, by their monthly link. */
export type ReportKind = (typeof REPORT_KINDS)[number] | 'wrong-date' | 'not-known';

/**
 * What is reported: a permanence, a place, a door of the public lists of the country (its operator,
 * commune and line: `caf/33281/x`), or an end that is no door (`caf.essai/see-caf`).
 */
export interface Reported {
  readonly of: 'permanence' | 'place' | 'national' | 'outcome';
  readonly record: string;
}

/** The territory of a line of the country, and of an end without a door. */
export const EVERYWHERE = 'FR';

/** `place`: the people of the place itself, by their monthly link. */
export type ReportSource = 'mediator' | 'citizen' | 'place';

/** "C'est faux", as it is kept: nothing of who said it, no address, no hour. */
export interface WrongReport extends Reported {
  /** Of what it came from (a sheet, a page that was said back): the same again is one report. */
  readonly id: string;
  readonly kind: ReportKind;
  /** INSEE, EPCI and département codes of where the record is; {@link EVERYWHERE} for what is nowhere. */
  readonly territory: readonly string[];
  /** Date on which it was said. */
  readonly day: string;
  /** Date of the opening that it tells of; empty: of none that is proven by a sheet. */
  readonly opening: string;
  readonly by: ReportSource;
}

/** `right`: the record is right as it is; `corrected`: it was changed. */
export interface Settled {
  readonly how: 'right' | 'corrected';
  /** `command`: whoever tends the service. */
  readonly role: DeskRole | 'command';
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A report with what came of it; absent: nobody settled it yet. */
export interface KeptReport extends WrongReport {
  readonly settled?: Settled | undefined;
}

/**
 * Reports of what is false, until somebody of the desk settles them. One contract suite
 * (tests/storage/reports-contract.ts). Errors are `StoreError`.
 */
export interface Reports {
  /** False: one of that id is kept already, settled or not. */
  readonly add: (report: WrongReport) => Promise<boolean>;
  /**
   * Those that nobody settled, of records that lie in one of these codes (absent: everywhere); the
   * newest first, at most `limit`.
   */
  readonly open: (query: {
    readonly territory?: readonly string[];
    readonly limit: number;
  }) => Promise<readonly KeptReport[]>;
  /** All of a record, settled ones too; the newest first. */
  readonly ofRecord: (reported: Reported) => Promise<readonly KeptReport[]>;
  /** What nobody settled of a record is settled, or only these ids of it; how many they were. */
  readonly settle: (
    reported: Reported,
    settled: Settled,
    only?: readonly string[],
  ) => Promise<number>;
  /** What was settled of a record at that instant is open again: who settled it took it back. */
  readonly reopen: (reported: Reported, at: number) => Promise<void>;
  /** Those that were said before that date go. */
  readonly forget: (before: string) => Promise<void>;
}

/** Days that a report is kept, settled or not: as the history of changes. */
const KEPT_DAYS = 400;

/** The first date of reports that are still kept at an instant. */
export function forgottenBefore(now: number): string {
  return new Date(now - KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** One that was opened by itself: for commands, beside the service. */
export interface OpenedReports extends Reports {
  close(): Promise<void>;
}
