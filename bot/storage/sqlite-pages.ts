import { type Database } from 'better-sqlite3';
import { pageRange, type CountedKey, type KeyRange, type OpenedPages } from './counter-pages.ts';
import { guarded } from './guarded.ts';
import { openForReading } from './sqlite-file.ts';

/** Between two keys, both left out: by the primary key, never the whole table. */
export const PAGE_QUERY =
  'select key, count from counters where key > ? and key < ? order by key limit ?';

/** Counters of one file between two keys, at once: no read is open after it. */
export function createSqlitePages(
  db: Database,
): (between: KeyRange, limit: number) => readonly CountedKey[] {
  const query = db.prepare<[string, string, number], CountedKey>(PAGE_QUERY);
  return ({ after, before }, limit) => query.all(after, before, limit);
}

/** A connection of its own that only reads, beside the service. Throws `StoreError`. */
export function openSqlitePages(folder: string): OpenedPages {
  const file = guarded(() => openForReading(folder));
  const pages = createSqlitePages(file.db);
  return {
    async page(prefix, after, limit) {
      await Promise.resolve();
      return guarded(() => pages(pageRange(prefix, after), limit));
    },
    async close() {
      await Promise.resolve();
      file.close();
    },
  };
}
