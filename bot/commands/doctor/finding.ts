import { type LoadedData } from '../../data/load-data.ts';

/** What an exam saw, in plain French, and what to do about it. */
export interface Finding {
  /** `error`: not before the public; `warning`: to look at; `fine`: in order. */
  readonly severity: 'error' | 'warning' | 'fine';
  readonly code: string;
  readonly says: string;
  readonly todo?: string;
}

/** What exams look at. */
export interface Patient {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is wrong with the settings, in French. */
  readonly settingFaults: readonly string[];
  /** In milliseconds. */
  readonly now: number;
  /** ISO date. */
  readonly today: string;
  readonly production: boolean;
  readonly demonstration: boolean;
  readonly varDir: string;
  /** With what the service keeps over its files. */
  readonly read: LoadedData;
  /** The service's own base; absent: no service ran with these settings. */
  readonly kept?: { readonly files: number } | undefined;
  /** Why that base could not be read. */
  readonly keptFault?: string | undefined;
}

/** One thing that is looked at; it never throws for what it finds. */
export type Exam = (patient: Patient) => readonly Finding[] | Promise<readonly Finding[]>;

const DAY_MS = 86_400_000;

/** Whole days from a date (ISO, or milliseconds) to now; negative when it is to come. */
export function daysSince(date: string | number, now: number): number {
  return Math.floor((now - new Date(date).getTime()) / DAY_MS);
}

/**
 * What happened so many days ago.
 *
 * @example ago(1) // 'il y a 1 jour'
 */
export function ago(days: number): string {
  return days < 1 ? "aujourd'hui" : `il y a ${days} jour${days > 1 ? 's' : ''}`;
}
