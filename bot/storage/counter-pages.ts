/** A counter as it is read. */
export interface CountedKey {
  readonly key: string;
  readonly count: number;
}

/** Keys after one and before another, both left out. */
export interface KeyRange {
  readonly after: string;
  readonly before: string;
}

/**
 * Counters read some at a time, in the order of their keys: each reading is short, and holds nothing
 * once it is answered. One suite (tests/storage/contract.ts) for all stores.
 */
export interface CounterPages {
  /** Those whose key begins with `prefix`, and has more, after `after`; at most `limit`. */
  page(prefix: string, after: string, limit: number): Promise<readonly CountedKey[]>;
}

/** Pages that were opened by themselves: beside the service, to read alone. */
export interface OpenedPages extends CounterPages {
  close(): Promise<void>;
}

/** Comes after every key that begins so. */
export function endOf(prefix: string): string {
  return `${prefix}\u{10FFFF}`;
}

/** The same of counters that are at hand. */
export function between(
  counts: ReadonlyMap<string, number>,
  { after, before }: KeyRange,
  limit: number,
): readonly CountedKey[] {
  return [...counts]
    .filter(([key]) => key > after && key < before)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([key, count]) => ({ key, count }));
}

/** Where a page begins and ends. */
export function pageRange(prefix: string, after: string): KeyRange {
  return { after: after > prefix ? after : prefix, before: endOf(prefix) };
}
