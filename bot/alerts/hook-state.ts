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

/**
 * Whether one may be sent now: once a day, and as soon as there is news; a few times more where it
 * failed. Pure.
 */
export function isDue(
  { done, failed }: HookState,
  today: LocalDate,
  now: number,
  hasNews: boolean,
): boolean {
  if (done === today && !hasNews) return false;
  if (failed?.day !== today) return true;
  return failed.tries < MOST_TRIES && now >= failed.at + RETRY_MS * 2 ** (failed.tries - 1);
}

/** The id under which an alert was told; of a record that was reported, a later one stands for it. */
export function toldAs({ told }: HookState, id: string): string | undefined {
  if (told.includes(id) || !id.startsWith('reported/')) return told.find((one) => one === id);
  const record = id.slice(0, id.lastIndexOf('/') + 1);
  return told.find(
    (one) => one.startsWith(record) && one > id && !one.includes('/', record.length),
  );
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
