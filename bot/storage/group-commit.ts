import { type Database } from 'better-sqlite3';
import { StoreError } from './store-error.ts';

/** Turns of the event loop that a write waits at most for others to share its commit. */
const MAX_ROUNDS = 6;

interface Waiting {
  run(): void;
  settle(): void;
  fail(error: StoreError): void;
}

/** Work to do in the next transaction; the promise resolves once that is committed. */
export interface GroupCommit {
  add<T>(work: () => T): Promise<T>;
  /** Commits now what waits. */
  flush(): void;
}

/**
 * All that is asked within a turn of the event loop, and the next ones while more comes, goes into
 * one transaction, one wait for the disk. Work must leave nothing half done when it decides not to
 * write; when the disk says no, the whole group is rolled back and refused.
 */
export function createGroupCommit(db: Database): GroupCommit {
  let waiting: Waiting[] = [];
  let rounds = 0;
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  const rollback = db.prepare('rollback');

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    try {
      begin.run();
      for (const one of group) one.run();
      commit.run();
    } catch (error) {
      if (db.inTransaction) rollback.run();
      const refused = toStoreError(error);
      for (const one of group) one.fail(refused);
      return;
    }
    for (const one of group) one.settle();
  };

  /** Once round the event loop takes in what has come meanwhile; then the disk is waited for. */
  const flushWhenCalm = (before: number): void => {
    setImmediate(() => {
      rounds += 1;
      if (waiting.length > before && rounds < MAX_ROUNDS) {
        flushWhenCalm(waiting.length);
        return;
      }
      rounds = 0;
      flush();
    });
  };

  return {
    flush,
    add: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        let result: { readonly value: T } | undefined;
        waiting.push({
          run() {
            result = { value: work() };
          },
          settle() {
            if (result) resolve(result.value);
          },
          fail: reject,
        });
        if (waiting.length === 1) flushWhenCalm(0);
      }),
  };
}

/** Whether the disk had no room for what was to be written. */
export function isDiskFull(error: unknown): boolean {
  const { cause } = error instanceof StoreError ? error : { cause: error };
  return /^SQLITE_(FULL|IOERR)/.test(codeOf(cause) ?? '');
}

/** By what it has, not by its class: the native module may throw an Error of another realm. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}

/** What SQLite said, without the values of the statement. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error) ?? 'inconnue';
  return new StoreError('unavailable', `La base SQLite a refusé (${code}).`, error);
}
