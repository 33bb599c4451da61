import { createOpenings, type Openings } from './openings.ts';
import { type DatabaseAddress } from './postgres-address.ts';
import { toPostgresFault } from './postgres-fault.ts';
import { createNews, type NewsOptions } from './postgres-news.ts';
import { connect, openDatabase, type Database } from './postgres-pool.ts';
import { openPostgresOverlay } from './postgres-overlay.ts';
import { migrate } from './postgres-schema.ts';
import { createPostgresPages } from './postgres-pages.ts';
import { createPostgresDesk } from './postgres-desk.ts';
import { createPostgresReports } from './postgres-reports.ts';
import { createPostgresScreens } from './postgres-screens.ts';
import { CLEAR_RATES, CLEAR_SPENT, TELL_OPENED } from './postgres-statements.ts';
import { createPostgresTables } from './postgres-tables.ts';
import { createPostgresTickets } from './postgres-tickets.ts';
import { forgottenBefore } from './reports.ts';
import { StoreError } from './store-error.ts';
import { type Store } from './store.ts';

/** Conversations removed in one transaction of a sweep. */
const SWEEP_AT_ONCE = 200;
/** Milliseconds between two tries to reach a database that is not there at the start. */
const RETRY_MS = 500;

export interface PostgresOptions {
  readonly address: DatabaseAddress;
  /** Who may change the schema; absent: the same role. */
  readonly migration?: DatabaseAddress;
  readonly now: () => number;
  /** From 0 to 1: which of the rows of a counter is added to. */
  readonly chance: () => number;
  /** Told when the database stops answering, or is not there yet; then when it answers again. */
  readonly away?: (why: StoreError) => void;
  readonly back?: () => void;
  readonly news?: Pick<NewsOptions, 'heartbeatMs' | 'pollMs'>;
}

/** The store of several replicas. Until {@link started}, everything else is `unavailable`. */
export interface PostgresStore<S> extends Store<S> {
  /**
   * Resolves once the schema is this program's. Waits for a database that is not there; rejects
   * when waiting does not help (`refused`, `too-new`).
   */
  readonly started: Promise<void>;
  /** For what else is kept there. */
  readonly database: Database;
}

/** Opens a store on PostgreSQL; returns at once. */
export function openPostgresStore<S>(options: PostgresOptions): PostgresStore<S> {
  const { address, now, chance } = options;
  let state: 'starting' | 'open' | 'closed' = 'starting';
  const presence = createPresence(options);
  const database = watched(openDatabase(address), presence, () => {
    if (state === 'open') return;
    if (state === 'closed') throw new StoreError('closed', 'Le magasin est fermé.');
    throw new StoreError('unavailable', "PostgreSQL n'est pas encore là.");
  });
  const tables = createPostgresTables<S>(database, now, chance);
  const screens = createPostgresScreens(database, now);
  const here = createOpenings();
  const opened = (id: string) => void here.tell(id);
  const overlay = openPostgresOverlay(database);
  const desk = createPostgresDesk(database);
  const reports = createPostgresReports(database);
  const heard = { opened, overlay: overlay.hear };
  const news = createNews({ address, database, ...heard, ...options.news });

  const start = async (): Promise<void> => {
    while (state === 'starting') {
      try {
        await preparePostgres(options);
        break;
      } catch (error) {
        const fault = toPostgresFault(error);
        if (fault.code !== 'unavailable') throw fault;
        presence.away(fault);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
    if (isClosed()) return;
    presence.back();
    state = 'open';
    news.listen();
  };
  const isClosed = (): boolean => state === 'closed';
  const started = start();
  // Whoever asks hears of it; nobody has to.
  started.catch(() => undefined);

  return {
    started,
    database,
    read: (id) => tables.read(id),
    async write(id, version, write) {
      const written = await tables.write(id, version, write);
      if (written.kind === 'written') {
        news.hear(id, written.firstSequence + write.activities.length - 1);
      }
      return written;
    },
    replyTo: (id, turnKey) => tables.replyTo(id, turnKey),
    activities: (id, after, limit) => tables.activities(id, after, limit),
    subscribe: (id, wake) => news.subscribe(id, wake),
    bytesOf: (id) => tables.bytesOf(id),
    size: () => tables.size(),
    soonestExpiry: () => tables.soonestExpiry(),
    openings: openingsOf(here, database),
    rates: {
      take: (key, rate) => tables.takeRate(key, rate),
      look: (key, rate) => tables.lookRate(key, rate),
    },
    tickets: createPostgresTickets(database, now),
    screens,
    overlay,
    desk,
    reports,
    async sweep(before) {
      await desk.sweep(before);
      await reports.forget(forgottenBefore(before));
      await database.run(CLEAR_SPENT, [before]);
      await database.run(CLEAR_RATES, [before]);
      await screens.sweep(before);
      for (let gone = SWEEP_AT_ONCE; gone === SWEEP_AT_ONCE;) {
        gone = await tables.clearCounted(before, SWEEP_AT_ONCE);
      }
      for (let dropped = 0; ;) {
        const some = await tables.sweepSome(before, SWEEP_AT_ONCE);
        dropped += some;
        if (some < SWEEP_AT_ONCE) return dropped;
      }
    },
    count: (counts) => tables.count(counts),
    countOnce: (all, until) => tables.countOnce(all, until),
    counters: (prefix) => tables.counters(prefix),
    fold: (between, limit, to) => tables.fold(between, limit, to),
    pages: createPostgresPages(database),
    async erase(id, expires, counts = []) {
      await tables.erase(id, expires, counts);
      news.hear(id, 0);
    },
    async close() {
      if (state === 'closed') return;
      state = 'closed';
      await overlay.close();
      await news.close();
      await database.close();
    },
  };
}

/** Makes sure, once, that the schema is this program's. Throws `StoreError`. */
export async function preparePostgres({
  address,
  migration,
}: Pick<PostgresOptions, 'address' | 'migration'>): Promise<void> {
  const client = await connect(migration ?? address, 'migrate');
  try {
    await migrate(client, migration && migration.user !== address.user ? address.user : undefined);
  } catch (error) {
    throw toPostgresFault(error);
  } finally {
    await client.end().catch(() => undefined);
  }
  if (!migration) return;
  // The role that serves must be let in too, and that is said now.
  const serving = await connect(address, 'listen');
  await serving.end().catch(() => undefined);
}

/** Heard here at once; on the other replicas when the database answers. */
function openingsOf(here: Openings, database: Database): Openings {
  return {
    hear: here.hear,
    async tell(id) {
      await here.tell(id);
      await database.run(TELL_OPENED, [id]).catch(() => undefined);
    },
  };
}

interface Presence {
  away(why: StoreError): void;
  back(): void;
}

/** Tells each change once, however many requests meet it. */
function createPresence({ away, back }: Pick<PostgresOptions, 'away' | 'back'>): Presence {
  let isAway = false;
  return {
    away(why) {
      if (!isAway) away?.(why);
      isAway = true;
    },
    back() {
      if (isAway) back?.();
      isAway = false;
    },
  };
}

/** The same database, asked only while `check` does not throw. */
function watched(database: Database, presence: Presence, check: () => void): Database {
  const watch = async <T>(work: () => Promise<T>): Promise<T> => {
    check();
    try {
      const result = await work();
      presence.back();
      return result;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'unavailable') presence.away(error);
      throw error;
    }
  };
  return {
    run: (statement, values) => watch(() => database.run(statement, values)),
    runBefore: (first, next) => watch(() => database.runBefore(first, next)),
    together: (work) => watch(() => database.together(work)),
    close: () => database.close(),
  };
}
