import { type LocalDate } from '../permanences/model.ts';

/** What is remembered of a webhook, so that each change is told once. */
export interface HookState {
  /** Ids of the alerts that it was told of, as long as they stand. */
  readonly told: readonly string[];
  /** The day on which all of its day was told; absent: never. */
  readonly done?: LocalDate;
  /** Tries of a day that failed, the time of the last, and why. */
  readonly failed?: {
    readonly day: LocalDate;
    readonly tries: number;
    readonly at: number;
    readonly why: string;
  };
}

/** Tries of one day; then the next day. */
export const MOST_TRIES = 5;
/** Milliseconds after a first failure; twice as long after each more. */
const RETRY_MS = 15 * 60_000;

/** Whose state it is among those of feeds. No feed bears such a name. */
export function hookName(structure: string): string {
  return `alerts/${structure}`;
}

/** Whether one may be sent now: once a day, and a few times more where it failed. Pure. */
export function isDue({ done, failed }: HookState, today: LocalDate, now: number): boolean {
  if (done === today) return false;
  if (failed?.day !== today) return true;
  return failed.tries < MOST_TRIES && now >= failed.at + RETRY_MS * 2 ** (failed.tries - 1);
}

/** As it was kept; nothing told where it cannot be read. */
export function parseHookState(text: string | undefined): HookState {
  try {
    const value = JSON.parse(text ?? '') as Partial<HookState> | null;
    return Array.isArray(value?.told) ? (value as HookState) : { told: [] };
  } catch {
    return { told: [] };
  }
}
