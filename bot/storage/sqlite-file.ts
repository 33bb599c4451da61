import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { openLasting } from './open-lasting.ts';
import { naming, openOurs } from './sqlite-open.ts';
import { migrate, versionOf } from './sqlite-schema.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that a reader waits for a writer. */
export const BUSY_MS = 2000;

/** What only our file answers, whatever its version. */
const PROOF = 'select number, id, version, state, last, expires from conversations';

/** An open database and the claim on it. */
export interface SqliteFile {
  readonly db: Database;
  close(): void;
}

/**
 * Opens `aiguillage.sqlite` in a folder for the one service that writes it: folder 0700, files
 * 0600, WAL, every commit on disk before it is acknowledged, deleted bytes overwritten. A second
 * service is refused (`in-use`); the claim goes with the process, even killed.
 */
export function openForService(folder: string): SqliteFile {
  makeFolder(folder);
  const claim = claimFolder(folder);
  try {
    const db = openOurs(touch(join(folder, 'aiguillage.sqlite')), PROOF, { timeout: BUSY_MS });
    versionOf(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    migrate(db);
    return {
      db,
      close() {
        db.pragma('wal_checkpoint(TRUNCATE)');
        db.close();
        claim.close();
      },
    };
  } catch (error) {
    claim.close();
    throw error;
  }
}

/** Opens the same file to read it beside the service (commands, reports). */
export function openForReading(folder: string): SqliteFile {
  const path = join(folder, 'aiguillage.sqlite');
  const db = openOurs(path, PROOF, { readonly: true, fileMustExist: true, timeout: BUSY_MS });
  versionOf(db);
  return {
    db,
    close() {
      db.close();
    },
  };
}

/**
 * An exclusive lock on a file of its own, by SQLite itself: the system drops it with the process,
 * which a file holding a process number does not.
 */
function claimFolder(folder: string): Database {
  const path = touch(join(folder, 'aiguillage.lock'));
  const claim = naming(path, () => openLasting(path, { timeout: 0 }));
  try {
    claim.exec('begin exclusive');
    return claim;
  } catch (error) {
    claim.close();
    const { code } = error as { readonly code?: unknown };
    if (code !== 'SQLITE_BUSY') naming(path, () => raise(error));
    throw new StoreError(
      'in-use',
      `Un autre service utilise déjà la base du dossier ${folder}. ` +
        'Arrêtez-le, ou choisissez un autre dossier avec VAR_DIR.',
      error,
    );
  }
}

function raise(error: unknown): never {
  throw error;
}

/** A folder for this account alone. Throws {@link StoreError}. */
export function makeFolder(folder: string): void {
  naming(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
  });
}

/** Made before SQLite opens it: its own files take the mode of this one. Throws {@link StoreError}. */
export function touch(path: string): string {
  naming(path, () => {
    closeSync(openSync(path, 'a', 0o600));
    chmodSync(path, 0o600);
  });
  return path;
}
