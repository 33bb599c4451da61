import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { type FeedStates } from './feed-states.ts';
import { guarded } from './guarded.ts';
import { makeFolder, touch } from './sqlite-file.ts';
import { openOurs } from './sqlite-open.ts';

/** Milliseconds that one program waits for another's writing. */
const BUSY_MS = 2000;

interface Row {
  readonly id: string;
  readonly state: string;
}

/** `feeds.sqlite` in a folder, made at the first call. Several programs may open it. */
export function openSqliteFeedStates(folder: string): FeedStates {
  let opened: Tables | undefined;
  const settled = <T>(work: (tables: Tables) => T): Promise<T> =>
    new Promise((resolve) => {
      resolve(guarded(() => work((opened ??= createTables(openFile(folder))))));
    });
  return {
    read: () =>
      settled(({ all }) => new Map(all.all().map(({ id, state }) => [id, state] as const))),
    save: (feed, holder, state) =>
      settled(({ save }) => save.run(state, feed, holder).changes === 1),
    hold: (feed, holder, now, until) =>
      settled(({ hold }) => hold.run({ feed, holder, now, until }).changes === 1),
    renew: (feed, holder, until) =>
      settled(({ renew }) => renew.run(until, feed, holder).changes === 1),
    release: (feed, holder) =>
      settled(({ release }) => {
        release.run(feed, holder);
      }),
    async close() {
      await Promise.resolve();
      opened?.db.close();
    },
  };
}

type Tables = ReturnType<typeof createTables>;

function createTables(db: Database) {
  return {
    db,
    all: db.prepare<[], Row>("select id, state from feeds where state <> '' order by id"),
    save: db.prepare('update feeds set state = ? where id = ? and holder = ?'),
    hold: db.prepare(`insert into feeds (id, state, holder, until)
      values (@feed, '', @holder, @until)
      on conflict (id) do update set holder = @holder, until = @until
      where holder is null or until <= @now`),
    renew: db.prepare('update feeds set until = ? where id = ? and holder = ?'),
    release: db.prepare('update feeds set holder = null where id = ? and holder = ?'),
  };
}

function openFile(folder: string): Database {
  makeFolder(folder);
  const path = touch(join(folder, 'feeds.sqlite'));
  const db = openOurs(path, 'select id, state, holder, until from feeds', { timeout: BUSY_MS });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`create table if not exists feeds (
    id text primary key,
    state text not null,
    holder text,
    until integer not null
  )`);
  return db;
}
