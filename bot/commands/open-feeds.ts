import { ownValue } from '../engine/own-value.ts';
import { readDatabaseSettings } from '../storage/database-settings.ts';
import { type FeedStates } from '../storage/feed-states.ts';
import { type Overlay } from '../storage/overlay.ts';
import { openPostgresFeedStates } from '../storage/postgres-feed-states.ts';
import { openPostgresOverlay } from '../storage/postgres-overlay.ts';
import { openDatabase } from '../storage/postgres-pool.ts';
import { preparePostgres } from '../storage/postgres.ts';
import { openSqliteFeedStates } from '../storage/sqlite-feed-states.ts';
import { openSqliteOverlay } from '../storage/sqlite-overlay.ts';

/** Where feeds are written and remembered. */
export interface OpenedFeeds {
  readonly overlay: Overlay;
  readonly states: FeedStates;
  close(): Promise<void>;
}

/** The feeds where the service of these settings has them. Throws `StoreError`. */
export async function openFeeds(
  env: Readonly<Record<string, string | undefined>>,
): Promise<OpenedFeeds | { readonly faults: readonly string[] }> {
  const text = (name: string): string => ownValue(env, name)?.trim() ?? '';
  const faults: string[] = [];
  const settings = readDatabaseSettings(
    {
      url: text('DATABASE_URL'),
      migrationUrl: text('DATABASE_MIGRATION_URL'),
      tls: text('DATABASE_TLS'),
    },
    faults,
  );
  if (faults.length > 0) return { faults };
  if (!settings) {
    const folder = text('VAR_DIR') || 'var';
    const [overlay, states] = [openSqliteOverlay(folder), openSqliteFeedStates(folder)];
    const close = async () => {
      await overlay.close();
      await states.close();
    };
    return { overlay, states, close };
  }
  await preparePostgres(settings);
  const database = openDatabase(settings.address);
  const overlay = openPostgresOverlay(database);
  const close = async () => {
    await overlay.close();
    await database.close();
  };
  return { overlay, states: openPostgresFeedStates(database), close };
}
