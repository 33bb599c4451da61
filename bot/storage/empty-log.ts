import { type Database } from 'better-sqlite3';

/** Milliseconds until the log is tried again when a reader, or a full disk, kept it. */
const AGAIN_MS = 250;

/** Empties the write-ahead log, so that what was erased stands nowhere on the disk. */
export interface EmptyLog {
  /** At once, or as soon as no reader needs it; never waits. */
  now(): void;
  close(): void;
}

export function createEmptyLog(db: Database, busyMs: number): EmptyLog {
  let timer: NodeJS.Timeout | undefined;
  const empty = db.prepare<[], { readonly busy: number }>('pragma wal_checkpoint(TRUNCATE)');
  const isEmptied = (): boolean => {
    // Waiting for a reader would hold up everybody's turns.
    db.exec('pragma busy_timeout = 0');
    try {
      return empty.get()?.busy === 0;
    } catch {
      return false;
    } finally {
      db.exec(`pragma busy_timeout = ${busyMs}`);
    }
  };
  const now = (): void => {
    clearTimeout(timer);
    timer = isEmptied() ? undefined : setTimeout(now, AGAIN_MS).unref();
  };
  return {
    now,
    close() {
      clearTimeout(timer);
    },
  };
}
