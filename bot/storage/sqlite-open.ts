import { type Database, type Options } from 'better-sqlite3';
import { openLasting } from './open-lasting.ts';
import { StoreError } from './store-error.ts';

/**
 * Opens a database of ours. One that holds tables must answer `proof`, a query of them that is never
 * run. Throws {@link StoreError} that names the file and says what to do: `not-ours` for a text, a
 * database of another program or a spoilt one. Such a file is left as it is.
 */
export function openOurs(path: string, proof: string, options: Options): Database {
  return naming(path, () => {
    const db = openLasting(path, options);
    try {
      refuseStranger(db, proof);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Faults of the system and of SQLite that opening a file meets, told with its name. */
export function naming<T>(path: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw toNamed(path, codeOf(error), error);
  }
}

function refuseStranger(db: Database, proof: string): void {
  const tables = db.prepare("select count(*) from sqlite_master where type = 'table'").pluck();
  if (Number(tables.get()) === 0) return;
  try {
    db.prepare(proof);
  } catch (error) {
    throw notOurs(db.name, error);
  }
}

function notOurs(path: string, cause: unknown): StoreError {
  return new StoreError(
    'not-ours',
    `Le fichier ${path} n’est pas une base de ce service, ou il est abîmé. ` +
      'Rien n’y a été changé. Déplacez-le, ou choisissez un autre dossier avec VAR_DIR.',
    cause,
  );
}

function toNamed(path: string, code: string, cause: unknown): StoreError {
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) return notOurs(path, cause);
  return new StoreError(
    'unavailable',
    `Le fichier ${path} ne peut pas être ouvert (${code}). Vérifiez que c’est un fichier et que le ` +
      'compte du service y a droit, ou choisissez un autre dossier avec VAR_DIR.',
    cause,
  );
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'inconnue';
}
