import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { toPostgresFault } from '../../bot/storage/postgres-fault.ts';
import { connect, openDatabase } from '../../bot/storage/postgres-pool.ts';
import { StoreError } from '../../bot/storage/store-error.ts';
import { type Store, type Write } from '../../bot/storage/store.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { addressOf } from './address-of.ts';
import { testStoreContract, type Small } from './contract.ts';
import { listenTo } from './listen-to.ts';
import { openReplica } from './postgres-store.ts';
import { testCountedOnPostgres } from './counted-on-postgres.ts';
import { testScreensContract } from './screens-contract.ts';
import { COUNTER_PAGE } from '../../bot/storage/postgres-statements.ts';
import { createPostgresPages } from '../../bot/storage/postgres-pages.ts';
import { testTicketsContract } from './tickets-contract.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

const opened: Store<Small>[] = [];
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

const openOne = async () => {
  const clock = { now: 0 };
  const store = await openReplica(await databases.database(), () => clock.now);
  return { store, clock, close: () => store.close().catch(() => undefined) };
};
testStoreContract('postgres', openOne);
testTicketsContract('postgres', openOne);
testScreensContract('postgres', openOne);

const write = (word: string, more: Partial<Write<Small>> = {}): Write<Small> => ({
  state: { answers: [word] },
  activities: [{ word }],
  counts: [],
  expires: 1000,
  ...more,
});

async function openTwo(news = {}) {
  const url = await databases.database();
  const one = await openReplica(url, undefined, news);
  const other = await openReplica(url, undefined, news);
  opened.push(one, other);
  return { url, one, other };
}

test('says by its code that the database is not there, or that nobody answers', async () => {
  const url = new URL(await databases.database());
  url.pathname = '/nowhere';
  const told = async (address: string) => {
    try {
      await (await connect(addressOf(address), 'listen')).end();
      return 'connected';
    } catch (error) {
      const { code, message } = toPostgresFault(error);
      return `${code} ${message}`;
    }
  };
  expect(await told(url.href)).toBe(
    "unavailable PostgreSQL n'a pas la base de DATABASE_URL (3D000).",
  );
  expect(await told('postgres://me@127.0.0.1:1/d')).toBe(
    'unavailable PostgreSQL ne répond pas (ECONNREFUSED).',
  );
});

test('wakes who waits on another replica, and reads the same there', async () => {
  const { one, other } = await openTwo();
  const heard = listenTo(other, 'a');
  await one.write('a', 0, write('x'));
  await heard.until(1);
  expect(await other.activities('a', 0, 10)).toEqual([{ sequence: 1, activity: { word: 'x' } }]);
  await one.erase('a', 1000);
  await heard.until(2);
  expect(await other.read('a')).toBe('erased');
});

test('tells a conversation and a number, once a writing, and nothing else', async () => {
  const { url, one, other } = await openTwo();
  const ear = new Client({ connectionString: url });
  await ear.connect();
  const heard: string[] = [];
  ear.on('notification', ({ payload = '' }) => heard.push(payload));
  await ear.query('listen aiguillage');
  const last = listenTo(one, 'z');
  const heardOf = async (id: string, count: number) => {
    while (heard.join().split(`${id} `).length <= count) await pause(10);
  };
  // A notice is a commit of its own, after what it tells of: once heard here, all hear it before what
  // is committed later. A late one may wake once more, which only reads in vain.
  const allHeard = async (version: number) => {
    await heardOf('a', [0, 1, 3, 4][version] ?? 0);
    await Promise.all([other.write('z', version, write('dette')), last.until(version + 1)]);
  };
  // It listens before "a" is waited for.
  await allHeard(0);
  let wakes = 0;
  one.subscribe('a', () => (wakes += 1));
  await one.write('a', 0, write('dette', { activities: [{ word: 'dette' }, {}] }));
  await allHeard(1);
  await one.write('a', 1, write('dette'));
  // Told of a version that is not there: nothing was written, nobody reads in vain.
  await one.write('a', 1, write('dette'));
  await allHeard(2);
  await other.write('b', 0, write('dette'));
  await one.erase('a', 1000);
  await allHeard(3);
  await heardOf('b', 1);
  await heardOf('z', 4);
  expect(heard.toSorted().join()).toBe('a 0,a 2,a 3,a 3,b 1,z 1,z 2,z 3,z 4');
  // What it writes itself wakes once, though it hears of it again.
  expect(wakes).toBe(3);
  await ear.end();
});

