import { ownValue } from '../engine/own-value.ts';
import { readDatabaseSettings, type DatabaseSettings } from '../storage/database-settings.ts';
import { openDatabase, type Database } from '../storage/postgres-pool.ts';
import { preparePostgres } from '../storage/postgres.ts';
import { StoreError } from '../storage/store-error.ts';
import { type CommandIo } from './command.ts';

type Env = CommandIo['env'];

interface Closable {
  close(): Promise<void>;
}

/** How a part of the service's storage is opened: on one machine, and where replicas share it. */
export interface Openers<T extends Closable> {
  readonly inFolder: (folder: string) => T;
  readonly inDatabase: (database: Database) => T;
}

/** Where the service of these settings keeps what it stores; `faults` of the settings, in French. */
export type StoragePlace =
  | { readonly faults: readonly string[] }
  | { readonly folder: string }
  | { readonly database: DatabaseSettings };

export function storagePlace(env: Env): StoragePlace {
  const text = (name: string): string => ownValue(env, name)?.trim() ?? '';
  const faults: string[] = [];
  const database = readDatabaseSettings(
    {
      url: text('DATABASE_URL'),
      migrationUrl: text('DATABASE_MIGRATION_URL'),
      tls: text('DATABASE_TLS'),
    },
    faults,
  );
  if (faults.length > 0) return { faults };
  return database ? { database } : { folder: text('VAR_DIR') || 'var' };
}

/** A part of the storage where the service of these settings has it. Throws `StoreError`. */
export async function openStorage<T extends Closable>(
  env: Env,
  { inFolder, inDatabase }: Openers<T>,
): Promise<T | { readonly faults: readonly string[] }> {
  const place = storagePlace(env);
  if ('faults' in place) return place;
  if ('folder' in place) return inFolder(place.folder);
  await preparePostgres(place.database);
  const database = openDatabase(place.database.address);
  const opened = inDatabase(database);
  const close = async () => {
    await opened.close();
    await database.close();
  };
  return { ...opened, close };
}

/** Runs a command on a part of the storage, then closes it; its exit code. Faults are told. */
export async function withStorage<T extends Closable>(
  io: CommandIo,
  openers: Openers<T>,
  work: (opened: T) => Promise<number>,
): Promise<number> {
  try {
    const opened = await openStorage(io.env, openers);
    if ('faults' in opened) {
      for (const fault of opened.faults) io.err(`- ${fault}\n`);
      return 2;
    }
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    io.err(`${error.message}\n`);
    return 1;
  }
}
