import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { guarded } from './guarded.ts';
import {
  type OpenedOverlay,
  type OverlayChange,
  type OverlayEntry,
  type OverlayFile,
  type OverlayState,
} from './overlay.ts';
import { createOverlayNews } from './overlay-news.ts';
import { readOverlay } from './overlay-reading.ts';
import { withChanges } from './overlay-rules.ts';
import { makeFolder, touch } from './sqlite-file.ts';
import { openOurs } from './sqlite-open.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that one program waits for another's writing. */
const BUSY_MS = 2000;

/**
 * `overlay.sqlite` in a folder: apart from the conversations, which one service alone may open.
 * Folder 0700, file 0600. Several programs may open it; it is made at the first call.
 */
export function openSqliteOverlay(folder: string, lookMs?: number): OpenedOverlay {
  let tables: OverlayTables | undefined;
  let closed = false;
  const settled = <T>(work: (tables: OverlayTables) => T): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
      tables ??= createOverlayTables(guarded(() => openFile(folder)));
      const opened = tables;
      resolve(guarded(() => work(opened)));
    });
  const news = createOverlayNews(() => overlay.version(), lookMs);
  const overlay: OpenedOverlay = {
    list: () => settled((open) => open.list()),
    files: (paths) => settled((open) => open.files(paths)),
    read: () => readOverlay(overlay),
    version: () => settled((open) => open.version()),
    async write(changes) {
      const version = await settled((open) => open.write(changes));
      if (version === 'conflict') return version;
      news.hear(version);
      return 'written';
    },
    subscribe: (wake) => news.subscribe(wake),
    async close() {
      await Promise.resolve();
      closed = true;
      news.close();
      tables?.close();
    },
  };
  return overlay;
}

type OverlayTables = ReturnType<typeof createOverlayTables>;

interface Row extends OverlayFile {
  readonly path: string;
}

function createOverlayTables(db: Database) {
  const version = db.prepare<[], number>('select version from overlay_version').pluck();
  const entries = db.prepare<[], OverlayEntry & { readonly path: string }>(
    'select path, version, bytes from files order by path',
  );
  const one = db.prepare<[string], Row>('select path, text, version from files where path = ?');
  const put = db.prepare<[string, string, number, number]>(
    'insert or replace into files (path, text, version, bytes) values (?, ?, ?, ?)',
  );
  const remove = db.prepare<[string]>('delete from files where path = ?');
  const setVersion = db.prepare<[number]>('update overlay_version set version = ?');
  const list = db.transaction((): OverlayState<OverlayEntry> => ({
    version: version.get() ?? 0,
    files: new Map(entries.all().map(({ path, ...entry }) => [path, entry])),
  }));
  const write = db.transaction((changes: readonly OverlayChange[]): number | 'conflict' => {
    const next = withChanges(list(), changes);
    if (next === 'conflict') return next;
    for (const { path, text } of changes) {
      if (text === undefined) remove.run(path);
      else put.run(path, text, next.version, next.files.get(path)?.bytes ?? 0);
    }
    setVersion.run(next.version);
    return next.version;
  });
  return {
    list: () => list(),
    files: (paths: readonly string[]): ReadonlyMap<string, OverlayFile> =>
      new Map(
        paths.flatMap((path) => {
          const row = one.get(path);
          return row ? [[path, { text: row.text, version: row.version }] as const] : [];
        }),
      ),
    version: () => version.get() ?? 0,
    // `immediate`: waits for another's writing before reading, not after.
    write: (changes: readonly OverlayChange[]) => write.immediate(changes),
    close: () => {
      db.close();
    },
  };
}

function openFile(folder: string): Database {
  makeFolder(folder);
  const path = touch(join(folder, 'overlay.sqlite'));
  const proof = 'select path, text, version, bytes from files';
  const db = openOurs(path, proof, { timeout: BUSY_MS });
  // Who reads waits for no writer.
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`begin immediate;
    create table if not exists files (
      path text primary key,
      text text not null,
      version integer not null,
      bytes integer not null
    );
    create table if not exists overlay_version (version integer not null);
    insert into overlay_version select 0 where not exists (select 1 from overlay_version);
    commit`);
  return db;
}
