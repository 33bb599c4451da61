import { ownValue } from '../engine/own-value.ts';
import { readDatabaseSettings } from '../storage/database-settings.ts';
import { type KeyStore } from '../storage/keys.ts';
import { openPostgresKeys } from '../storage/postgres-keys.ts';
import { openDatabase } from '../storage/postgres-pool.ts';
import { preparePostgres } from '../storage/postgres.ts';
import { openSqliteKeys } from '../storage/sqlite-keys.ts';

/** The keys where the service of these settings has them. Throws `StoreError`. */
export async function openKeys(
  env: Readonly<Record<string, string | undefined>>,
): Promise<
  { readonly keys: KeyStore; close(): Promise<void> } | { readonly faults: readonly string[] }
> {
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
    const keys = openSqliteKeys(text('VAR_DIR') || 'var');
    return { keys, close: () => keys.close() };
  }
  await preparePostgres(settings);
  const database = openDatabase(settings.address);
  return { keys: openPostgresKeys(database), close: () => database.close() };
}
