import { join } from 'node:path';
import { type Database } from 'better-sqlite3';
import { guarded } from './guarded.ts';
import { type KeptReport, type OpenedReports, type Settled, type WrongReport } from './reports.ts';
import { makeFolder, touch } from './sqlite-file.ts';
import { openOurs } from './sqlite-open.ts';
import { StoreError } from './store-error.ts';

/** Milliseconds that one program waits for another's writing. */
const BUSY_MS = 2000;

/** `reports.sqlite` in a folder, made at the first call. Several programs may open it. */
export function openSqliteReports(folder: string): OpenedReports {
  let tables: Tables | undefined;
  let closed = false;
  const settled = <T>(work: (tables: Tables) => T): Promise<T> =>
    new Promise((resolve) => {
      if (closed) throw new StoreError('closed', 'Le magasin est fermé.');
      tables ??= createTables(guarded(() => openFile(folder)));
      const opened = tables;
      resolve(guarded(() => work(opened)));
    });
  return {
    add: (report) =>
      settled(
        ({ add }) =>
          add.run({ ...report, territory: JSON.stringify(report.territory) }).changes > 0,
      ),
    open: ({ territory, limit }) =>
      settled(({ open }) =>
        open.all({ codes: territory ? JSON.stringify(territory) : null, limit }).map(toReport),
      ),
    ofRecord: (reported) => settled(({ ofRecord }) => ofRecord.all(reported).map(toReport)),
    settle: ({ of, record }, by, only) =>
      settled(
        ({ settle }) =>
          settle.run({ of, record, ...by, only: only ? JSON.stringify(only) : null }).changes,
      ),
    reopen: ({ of, record }, at) =>
      settled(({ reopen }) => {
        reopen.run({ of, record, at });
      }),
    forget: (before) =>
      settled(({ forget }) => {
        forget.run(before);
      }),
    async close() {
      await Promise.resolve();
      closed = true;
      tables?.db.close();
    },
  };
}

type Tables = ReturnType<typeof createTables>;

interface Row extends Omit<WrongReport, 'territory'> {
  readonly territory: string;
  readonly how: Settled['how'] | null;
  readonly role: Settled['role'] | null;
  readonly at: number | null;
}

const FIELDS = 'id, "of", record, kind, territory, day, opening, "by", how, role, at';

function createTables(db: Database) {
  return {
    db,
    add: db.prepare<Omit<WrongReport, 'territory'> & { readonly territory: string }>(
      `insert or ignore into reports (id, "of", record, kind, territory, day, opening, "by")
       values (@id, @of, @record, @kind, @territory, @day, @opening, @by)`,
    ),
    open: db.prepare<{ readonly codes: string | null; readonly limit: number }, Row>(
      `select ${FIELDS} from reports where at is null and (@codes is null or exists (
         select 1 from json_each(territory) as mine join json_each(@codes) as asked
         on mine.value = asked.value))
       order by number desc limit @limit`,
    ),
    ofRecord: db.prepare<{ readonly of: string; readonly record: string }, Row>(
      `select ${FIELDS} from reports where "of" = @of and record = @record order by number desc`,
    ),
    settle: db.prepare<
      Settled & { readonly of: string; readonly record: string; readonly only: string | null }
    >(
      `update reports set how = @how, role = @role, at = @at
       where "of" = @of and record = @record and at is null
       and (@only is null or id in (select value from json_each(@only)))`,
    ),
    reopen: db.prepare<Pick<Settled, 'at'> & { readonly of: string; readonly record: string }>(
      `update reports set how = null, role = null, at = null
       where "of" = @of and record = @record and at = @at`,
    ),
    forget: db.prepare<[string]>('delete from reports where day < ?'),
  };
}

function toReport({ territory, how, role, at, ...row }: Row): KeptReport {
  const report = { ...row, territory: JSON.parse(territory) as readonly string[] };
  return how && role && at !== null ? { ...report, settled: { how, role, at } } : report;
}

function openFile(folder: string): Database {
  makeFolder(folder);
  const path = touch(join(folder, 'reports.sqlite'));
  const db = openOurs(path, 'select id, record, kind, territory, opening from reports', {
    timeout: BUSY_MS,
  });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.exec(`begin immediate;
    create table if not exists reports (
      number integer primary key autoincrement,
      id text not null unique,
      "of" text not null,
      record text not null,
      kind text not null,
      territory text not null,
      day text not null,
      opening text not null,
      "by" text not null,
      how text,
      role text,
      at integer
    );
    create index if not exists reports_by_record on reports ("of", record);
    create index if not exists reports_to_settle on reports (number) where at is null;
    commit`);
  return db;
}
