/** What is left of a rate. */
export interface Room {
  /** Whether one was taken; a look takes none. */
  readonly taken: boolean;
  /** How many more may be taken now. */
  readonly left: number;
  /** Milliseconds until one more may be; 0: now. */
  readonly waitMs: number;
}

/** So many within so long. */
export interface Rate {
  readonly most: number;
  readonly windowMs: number;
}

/**
 * How often something may happen, counted for all replicas together, as a bucket that fills and
 * leaks: `most` at once, and each comes back by itself, so that nobody waits for the end of a window.
 */
export interface Rates {
  /** Takes one more of `key` where there is one left. */
  readonly take: (key: string, rate: Rate) => Promise<Room>;
  /** What `take` would find. */
  readonly look: (key: string, rate: Rate) => Promise<Room>;
}

/** Milliseconds after which one that was taken has come back. */
export function eachMs({ most, windowMs }: Rate): number {
  return Math.max(1, Math.floor(windowMs / most));
}

/** What is left at `now`, when all that was taken will have come back at `back`. */
export function roomAt(back: number | undefined, rate: Rate, now: number): Omit<Room, 'taken'> {
  const each = eachMs(rate);
  const used = Math.max(0, (back ?? now) - now);
  const left = Math.min(rate.most, Math.max(0, Math.floor((rate.windowMs - used) / each)));
  return { left, waitMs: left > 0 ? 0 : used + each - rate.windowMs };
}
