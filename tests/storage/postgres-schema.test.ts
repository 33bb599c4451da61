import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPostgresStore } from '../../bot/storage/postgres.ts';
import { connect } from '../../bot/storage/postgres-pool.ts';
import { MIGRATIONS, migrate, type Migration } from '../../bot/storage/postgres-schema.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { addressOf } from './address-of.ts';
import { type Small } from './contract.ts';
import { openReplica } from './postgres-store.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

const NEXT: Migration = {
  readableBy: MIGRATIONS.length,
  sql: 'alter table aiguillage.conversations add column mood text',
};
const BREAKING: Migration = {
  readableBy: MIGRATIONS.length + 1,
  sql: 'alter table aiguillage.conversations rename column state to walk',
};

async function migrateTo(url: string, migrations?: readonly Migration[]): Promise<void> {
  const client = await connect(addressOf(url), 'migrate');
  try {
    await migrate(client, undefined, migrations);
  } finally {
    await client.end();
  }
}

const versions = (url: string) =>
  databases.admin('select version from aiguillage.schema order by version', url);
const small = { state: { answers: [] }, activities: [{}], counts: [], expires: 1000 };

test('five replicas that start at once on an empty database make it once', async () => {
  const url = await databases.database();
  const stores = await Promise.all(Array.from({ length: 5 }, () => openReplica(url)));
  expect(await versions(url)).toEqual(MIGRATIONS.map((_, index) => ({ version: index + 1 })));
  for (const store of stores) await store.close();
});

test('replicas of two versions that start at once make both', async () => {
  const url = await databases.database();
  await Promise.all(
    [MIGRATIONS, [...MIGRATIONS, NEXT], MIGRATIONS, [...MIGRATIONS, NEXT]].map((each) =>
      migrateTo(url, each),
    ),
  );
  expect(await versions(url)).toHaveLength(MIGRATIONS.length + 1);
});

test('serves on while and after a newer version changes the schema in a way that it can read', async () => {
  const url = await databases.database();
  const running = await openReplica(url);
  await running.write('a', 0, small);
  await migrateTo(url, [...MIGRATIONS, NEXT]);
  expect(await running.write('a', 1, small)).toMatchObject({ kind: 'written' });
  const restarted = await openReplica(url);
  expect(await restarted.read('a')).toMatchObject({ version: 2 });
  await running.close();
  await restarted.close();
});

test('refuses a schema that it cannot read, and says why', async () => {
  const url = await databases.database();
  await migrateTo(url, [...MIGRATIONS, BREAKING]);
  await expect(openReplica(url)).rejects.toMatchObject({
    code: 'too-new',
    message: expect.stringContaining('Mettez ce programme à jour') as unknown,
  });
});

test('leaves the database as it was when a step fails', async () => {
  const url = await databases.database();
  await migrateTo(url);
  const faulty = { readableBy: 2, sql: 'create table aiguillage.half (a int); select nothing' };
  await expect(migrateTo(url, [...MIGRATIONS, faulty])).rejects.toMatchObject({ code: '42703' });
  expect(await versions(url)).toHaveLength(MIGRATIONS.length);
  const half = await databases.admin(`select to_regclass('aiguillage.half') as half`, url);
  expect(half).toEqual([{ half: null }]);
});

/** A database of one role, with another that may only connect. */
async function twoRoles() {
  const url = await databases.database();
  const [maker, server] = [await databases.role('maker'), await databases.role('server')];
  await databases.admin(`alter database ${new URL(url).pathname.slice(1)} owner to ${maker}`);
  return { url, maker: databases.as(url, maker), server: databases.as(url, server) };
}

async function openAs(url: string, migration?: string) {
  const store = openPostgresStore<Small>({
    address: addressOf(url),
    ...(migration === undefined ? {} : { migration: addressOf(migration) }),
    now: () => 0,
    chance: Math.random,
  });
  await store.started.catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return store;
}

test('serves under a role that may change no table, made by another', async () => {
  const { maker, server } = await twoRoles();
  const store = await openAs(server, maker);
  await store.write('a', 0, { ...small, turnKey: 'k', counts: [{ key: 'c', by: 1 }] });
  await store.erase('a', 500, [{ key: 'c', by: 1 }]);
  expect(await store.sweep(1000)).toBe(1);
  expect(await store.counters('')).toEqual(new Map([['c', 2]]));
  await store.close();
  for (const statement of [
    'create table aiguillage.mine (a int)',
    'create table public.mine (a int)',
    'create schema mine',
    'alter table aiguillage.conversations add column mine int',
    'drop table aiguillage.turns',
    'truncate aiguillage.turns',
    'update aiguillage.schema set version = 9',
  ]) {
    await expect(databases.admin(statement, server)).rejects.toMatchObject({ code: '42501' });
  }
});

test('serves a schema made before, without the right to make one', async () => {
  const { maker, server } = await twoRoles();
  await (await openAs(server, maker)).close();
  const store = await openAs(server);
  expect(await store.read('a')).toBeUndefined();
  await store.close();
});

test('says which setting helps when the role may not make the tables', async () => {
  const { server } = await twoRoles();
  await expect(openAs(server)).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringContaining('DATABASE_MIGRATION_URL') as unknown,
  });
});

test('says so when the role is not known, and does not wait', async () => {
  const url = await databases.database();
  await expect(openAs(databases.as(url, 'stranger'))).rejects.toMatchObject({ code: 'refused' });
});
