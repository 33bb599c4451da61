import { type Instant } from '../permanences/model.ts';
import { type Changes, type Differing } from './compare.ts';

/** Days that a change of a list is kept to be looked at, and how much is kept of one list. */
const KEPT_MS = 30 * 86_400_000;
const MOST_ENTRIES = 500;
const MOST_BYTES = 1_000_000;

/** A record that a reading brought, changed or took away. */
export interface ListEntry extends Differing {
  readonly what: 'new' | 'changed' | 'gone';
  /** When the list was read. */
  readonly at: Instant;
}

/** What the last readings of a list changed, the newest first. */
export interface ListNews {
  readonly feed: string;
  readonly title: string;
  readonly entries: readonly ListEntry[];
  /** How many more there were. */
  readonly left: number;
}

const PATH = /^feeds\/([a-z0-9-]+)\.ndjson$/;

/** The file of the overlay that says what a feed changed, written together with its records. */
export function newsPath(feed: string): string {
  return `feeds/${feed}.ndjson`;
}

/** The feed of such a file; `undefined` for another. */
export function newsFeed(path: string): string | undefined {
  return PATH.exec(path)?.[1];
}

/**
 * The news of a feed once it was read again: what changed now, then what changed lately and not since.
 * A first reading is all new, and no news.
 */
export function withChanges(
  before: string,
  { id: feed, title }: { readonly id: string; readonly title: string },
  changes: Changes,
  at: Instant,
): string {
  const isFirst = changes.before === 0;
  const now = (what: ListEntry['what'], all: readonly Differing[]) =>
    all.map((one): ListEntry => ({ what, at, ...one }));
  const fresh = isFirst ? [] : now('new', changes.fresh);
  const found = [...fresh, ...now('changed', changes.changed), ...now('gone', changes.gone)];
  const ids = new Set(found.map(({ id }) => id));
  const old = readNews(before)?.entries ?? [];
  const lately = old.filter((one) => one.at > at - KEPT_MS && !ids.has(one.id));
  const lines: string[] = [];
  let bytes = 0;
  for (const entry of [...found, ...lately].slice(0, MOST_ENTRIES)) {
    const line = JSON.stringify(entry);
    bytes += Buffer.byteLength(line) + 1;
    if (bytes > MOST_BYTES) break;
    lines.push(line);
  }
  const left = found.length + lately.length - lines.length;
  return [JSON.stringify({ feed, title, left }), ...lines, ''].join('\n');
}

/** Reads what {@link withChanges} wrote; `undefined`: it is none. */
export function readNews(text: string): ListNews | undefined {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  try {
    const { feed, title, left } = JSON.parse(head) as Omit<ListNews, 'entries'>;
    return { feed, title, left, entries: lines.map((line) => JSON.parse(line) as ListEntry) };
  } catch {
    return undefined;
  }
}
