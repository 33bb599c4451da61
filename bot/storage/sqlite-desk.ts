import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { type DeskKey, type DeskSession, type OpenedDesk } from './desk.ts';
import { guarded } from './guarded.ts';
import { makeFolder, touch } from './sqlite-file.ts';
import { openOurs } from './sqlite-open.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that one program waits for another's writing. */
const BUSY_MS = 2000;

/**
 * `desk.sqlite` in a folder: apart from the conversations, which one service alone may open. Folder
 * 0700, file 0600; what a revoked key was is overwritten. It is made at the first call.
 */
export function openSqliteDesk(folder: string): OpenedDesk {
  let tables: DeskTables | undefined;
  let closed = false;
  const settled = <T>(work: (tables: DeskTables) => T): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
      tables ??= createDeskTables(guarded(() => openFile(folder)));
      const opened = tables;
      resolve(guarded(() => work(opened)));
    });
  return {
    addKey: (key) => settled((open) => open.addKey(key)),
    keys: () => settled((open) => open.keys()),
    key: (id) => settled((open) => open.key(id)),
    revokeKey: (id) => settled((open) => open.revokeKey(id)),
    begin: (session, hash, most) => settled((open) => open.begin(session, hash, most)),
    open: (hash, now) => settled((open) => open.open(hash, now)),
    prolong: (id, seen, until) =>
      settled((open) => {
        open.prolong(id, seen, until);
      }),
    sessions: (now) => settled((open) => open.sessions(now)),
    end: (id) =>
      settled((open) => {
        open.end(id);
      }),
    sweep: (before) =>
      settled((open) => {
        open.sweep(before);
      }),
    async close() {
      await Promise.resolve();
      closed = true;
      tables?.close();
    },
  };
}

type DeskTables = ReturnType<typeof createDeskTables>;
type KeyRow = Omit<DeskKey, 'territory'> & { readonly territory: string };

const SESSION = 'session.id, session.key, session.begun, session.seen, session.until';
const LIVING = `sessions as session join keys on keys.id = session.key
  where session.until > @now and keys.expires > @now`;

function createDeskTables(db: Database) {
  const add = db.prepare<KeyRow>(
    `insert or ignore into keys (id, structure, role, label, territory, hash, made, expires)
     values (@id, @structure, @role, @label, @territory, @hash, @made, @expires)`,
  );
  const all = db.prepare<[], KeyRow>('select * from keys order by made, id');
  const one = db.prepare<[string], KeyRow>('select * from keys where id = ?');
  const drop = db.prepare<[string]>('delete from keys where id = ?');
  const dropSessions = db.prepare<[string]>('delete from sessions where key = ?');
  const insert = db.prepare<DeskSession & { hash: string }>(
    `insert into sessions (id, hash, key, begun, seen, until)
     values (@id, @hash, @key, @begun, @seen, @until)`,
  );
  const dropOldest = db.prepare<{ key: string; most: number }>(
    `delete from sessions where key = @key and id not in (
       select id from sessions where key = @key order by begun desc, id limit @most)`,
  );
  const found = db.prepare<{ hash: string; now: number }, DeskSession>(
    `select ${SESSION} from ${LIVING} and session.hash = @hash`,
  );
  const prolong = db.prepare<[number, number, string]>(
    'update sessions set seen = max(seen, ?), until = max(until, ?) where id = ?',
  );
  const living = db.prepare<{ now: number }, DeskSession>(
    `select ${SESSION} from ${LIVING} order by session.begun, session.id`,
  );
  const end = db.prepare<[string]>('delete from sessions where id = ?');
  const sweepKeys = db.prepare<[number]>('delete from keys where expires <= ?');
  const sweepSessions = db.prepare<[number]>(
    'delete from sessions where until <= ? or key not in (select id from keys)',
  );
  const key = (id: string): DeskKey | undefined => {
    const row = one.get(id);
    return row && toKey(row);
  };
  return {
    addKey: (key: DeskKey): boolean =>
      add.run({ ...key, territory: key.territory.join(' ') }).changes > 0,
    keys: (): readonly DeskKey[] => all.all().map(toKey),
    key,
    revokeKey: db.transaction((id: string): boolean => {
      dropSessions.run(id);
      return drop.run(id).changes > 0;
    }),
    begin: db.transaction((session: DeskSession, hash: string, most: number): boolean => {
      if (!one.get(session.key)) return false;
      insert.run({ ...session, hash });
      dropOldest.run({ key: session.key, most });
      return true;
    }),
    open: (hash: string, now: number) => {
      const session = found.get({ hash, now });
      const own = session && key(session.key);
      return session && own ? { session, key: own } : undefined;
    },
    prolong: (id: string, seen: number, until: number): void => {
      prolong.run(seen, until, id);
    },
    sessions: (now: number): readonly DeskSession[] => living.all({ now }),
    end: (id: string): void => {
      end.run(id);
    },
    sweep: db.transaction((before: number): void => {
      sweepKeys.run(before);
      sweepSessions.run(before);
    }),
    close: () => {
      db.close();
    },
  };
}

function toKey({ territory, ...row }: KeyRow): DeskKey {
  return { ...row, territory: territory.split(' ') };
}

function openFile(folder: string): Database {
  makeFolder(folder);
  const path = touch(join(folder, 'desk.sqlite'));
  const db = openOurs(path, 'select id, structure, role, label, hash from keys', {
    timeout: BUSY_MS,
  });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.exec(`begin immediate;
    create table if not exists keys (
      id text primary key,
      structure text not null,
      role text not null,
      label text not null,
      territory text not null,
      hash text not null,
      made integer not null,
      expires integer not null
    );
    create table if not exists sessions (
      id text primary key,
      hash text not null unique,
      key text not null,
      begun integer not null,
      seen integer not null,
      until integer not null
    );
    create index if not exists sessions_by_key on sessions (key);
    commit`);
  return db;
}
