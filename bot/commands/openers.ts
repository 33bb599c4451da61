import { type OpenedDesk } from '../storage/desk.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { type KeyStore } from '../storage/keys.ts';
import { type OpenedOverlay } from '../storage/overlay.ts';
import { createPostgresDesk } from '../storage/postgres-desk.ts';
import { openPostgresFeedStates } from '../storage/postgres-feed-states.ts';
import { openPostgresKeys } from '../storage/postgres-keys.ts';
import { openPostgresOverlay } from '../storage/postgres-overlay.ts';
import { openSqliteDesk } from '../storage/sqlite-desk.ts';
import { openSqliteFeedStates } from '../storage/sqlite-feed-states.ts';
import { openSqliteKeys } from '../storage/sqlite-keys.ts';
import { openSqliteOverlay } from '../storage/sqlite-overlay.ts';
import { type Openers } from './open-storage.ts';

/** The keys of the installation. */
export const KEYS: Openers<KeyStore> = { inFolder: openSqliteKeys, inDatabase: openPostgresKeys };

/** The keys of people, and their sessions. */
export const DESK: Openers<OpenedDesk> = {
  inFolder: openSqliteDesk,
  inDatabase: (database) => ({
    ...createPostgresDesk(database),
    close: () => Promise.resolve(),
  }),
};

export const OVERLAY: Openers<OpenedOverlay> = {
  inFolder: (folder) => openSqliteOverlay(folder),
  inDatabase: openPostgresOverlay,
};

/** Where feeds are written and remembered. */
export interface OpenedFeeds {
  readonly overlay: OpenedOverlay;
  readonly states: FeedStates;
  close(): Promise<void>;
}

export const FEEDS: Openers<OpenedFeeds> = {
  inFolder: (folder) => both(openSqliteOverlay(folder), openSqliteFeedStates(folder)),
  inDatabase: (database) => both(openPostgresOverlay(database), openPostgresFeedStates(database)),
};

function both(overlay: OpenedOverlay, states: FeedStates): OpenedFeeds {
  return {
    overlay,
    states,
    async close() {
      await overlay.close();
      await states.close();
    },
  };
}
