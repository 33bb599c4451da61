import { type ClientBase } from 'pg';
import { StoreError } from './store-error.ts';

/** One step of the schema. Never edited once released, only added to. */
export interface Migration {
  readonly sql: string;
  /**
   * The oldest schema whose programs still work with this one: during an update the replicas of
   * the version before serve on. A change that breaks them raises it to its own number.
   */
  readonly readableBy: number;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    readableBy: 1,
    sql: `
      create table aiguillage.conversations (
        number bigint generated always as identity primary key,
        id text collate "C" not null unique,
        version integer not null,
        state text,
        last integer not null,
        expires bigint not null
      ) with (fillfactor = 70);
      create index conversations_by_expiry on aiguillage.conversations (expires);
      create table aiguillage.activities (
        conversation bigint not null,
        sequence integer not null,
        activity text not null,
        primary key (conversation, sequence)
      );
      create table aiguillage.turns (
        conversation bigint not null,
        key text collate "C" not null,
        reply text,
        primary key (conversation, key)
      );
      -- Each counter in several rows, so that turns at once seldom wait for the same one.
      create table aiguillage.counters (
        key text collate "C" not null,
        part smallint not null,
        count bigint not null,
        primary key (key, part)
      );
      -- One key signs, one more is good: see service/key-ring.ts.
      create table aiguillage.keys (
        purpose text not null,
        kid text not null,
        secret text not null,
        made bigint not null,
        signs bigint not null,
        primary key (purpose, kid)
      );`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.tickets (
        conversation bigint primary key,
        hash text collate "C" not null,
        before text collate "C",
        replaced bigint not null,
        bound text not null
      );
      create table aiguillage.spent (
        hash text collate "C" primary key,
        expires bigint not null
      );`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.rates (
        key text collate "C" primary key,
        ends bigint not null,
        count integer not null
      );`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.visits (
        id text collate "C" primary key,
        until bigint not null,
        ended bigint,
        forget bigint not null,
        screens integer not null
      ) with (fillfactor = 70);
      create index visits_to_empty on aiguillage.visits (until) where screens > 0;
      create index visits_to_forget on aiguillage.visits (forget) where screens = 0;
      create table aiguillage.screens (
        id text collate "C" primary key,
        visit text collate "C" not null,
        body text not null
      );
      create index screens_by_visit on aiguillage.screens (visit);`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.overlay (
        path text collate "C" primary key,
        text text not null,
        bytes integer not null,
        version bigint not null
      );
      create table aiguillage.overlay_version (version bigint not null);
      insert into aiguillage.overlay_version (version) values (0);`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.feeds (
        id text collate "C" primary key,
        state text not null,
        holder text collate "C",
        until bigint not null
      );`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.desk_keys (
        id text collate "C" primary key,
        structure text not null,
        role text not null,
        label text not null,
        territory text[] not null,
        hash text not null,
        made bigint not null,
        expires bigint not null
      );
      create table aiguillage.desk_sessions (
        id text collate "C" primary key,
        hash text collate "C" not null unique,
        key text collate "C" not null,
        begun bigint not null,
        seen bigint not null,
        until bigint not null
      );
      create index desk_sessions_by_key on aiguillage.desk_sessions (key);`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.reports (
        number bigint generated always as identity primary key,
        id text collate "C" not null unique,
        "of" text not null,
        record text collate "C" not null,
        kind text not null,
        territory text[] not null,
        day text collate "C" not null,
        opening text collate "C" not null,
        "by" text not null,
        how text,
        role text,
        at bigint
      );
      create index reports_by_record on aiguillage.reports ("of", record);
      create index reports_to_settle on aiguillage.reports (number) where at is null;`,
  },
  {
    readableBy: 1,
    sql: `
      create table aiguillage.counted (
        mark integer primary key,
        until bigint not null
      );
      create index counted_by_until on aiguillage.counted (until);`,
  },
];

/** Two replicas that start at once take this lock one after the other; any number of our own. */
const SCHEMA_LOCK = 0x61696701;

// Read as rows: to_regclass() may answer from a cache older than the lock just taken.
const MADE = `
  select 1 from pg_class as relation join pg_namespace as space on space.oid = relation.relnamespace
  where space.nspname = 'aiguillage' and relation.relname = 'schema'`;
const LAST = `select version, readable_by from aiguillage.schema order by version desc limit 1`;
const FIRST = `
  create schema if not exists aiguillage;
  create table if not exists aiguillage.schema (
    version integer primary key,
    readable_by integer not null
  );`;

interface Version {
  readonly version: number;
  readonly readable_by: number;
}

/**
 * Brings the database to this program's schema, all steps in one transaction, one program at
 * a time. `role`, when given, is the one that serves: it may read and write rows, nothing else.
 * Throws `too-new` when a later version made the database unreadable for this one.
 */
export async function migrate(
  client: ClientBase,
  role?: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const known = migrations.length;
  if ((await versionOf(client, known)) >= known && role === undefined) return;
  await locked(client, async () => {
    let version = await versionOf(client, known);
    if (version === 0) await client.query(FIRST);
    for (const { sql, readableBy } of migrations.slice(version)) {
      version += 1;
      await client.query(sql);
      await client.query('insert into aiguillage.schema (version, readable_by) values ($1, $2)', [
        version,
        readableBy,
      ]);
    }
    if (role !== undefined) await client.query(grants(client.escapeIdentifier(role)));
  });
}

/** The schema's version in the database, 0 when there is none; refused when too new. */
export async function versionOf(client: ClientBase, known = MIGRATIONS.length): Promise<number> {
  if ((await client.query(MADE)).rows.length === 0) return 0;
  const [last] = (await client.query<Version>(LAST)).rows;
  if (last === undefined) return 0;
  if (last.readable_by > known) {
    throw new StoreError(
      'too-new',
      `La base a été changée par une version plus récente (schéma ${last.version}, connu : ${known}). ` +
        'Mettez ce programme à jour.',
    );
  }
  return last.version;
}

async function locked(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
    await work();
    await client.query('commit');
  } catch (error) {
    // The connection is given up by who opened it when even this fails.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function grants(role: string): string {
  return `
    grant usage on schema aiguillage to ${role};
    grant select, insert, update, delete on all tables in schema aiguillage to ${role};
    revoke insert, update, delete on aiguillage.schema from ${role};`;
}
