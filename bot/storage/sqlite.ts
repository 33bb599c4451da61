import { createGroupCommit, toStoreError } from './group-commit.ts';
import { openForReading, openForService } from './sqlite-file.ts';
import { createTables, type Tables } from './sqlite-tables.ts';
import { StoreError } from './store-error.ts';
import { type Store } from './store.ts';
import { createWakes, type Wakes } from './wakes.ts';

/** Conversations removed in one transaction of a sweep, so that turns need not wait long. */
const SWEEP_AT_ONCE = 200;

export interface SqliteOptions {
  /** Made when missing, mode 0700. */
  readonly folder: string;
  readonly now: () => number;
  /** `reader`: beside the service, for commands; nothing may be written. */
  readonly as?: 'service' | 'reader';
}

/** The default store: one file in `folder`. Throws {@link StoreError} when it cannot be opened. */
export function openSqliteStore<S>({ folder, now, as = 'service' }: SqliteOptions): Store<S> {
  const file = opened(() => (as === 'service' ? openForService(folder) : openForReading(folder)));
  const tables = createTables<S>(file.db, now);
  const wakes = createWakes();
  const group = createGroupCommit(file.db);
  let closed = false;
  const open = <T>(work: () => T | Promise<T>): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
      resolve(work());
    });
  const writing = <T>(work: () => T): Promise<T> => open(() => group.add(work));
  const reading = <T>(work: () => T): Promise<T> => open(() => opened(work));

  return {
    read: (id) => reading(() => tables.read(id)),
    write: (id, version, write) =>
      open(() =>
        waking(
          wakes,
          id,
          group.add(() => tables.write(id, version, write)),
        ),
      ),
    replyTo: (id, turnKey) => reading(() => tables.replyTo(id, turnKey)),
    activities: (id, after, limit) => reading(() => tables.activities(id, after, limit)),
    subscribe: (id, wake) => wakes.subscribe(id, wake),
    async sweep(before) {
      await writing(() => {
        tables.clearPassing(before);
      });
      const remove = (numbers: readonly number[]) =>
        writing(() => {
          tables.remove(numbers);
        });
      return sweep(before, remove, tables);
    },
    count: (counts) =>
      writing(() => {
        tables.count(counts);
      }),
    counters: (prefix) => reading(() => tables.counters(prefix)),
    erase: (id, expires, counts = []) =>
      open(async () => {
        await waking(
          wakes,
          id,
          group.add(() => {
            tables.erase(id, expires, counts);
          }),
        );
        opened(() => file.db.pragma('wal_checkpoint(TRUNCATE)'));
      }),
    bytesOf: (id) => reading(() => tables.bytesOf(id)),
    size: () => reading(() => tables.size()),
    rates: {
      take: (key, most, windowMs) => writing(() => tables.takeRate(key, most, windowMs)),
    },
    tickets: {
      issue: (id, hash, bound) => writing(() => tables.issue(id, hash, bound)),
      exchange: (id, hash, bound, next) => writing(() => tables.exchange(id, hash, bound, next)),
      spend: (hash, expires) => writing(() => tables.spend(hash, expires)),
    },
    close: () =>
      reading(() => {
        group.flush();
        closed = true;
        file.close();
      }),
  };
}

async function waking<T>(wakes: Wakes, id: string, done: Promise<T>): Promise<T> {
  const result = await done;
  wakes.wake(id);
  return result;
}

async function sweep(
  before: number,
  remove: (numbers: readonly number[]) => Promise<void>,
  tables: Pick<Tables<unknown>, 'expired'>,
): Promise<number> {
  let dropped = 0;
  for (;;) {
    const numbers = opened(() => tables.expired(before, SWEEP_AT_ONCE));
    if (numbers.length === 0) return dropped;
    await remove(numbers);
    dropped += numbers.length;
  }
}

function opened<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error);
  }
}