test('tells other replicas what was opened, wakes nobody and stores nothing', async () => {
  const { one, other } = await openTwo();
  let wakes = 0;
  other.subscribe('a', () => (wakes += 1));
  const heard = new Promise<string>((resolve) => {
    other.openings.hear(resolve);
  });
  // Told again until it listens: a hint of before is lost.
  const again = setInterval(() => void one.openings.tell('a'), 20);
  expect(await heard).toBe('a');
  clearInterval(again);
  expect([wakes, await other.size(), await other.read('a')]).toEqual([0, 0, undefined]);
});

test('works without anything heard, by looking', async () => {
  const { url, one, other } = await openTwo({ heartbeatMs: 20, pollMs: 20 });
  const heard = listenTo(other, 'a');
  await databases.admin(
    `insert into aiguillage.conversations (id, version, state, last, expires)
     values ('a', 1, '{"answers":[]}', 1, 1000)`,
    url,
  );
  await heard.until(1);
  await one.write('a', 1, write('x'));
  await heard.until(2);
});

test('listens again after its connections were cut, and looks at what it missed', async () => {
  const { url, one, other } = await openTwo({ heartbeatMs: 600_000, pollMs: 20 });
  const heard = listenTo(other, 'a');
  await one.write('a', 0, write('x'));
  await heard.until(1);
  await databases.admin(
    `with cut as (select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid())
     update aiguillage.conversations set version = 2, last = 2 where (select count(*) from cut) > 0`,
    url,
  );
  // Seen by the look that follows the new connection: nothing was told.
  await heard.until(2);
  await onceNoticed(() => one.write('a', 2, write('y')));
  await heard.until(3);
});

/** A connection of a pool that was cut may be noticed with its next use only: what used it fails once. */
async function onceNoticed<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }
}

test('leaves nothing of a turn that commits while another replica erases', async () => {
  const { url, one, other } = await openTwo();
  for (let round = 0; round < 20; round++) {
    const id = `r${round}`;
    await one.write(id, 0, write('before', { turnKey: 'k0' }));
    await Promise.all([
      one.erase(id, 1000),
      other.write(id, 1, write('racing', { turnKey: 'k1', activities: [{}, {}] })),
    ]);
    expect(await other.read(id)).toBe('erased');
  }
  const left = await databases.admin(
    'select (select count(*) from aiguillage.activities) + (select count(*) from aiguillage.turns) as rows',
    url,
  );
  expect(Number(left[0]?.['rows'])).toBe(0);
});

test('takes a message once, whichever replicas it comes to', async () => {
  const { one, other } = await openTwo();
  for (let round = 0; round < 20; round++) {
    const id = `m${round}`;
    const same = (reply: string) => write('x', { turnKey: 'k', reply });
    const results = await Promise.all([
      one.write(id, 0, same('one')),
      other.write(id, 0, same('two')),
    ]);
    expect(results.filter(({ kind }) => kind === 'written')).toHaveLength(1);
    expect(await one.activities(id, 0, 10)).toHaveLength(1);
    const [kept] = [await one.replyTo(id, 'k')];
    expect(await other.write(id, 1, same('three'))).toEqual({ kind: 'known', ...kept });
  }
});

testCountedOnPostgres(openTwo);

test('adds up a counter that many turns at once add to', async () => {
  const { one, other } = await openTwo();
  const counts = ['b', 'a', 'c'].map((key) => ({ key, by: 1 }));
  await Promise.all(
    Array.from({ length: 60 }, (_, each) =>
      (each % 2 ? one : other).write(
        `c${each}`,
        0,
        write('x', { counts: each % 3 ? counts : [...counts].reverse() }),
      ),
    ),
  );
  await one.count(counts);
  expect([...(await other.counters(''))]).toEqual([
    ['a', 61],
    ['b', 61],
    ['c', 61],
  ]);
});

