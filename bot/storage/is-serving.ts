import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Whether a service holds the files of a folder: it keeps a lock on one of them as long as it lives.
 * One that keeps all in PostgreSQL holds none.
 */
export function isServing(folder: string): boolean {
  const path = join(folder, 'aiguillage.lock');
  if (!existsSync(path)) return false;
  try {
    const lock = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 0 });
    try {
      lock.pragma('schema_version');
      return false;
    } finally {
      lock.close();
    }
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'SQLITE_BUSY';
  }
}
