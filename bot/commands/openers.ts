import { type OpenedPages } from '../storage/counter-pages.ts';
import { type OpenedDesk } from '../storage/desk.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { type KeyStore } from '../storage/keys.ts';
import { type OpenedOverlay } from '../storage/overlay.ts';
import { createPostgresDesk } from '../storage/postgres-desk.ts';
import { openPostgresFeedStates } from '../storage/postgres-feed-states.ts';
import { openPostgresKeys } from '../storage/postgres-keys.ts';
import { openPostgresOverlay } from '../storage/postgres-overlay.ts';
import { createPostgresPages } from '../storage/postgres-pages.ts';
import { createPostgresReports } from '../storage/postgres-reports.ts';
import { type OpenedReports } from '../storage/reports.ts';
import { openSqliteDesk } from '../storage/sqlite-desk.ts';
import { openSqliteFeedStates } from '../storage/sqlite-feed-states.ts';
import { openSqliteKeys } from '../storage/sqlite-keys.ts';
import { openSqliteOverlay } from '../storage/sqlite-overlay.ts';
import { openSqlitePages } from '../storage/sqlite-pages.ts';
import { openSqliteReports } from '../storage/sqlite-reports.ts';
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

/** What is reported, beside the service. */
export const REPORTS: Openers<OpenedReports> = {
  inFolder: openSqliteReports,
  inDatabase: (database) => ({
    ...createPostgresReports(database),
    close: () => Promise.resolve(),
  }),
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

/** What monthly links are signed with, and where they are listed. */
export interface OpenedLinks {
  readonly keys: KeyStore;
  readonly overlay: OpenedOverlay;
  close(): Promise<void>;
}

export const LINKS: Openers<OpenedLinks> = {
  inFolder: (folder) => linksIn(openSqliteKeys(folder), openSqliteOverlay(folder)),
  inDatabase: (database) => linksIn(openPostgresKeys(database), openPostgresOverlay(database)),
};

function linksIn(keys: KeyStore, overlay: OpenedOverlay): OpenedLinks {
  const close = async () => {
    await keys.close();
    await overlay.close();
  };
  return { keys, overlay, close };
}

/** What is reported, and what webhooks were told. */
export interface OpenedAlerts {
  readonly reports: OpenedReports;
  readonly states: FeedStates;
  close(): Promise<void>;
}

export const ALERTS: Openers<OpenedAlerts> = {
  inFolder: (folder) => {
    const [reports, states] = [openSqliteReports(folder), openSqliteFeedStates(folder)];
    const close = async () => {
      await reports.close();
      await states.close();
    };
    return { reports, states, close };
  },
  inDatabase: (database) => {
    const states = openPostgresFeedStates(database);
    const reports = { ...createPostgresReports(database), close: () => Promise.resolve() };
    return { reports, states, close: () => states.close() };
  },
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

/** The counters, to be read alone. */
export const PAGES: Openers<OpenedPages> = {
  inFolder: openSqlitePages,
  inDatabase: (database) => ({
    ...createPostgresPages(database),
    close: () => Promise.resolve(),
  }),
};