test('sweeps nothing that only a clock ahead of the database calls expired', async () => {
  const url = await databases.database();
  const ahead = Date.now() + 86_400_000;
  const store = await openReplica(url, () => ahead);
  const right = await openReplica(url, () => Date.now());
  opened.push(store, right);
  await right.write('a', 0, write('x', { expires: Date.now() + 60_000 }));
  expect(await store.sweep(ahead)).toBe(0);
  // Nor does it begin the conversation anew over the rows of the one that lives.
  expect(await store.write('a', 0, write('y', { expires: ahead + 1 }))).toEqual({
    kind: 'conflict',
  });
  expect(await right.read('a')).toMatchObject({ state: { answers: ['x'] } });
});

test('commits to disk, and lets nothing hang, whatever the role is set to', async () => {
  const url = await databases.database();
  const name = new URL(url).pathname.slice(1);
  await databases.admin(`alter database ${name} set synchronous_commit = off`, url);
  const store = await openReplica(url);
  opened.push(store);
  const show = (setting: string) => ({
    name: `show-${setting}`,
    text: `select current_setting('${setting}') as value`,
  });
  const values: Record<string, unknown> = {};
  for (const setting of [
    'synchronous_commit',
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    'plan_cache_mode',
    'tcp_keepalives_idle',
  ]) {
    values[setting] = (await store.database.run<{ value: string }>(show(setting), []))[0]?.value;
  }
  expect(values).toEqual({
    synchronous_commit: 'on',
    statement_timeout: '3s',
    lock_timeout: '2500ms',
    idle_in_transaction_session_timeout: '5s',
    plan_cache_mode: 'force_generic_plan',
    tcp_keepalives_idle: '30',
  });
});

test('gives a conversation whose state is no JSON without it', async () => {
  const { url, one, other } = await openTwo();
  await one.write('a', 0, write('x'));
  await databases.admin(`update aiguillage.conversations set state = '{"answers":['`, url);
  const unread = { state: undefined, version: 1, last: 1, expires: 1000 };
  expect(await other.read('a')).toEqual(unread);
  expect(await other.write('a', 1, write('y'))).toMatchObject({ kind: 'written' });
});

test('gives up a statement, a lock and a transaction that take too long, and serves on', async () => {
  const { one, other } = await openTwo();
  await one.write('a', 0, write('x'));
  const statement = (name: string, text: string) => ({ name, text });
  const sleeping = one.database.run(statement('sleep', 'select pg_sleep(30)'), []);
  const still = one.database.together(async (on) => {
    await on(
      statement('hold', `select 1 from aiguillage.conversations where id = 'a' for update`),
      [],
    );
    // Meanwhile a turn on another replica waits for that row, and gives up first.
    await expect(other.write('a', 1, write('y'))).rejects.toMatchObject({ code: 'unavailable' });
    await pause(5200);
    await on(statement('one', 'select 1'), []);
  });
  await Promise.all([
    expect(sleeping).rejects.toMatchObject({ code: 'unavailable' }),
    expect(still).rejects.toMatchObject({ code: 'unavailable' }),
  ]);
  expect(await other.write('a', 1, write('y'))).toMatchObject({ kind: 'written' });
}, 60_000);

test('counters are read by their key, never the whole table, by a connection that only reads', async () => {
  const { url, one } = await openTwo();
  const keys = Array.from({ length: 3000 }, (_, at) => ({ key: `t|${at % 9}|${at}`, by: 1 }));
  await one.count(keys);
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('analyze aiguillage.counters');
  const text = COUNTER_PAGE.text.replace('$1', "'t|4|'").replace('$2', "'t|5'").replace('$3', '50');
  const plan = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`);
  await client.end();
  const lines = plan.rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(lines).toMatch(/Index (?:Only )?Scan using counters_pkey/);
  expect(lines).not.toContain('Seq Scan');
  const reader = openDatabase(addressOf(url), 'reader');
  expect(await createPostgresPages(reader).page('t|4|', '', 5)).toHaveLength(5);
  const drop = { name: 'drop', text: 'delete from aiguillage.counters' };
  await expect(reader.run(drop, [])).rejects.toThrow();
  await reader.close();
});
