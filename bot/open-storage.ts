import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config } from './config.ts';
import { type State } from './conversation/state.ts';
import { createOverlayFolder, type OverlayFolder } from './service/overlay-folder.ts';
import { type FeedStates } from './storage/feed-states.ts';
import { type KeyStore } from './storage/keys.ts';
import { openSqliteFeedStates } from './storage/sqlite-feed-states.ts';
import { openSqliteKeys } from './storage/sqlite-keys.ts';
import { openSqliteStore } from './storage/sqlite.ts';
import { type Store } from './storage/store.ts';

/** Everything that outlives this process. */
export interface Storage {
  readonly store: Store<State>;
  readonly keys: KeyStore;
  readonly feeds: FeedStates;
  /** Resolves once it answers for the first time; rejects when it never will. */
  readonly started: Promise<void>;
}

/**
 * PostgreSQL when `DATABASE_URL` says so, else files in `VAR_DIR`. `tell` is given the lines for
 * who runs the service: the database is away, or back.
 */
export async function openStorage(config: Config, tell: (line: string) => void): Promise<Storage> {
  const now = Date.now;
  if (!config.database) {
    return {
      store: openSqliteStore<State>({ folder: config.varDir, now }),
      keys: openSqliteKeys(config.varDir),
      feeds: openSqliteFeedStates(config.varDir),
      started: Promise.resolve(),
    };
  }
  // Read only where it serves: a start without it does not wait for its client.
  const { openPostgresFeedStates } = await import('./storage/postgres-feed-states.ts');
  const { openPostgresKeys } = await import('./storage/postgres-keys.ts');
  const { openPostgresStore } = await import('./storage/postgres.ts');
  const store = openPostgresStore<State>({
    ...config.database,
    now,
    chance: Math.random,
    away: ({ message }) => {
      tell(`${message} Le service attend ; il répond 503 à ce qui en a besoin.`);
    },
    back: () => {
      tell('PostgreSQL répond de nouveau.');
    },
  });
  const { database, started } = store;
  const keys = openPostgresKeys(database);
  return { store, keys, feeds: openPostgresFeedStates(database), started };
}

/** The same, with the folder in which its overlay is laid out: one of this process alone. */
export async function openWithOverlay(
  config: Config,
  tell: (line: string) => void,
): Promise<{ readonly storage: Storage; readonly overlay: OverlayFolder }> {
  const storage = await openStorage(config, tell);
  // A database serves several: VAR_DIR may be that of others too, or of a disk that is only read.
  const root = config.database
    ? mkdtempSync(join(tmpdir(), 'aiguillage-'))
    : join(config.varDir, 'overlay');
  return { storage, overlay: createOverlayFolder(storage.store.overlay, root) };
}
