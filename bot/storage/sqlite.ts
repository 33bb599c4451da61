import { pageRange } from './counter-pages.ts';
import { createEmptyLog } from './empty-log.ts';
import { createGroupCommit, isDiskFull } from './group-commit.ts';
import { guarded } from './guarded.ts';
import { createOpenings } from './openings.ts';
import { keepReserve } from './reserve.ts';
import { forgottenBefore } from './reports.ts';
import { openSqliteDesk } from './sqlite-desk.ts';
import { openSqliteReports } from './sqlite-reports.ts';
import { openSqliteOverlay } from './sqlite-overlay.ts';
import { createScreenTables } from './sqlite-screens.ts';
import { createSqlitePages } from './sqlite-pages.ts';
import { BUSY_MS, openForReading, openForService } from './sqlite-file.ts';
import { createTables } from './sqlite-tables.ts';
import { StoreError } from './store-error.ts';
import { type Store } from './store.ts';
import { createWakes, type Wakes } from './wakes.ts';

/** Conversations, or visits of the pages, removed in one transaction of a sweep, so that turns need not wait long. */
const SWEEP_AT_ONCE = 200;
const DISK_FULL = 'Le disque est plein : seul ce qui efface est encore écrit. Faites de la place.';

export interface SqliteOptions {
  /** Made when missing, mode 0700. */
  readonly folder: string;
  readonly now: () => number;
  /** `reader`: beside the service, for commands; nothing may be written. */
  readonly as?: 'service' | 'reader';
}

/** The default store: one file in `folder`. Throws {@link StoreError} when it cannot be opened. */
export function openSqliteStore<S>({ folder, now, as = 'service' }: SqliteOptions): Store<S> {
  const file = guarded(() => (as === 'service' ? openForService(folder) : openForReading(folder)));
  const tables = createTables<S>(file.db, now);
  const pages = createSqlitePages(file.db);
  const screens = createScreenTables(file.db, now);
  const overlay = openSqliteOverlay(folder);
  const desk = openSqliteDesk(folder);
  const reports = openSqliteReports(folder);
  const wakes = createWakes();
  const group = createGroupCommit(file.db);
  const emptyLog = createEmptyLog(file.db, BUSY_MS);
  const reserve = as === 'service' ? keepReserve(folder, () => performance.now()) : undefined;
  let closed = false;
  const open = <T>(work: () => T | Promise<T>): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
      resolve(work());
    });
  const writing = <T>(work: () => T): Promise<T> =>
    open(() => {
      if (reserve?.isKept() === false) throw new StoreError('unavailable', DISK_FULL);
      return group.add(work);
    });
  /** What frees room is done on a full disk too: the bytes kept for that day are given up. */
  const freeing = <T>(work: () => T): Promise<T> =>
    open(async () => {
      for (;;) {
        try {
          return await group.add(work);
        } catch (error) {
          if (!isDiskFull(error) || reserve?.release() !== true) throw error;
          emptyLog.now();
        }
      }
    });
  const reading = <T>(work: () => T): Promise<T> => open(() => guarded(work));

  return {
    read: (id) => reading(() => tables.read(id)),
    write: (id, version, write) =>
      waking(
        wakes,
        id,
        writing(() => tables.write(id, version, write)),
      ),
    replyTo: (id, turnKey) => reading(() => tables.replyTo(id, turnKey)),
    activities: (id, after, limit) => reading(() => tables.activities(id, after, limit)),
    subscribe: (id, wake) => wakes.subscribe(id, wake),
    async sweep(before) {
      await desk.sweep(before);
      await reports.forget(forgottenBefore(before));
      await freeing(() => {
        tables.clearPassing(before);
        screens.forget(before);
      });
      for (let gone = SWEEP_AT_ONCE; gone === SWEEP_AT_ONCE;) {
        gone = await freeing(() => tables.clearCounted(before, SWEEP_AT_ONCE));
      }
      const some = <T>(find: (before: number, limit: number) => readonly T[]) =>
        guarded(() => find(before, SWEEP_AT_ONCE));
      await sweep(
        () => some(screens.over),
        (visits) =>
          freeing(() => {
            screens.empty(visits);
          }),
      );
      return sweep(
        () => some(tables.expired),
        (numbers) =>
          freeing(() => {
            tables.remove(numbers);
          }),
      );
    },
    count: (counts) =>
      writing(() => {
        tables.count(counts);
      }),
    countOnce: (all, until) => writing(() => tables.countOnce(all, until)),
    counters: (prefix) => reading(() => tables.counters(prefix)),
    fold: (between, limit, to) => freeing(() => tables.fold(between, limit, to)),
    pages: {
      page: (prefix, after, limit) => reading(() => pages(pageRange(prefix, after), limit)),
    },
    async erase(id, expires, counts = []) {
      const erased = freeing(() => {
        tables.erase(id, expires, counts);
      });
      await waking(wakes, id, erased);
      emptyLog.now();
    },
    bytesOf: (id) => reading(() => tables.bytesOf(id)),
    size: () => reading(() => tables.size()),
    soonestExpiry: () => reading(() => tables.soonestExpiry()),
    openings: createOpenings(),
    rates: {
      take: (key, rate) => writing(() => tables.takeRate(key, rate)),
      look: (key, rate) => reading(() => tables.lookRate(key, rate)),
    },
    tickets: {
      issue: (id, hash, bound) => writing(() => tables.issue(id, hash, bound)),
      exchange: (id, hash, bound, next) => writing(() => tables.exchange(id, hash, bound, next)),
      spend: (hash, expires) => writing(() => tables.spend(hash, expires)),
    },
    screens: {
      keep: (screen) => writing(() => screens.keep(screen)),
      read: (id) => reading(() => screens.read(id)),
      prolong: (visit, until, forget) =>
        writing(() => {
          screens.prolong(visit, until, forget);
        }),
      async end(visits, forget) {
        await freeing(() => {
          screens.end(visits, forget);
        });
        emptyLog.now();
      },
      size: () => reading(() => screens.size()),
    },
    overlay,
    desk,
    reports,
    async close() {
      await reading(() => {
        group.flush();
        closed = true;
        emptyLog.close();
        file.close();
      });
      await overlay.close();
      await desk.close();
      await reports.close();
    },
  };
}

async function waking<T>(wakes: Wakes, id: string, done: Promise<T>): Promise<T> {
  const result = await done;
  wakes.wake(id);
  return result;
}

/** Removes what is found, some at a time, until nothing is; how many. */
async function sweep<T>(
  find: () => readonly T[],
  remove: (some: readonly T[]) => Promise<void>,
): Promise<number> {
  for (let dropped = 0; ;) {
    const some = find();
    if (some.length === 0) return dropped;
    await remove(some);
    dropped += some.length;
  }
}
