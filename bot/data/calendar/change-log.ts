import { dayOf, toDate } from '../../permanences/days.ts';
import { type Instant, type LocalDate } from '../../permanences/model.ts';
import { type Change } from './change.ts';

/** Who makes changes: by role and place, never a person's name. */
export interface Author {
  /** Absent: whoever tends the service. */
  readonly structure?: string;
  readonly role: string;
  readonly label: string;
}

/** What was answered to a change that a public list brought. */
export interface ListAnswer {
  readonly kind: 'list';
  readonly feed: string;
  /** When the list was read. */
  readonly read: Instant;
  readonly answer: 'accepted' | 'refused';
  /** Files that the answer made; empty for a record that was set aside. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** What was reported of a record that is no permanence of the calendar, and was answered. */
export interface ReportAnswer {
  readonly kind: 'settled';
  readonly of: string;
  readonly record: string;
}

/** A change that was made, by whom, when, and what it was. */
export interface LoggedChange {
  /** Of chance. */
  readonly id: string;
  readonly at: Instant;
  readonly by: Author;
  readonly permanence: string;
  /** INSEE code of where it receives; empty for a line. */
  readonly commune: string;
  /** In plain French, as it was said back. */
  readonly said: string;
  readonly change: Change | ListAnswer | ReportAnswer;
  /** Id of the change that it undoes. */
  readonly undoes?: string;
}

/** Days that changes are remembered. */
export const LOG_DAYS = 400;
const FOLDER = 'changes/';

/** The file that changes of a day are logged in, beside the data that they change. */
export function logPath(date: LocalDate): string {
  return `${FOLDER}${date}.ndjson`;
}

/** The day of a log; `undefined` for another file. */
export function logDate(path: string): LocalDate | undefined {
  return /^changes\/(\d{4}-\d{2}-\d{2})\.ndjson$/.exec(path)?.[1];
}

/** Whether a day's log is older than what is remembered. */
export function isForgotten(date: LocalDate, today: LocalDate): boolean {
  return date < toDate(dayOf(today) - LOG_DAYS);
}

/** The log with one change more. */
export function withLogged(text: string, logged: LoggedChange): string {
  return `${text}${JSON.stringify(logged)}\n`;
}

/** Changes of a log, in the order that they were made; a line that cannot be read is left out. */
export function readLog(text: string): readonly LoggedChange[] {
  return text.split('\n').flatMap((line) => {
    const logged = line === '' ? undefined : parsed(line);
    return logged ? [logged] : [];
  });
}

function parsed(line: string): LoggedChange | undefined {
  try {
    const value = JSON.parse(line) as Partial<LoggedChange> | null;
    const isLogged = typeof value?.id === 'string' && typeof value.permanence === 'string';
    return isLogged && value.change !== undefined ? (value as LoggedChange) : undefined;
  } catch {
    return undefined;
  }
}
