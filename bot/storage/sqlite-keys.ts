import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { guarded } from './guarded.ts';
import { type Key, type KeyPurpose, type KeyStore } from './keys.ts';
import { fromSecretText, toSecretText } from './new-key.ts';
import { makeFolder, touch } from './sqlite-file.ts';
import { openOurs } from './sqlite-open.ts';

/** Milliseconds that one program waits for another's change. */
const BUSY_MS = 5000;

interface Row {
  readonly purpose: KeyPurpose;
  readonly kid: string;
  readonly secret: string;
  readonly made: number;
  readonly signs: number;
}

/**
 * `keys.sqlite` in a folder: apart from the conversations, so that a copy of these holds no key.
 * Folder 0700, file 0600; what a revoked key was is overwritten. Several programs may open it.
 */
export function openSqliteKeys(folder: string): KeyStore {
  const db = guarded(() => openFile(folder));
  const all = db.prepare<[], Row>('select * from keys order by purpose, made, kid');
  const clear = db.prepare('delete from keys');
  const add = db.prepare<Row>('insert into keys values (@purpose, @kid, @secret, @made, @signs)');
  const read = (): readonly Key[] =>
    all.all().map((row) => ({ ...row, secret: fromSecretText(row.secret) }));
  const change = db.transaction((work: (keys: readonly Key[]) => readonly Key[]) => {
    const keys = work(read());
    clear.run();
    for (const key of keys) add.run({ ...key, secret: toSecretText(key.secret) });
    return keys;
  });
  return {
    read: () => settled(() => read()),
    // `immediate`: waits for another's change before reading, not after.
    change: (work) => settled(() => change.immediate(work)),
    close: () =>
      settled(() => {
        db.close();
      }),
  };
}

function openFile(folder: string): Database {
  makeFolder(folder);
  const path = touch(join(folder, 'keys.sqlite'));
  const db = openOurs(path, 'select purpose, kid, secret, made, signs from keys', {
    timeout: BUSY_MS,
  });
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.exec(`create table if not exists keys (
    purpose text not null,
    kid text not null,
    secret text not null,
    made integer not null,
    signs integer not null,
    primary key (purpose, kid)
  )`);
  return db;
}

function settled<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(guarded(work));
  });
}
