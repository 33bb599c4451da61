import { ownValue } from '../engine/own-value.ts';
import { readDatabaseSettings } from '../storage/database-settings.ts';
import { type OpenedDesk } from '../storage/desk.ts';
import { createPostgresDesk } from '../storage/postgres-desk.ts';
import { openDatabase } from '../storage/postgres-pool.ts';
import { preparePostgres } from '../storage/postgres.ts';
import { openSqliteDesk } from '../storage/sqlite-desk.ts';

/** The keys of people where the service of these settings has them. Throws `StoreError`. */
export async function openDesk(
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly desk: OpenedDesk } | { readonly faults: readonly string[] }> {
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
  if (!settings) return { desk: openSqliteDesk(text('VAR_DIR') || 'var') };
  await preparePostgres(settings);
  const database = openDatabase(settings.address);
  return { desk: { ...createPostgresDesk(database), close: () => database.close() } };
}
