import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownValue } from '../engine/own-value.ts';
import { readDatabaseSettings } from '../storage/database-settings.ts';
import { type Overlay } from '../storage/overlay.ts';
import { openPostgresOverlay } from '../storage/postgres-overlay.ts';
import { openDatabase } from '../storage/postgres-pool.ts';
import { preparePostgres } from '../storage/postgres.ts';
import { openSqliteOverlay } from '../storage/sqlite-overlay.ts';

/** The overlay of the service of these settings. */
export interface OverlayAtHand {
  readonly overlay: Overlay;
  close(): Promise<void>;
}

/**
 * The overlay where the service of these settings has it; nothing where there is no database:
 * neither `DATABASE_URL` nor the file of a service in `VAR_DIR`. Throws `StoreError`.
 */
export async function openOverlay(
  env: Readonly<Record<string, string | undefined>>,
): Promise<OverlayAtHand | undefined> {
  const text = (name: string): string => ownValue(env, name)?.trim() ?? '';
  const settings = readDatabaseSettings(
    {
      url: text('DATABASE_URL'),
      migrationUrl: text('DATABASE_MIGRATION_URL'),
      tls: text('DATABASE_TLS'),
    },
    [],
  );
  if (!settings) {
    const folder = text('VAR_DIR') || 'var';
    if (!existsSync(join(folder, 'aiguillage.sqlite'))) return undefined;
    const overlay = openSqliteOverlay(folder);
    return { overlay, close: () => overlay.close() };
  }
  await preparePostgres(settings);
  const database = openDatabase(settings.address);
  return { overlay: openPostgresOverlay(database), close: () => database.close() };
}
