/** How a site names the version of a file that it gave. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** How many records a reading found, and what came of them. */
export interface FeedCounts {
  readonly read: number;
  /** Taken, within the territory. */
  readonly kept: number;
  readonly outside: number;
  readonly refused: number;
  readonly fresh: number;
  readonly changed: number;
  readonly gone: number;
}

/** What is remembered of a feed. Times are milliseconds since the epoch. */
export interface FeedState {
  readonly tried: number;
  /** When it was last read, changed or not. */
  readonly succeeded?: number;
  /** When its records last changed. */
  readonly written?: number;
  readonly counts?: FeedCounts;
  readonly validators?: Validators;
  /** SHA-256 of what was read, and of how it was: another way asks for everything anew. */
  readonly digest?: string;
  readonly recipe?: string;
  /** What stood in the overlay once it was written. */
  readonly mark?: string;
  /** Where the site says that it went for good. */
  readonly movedTo?: string;
  /** Why the last tries failed; the last good records stand. */
  readonly fault?: { readonly code: string; readonly message: string };
  readonly failures: number;
  /** The site asked to wait until then. */
  readonly notBefore?: number;
}

/** As it was kept; nothing when it cannot be read: the feed is then read anew. */
export function parseFeedState(text: string | undefined): FeedState | undefined {
  if (text === undefined) return undefined;
  try {
    const state = JSON.parse(text) as Partial<FeedState> | null;
    if (typeof state?.tried !== 'number' || typeof state.failures !== 'number') return undefined;
    return { ...state, tried: state.tried, failures: state.failures };
  } catch {
    return undefined;
  }
}
