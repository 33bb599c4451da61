import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { openForReading, openForService } from '../../bot/storage/sqlite-file.ts';
import { openSqlitePages, PAGE_QUERY } from '../../bot/storage/sqlite-pages.ts';
import { CLEAR_COUNTED, IS_COUNTED } from '../../bot/storage/sqlite-statements.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Write } from '../../bot/storage/store.ts';
import { type Small, testStoreContract } from './contract.ts';
import { testScreensContract } from './screens-contract.ts';
import { testTicketsContract } from './tickets-contract.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (as: 'service' | 'reader' = 'service', now = 0) =>
  openSqliteStore<Small>({ folder, now: () => now, as });
const write = (word: string): Write<Small> => ({
  state: { answers: [word] },
  activities: [{ word }],
  counts: [{ key: 'c', by: 1 }],
  expires: 1000,
});

const openOne = () => {
  const clock = { now: 0 };
  const store = openSqliteStore<Small>({ folder, now: () => clock.now });
  return Promise.resolve({ store, clock, close: () => store.close().catch(() => undefined) });
};
testStoreContract('sqlite', openOne);
testTicketsContract('sqlite', openOne);
testScreensContract('sqlite', openOne);

test('finds everything again after closing', async () => {
  const first = open();
  await first.write('a', 0, write('kept'));
  await first.close();
  const second = open();
  expect(await second.read('a')).toMatchObject({ state: { answers: ['kept'] }, version: 1 });
  expect(await second.counters('')).toEqual(new Map([['c', 1]]));
  await second.close();
});

test('counters are read by their key, never the whole table', async () => {
  const store = open();
  const file = openForReading(folder);
  const plan = file.db.prepare(`explain query plan ${PAGE_QUERY}`).all('a|', 'b|', 10);
  const marks = [IS_COUNTED, CLEAR_COUNTED].flatMap((sql) =>
    file.db.prepare<unknown[], { detail: string }>(`explain query plan ${sql}`).all(1, 10),
  );
  file.close();
  await store.close();
  expect(plan).toHaveLength(1);
  expect(plan).toMatchObject([
    { detail: expect.stringMatching(/^SEARCH counters USING PRIMARY KEY/) as unknown },
  ]);
  // Marks of what was counted neither, whether one is asked for or those that are over go.
  const details = marks.map(({ detail }) => detail);
  expect(details.filter((one) => one.startsWith('SCAN'))).toEqual([]);
  expect(details[0]).toMatch(/^SEARCH counted USING INTEGER PRIMARY KEY/);
  expect(details.join()).toContain('counted_by_until');
});

test('what is erased is off the disk, while another reads page after page', async () => {
  const store = open();
  await store.count(Array.from({ length: 900 }, (_, at) => ({ key: `t|${at}|x`, by: 1 })));
  await store.write('a', 0, write('Zebulon'));
  const pages = openSqlitePages(folder);
  const reads = { on: true };
  let read = 0;
  const reader = (async () => {
    for (let after = ''; reads.on;) {
      const page = await pages.page('t|', after, 100);
      after = page.at(-1)?.key ?? '';
      read += page.length;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const holds = () =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes('Zebulon'));
  expect(holds()).toBe(true);
  await store.erase('a', 1000);
  for (let tries = 0; holds() && tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(holds()).toBe(false);
  reads.on = false;
  await reader;
  expect(read).toBeGreaterThan(0);
  await pages.close();
  await store.close();
});

test('keeps its folder and files to its own user', async () => {
  const store = open();
  await store.write('a', 0, write('x'));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const files = readdirSync(folder);
  expect(files).toContain('aiguillage.sqlite-wal');
  for (const file of files) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  await store.close();
});

test('refuses a second service on the same file, not a reader', async () => {
  const store = open();
  await store.write('a', 0, write('x'));
  expect(() => open()).toThrow(expect.objectContaining({ code: 'in-use' }));
  const reader = open('reader');
  expect(await reader.read('a')).toMatchObject({ version: 1 });
  await expect(reader.write('a', 1, write('y'))).rejects.toMatchObject({ code: 'unavailable' });
  await reader.close();
  await store.close();
  await open().close();
});

test('leaves no byte of an erased conversation in any file', async () => {
  const store = open();
  for (let each = 0; each < 50; each++) await store.write(`a${each}`, 0, write(`secret-${each}-`));
  for (let each = 0; each < 50; each++) await store.erase(`a${each}`, 1000);
  for (const file of readdirSync(folder)) {
    expect(readFileSync(join(folder, file)).includes('secret-')).toBe(false);
  }
  await store.close();
});

const screen = (id: string, word: string) => ({
  id,
  visit: `visit-of-${word}`,
  from: [],
  at: 0,
  body: `{"word":"${word}"}`,
  until: 1000,
  forget: 1000,
  most: 10,
});

test('leaves no byte of the screens of a visit that is ended', async () => {
  const store = open();
  for (let each = 0; each < 50; each++) await store.screens.keep(screen(`s${each}`, 'secret-one'));
  await store.screens.end(['visit-of-secret-one'], 1000);
  for (const file of readdirSync(folder)) {
    expect(readFileSync(join(folder, file)).includes('{"word"')).toBe(false);
  }
  await store.close();
});

test('keeps screens in a file of the version before', async () => {
  const store = open();
  await store.write('a', 0, write('x'));
  await store.close();
  const db = new Sqlite(join(folder, 'aiguillage.sqlite'));
  db.exec('drop table visits; drop table screens; drop table counted; pragma user_version = 4');
  db.close();
  const again = open();
  expect(await again.screens.keep(screen('s', 'one'))).toBe('kept');
  expect(await again.read('a')).toMatchObject({ version: 1 });
  await again.close();
});

test('refuses a file that a later version wrote, and leaves it as it is', async () => {
  await open().close();
  const db = new Sqlite(join(folder, 'aiguillage.sqlite'));
  db.pragma('user_version = 99');
  db.close();
  expect(() => open()).toThrow(expect.objectContaining({ code: 'too-new' }));
  // The claim was given back: the second try meets the same fault, not `in-use`.
  expect(() => open()).toThrow(expect.objectContaining({ code: 'too-new' }));
});

test('finds the log again that the version before had in the order of its places', async () => {
  const store = open();
  for (const word of ['one', 'two']) {
    await Promise.all(
      ['a', 'b'].map((id) => store.write(id, word === 'one' ? 0 : 1, write(`${id} ${word}`))),
    );
  }
  await store.close();
  const db = new Sqlite(join(folder, 'aiguillage.sqlite'));
  db.exec(
    `create table before (place integer primary key, activity text not null);
     insert into before select place, activity from activities;
     drop table activities;
     alter table before rename to activities;
     drop table visits;
     drop table screens;
     drop table counted;
     pragma user_version = 3`,
  );
  db.close();
  const again = open();
  expect(await again.activities('b', 0, 10)).toEqual([
    { sequence: 1, activity: { word: 'b one' } },
    { sequence: 2, activity: { word: 'b two' } },
  ]);
  expect(await again.write('b', 2, write('b three'))).toMatchObject({ firstSequence: 3 });
  await again.erase('a', 1000);
  expect(await again.activities('b', 1, 10)).toHaveLength(2);
  await again.close();
});

test('commits the writes of one tick together', async () => {
  const store = open();
  const written = await Promise.all(
    Array.from({ length: 100 }, (_, each) => store.write(`a${each}`, 0, write('x'))),
  );
  expect(written.every(({ kind }) => kind === 'written')).toBe(true);
  await store.close();
  const reopened = open();
  expect(await reopened.counters('c')).toEqual(new Map([['c', 100]]));
  await reopened.close();
});

test('gives a conversation whose state is no JSON without it', async () => {
  const store = open();
  await store.write('a', 0, write('x'));
  const file = new Sqlite(join(folder, 'aiguillage.sqlite'));
  file.exec(`update conversations set state = '{"answers":['`);
  file.close();
  expect(await store.read('a')).toEqual({ state: undefined, version: 1, last: 1, expires: 1000 });
  expect(await store.write('a', 1, write('y'))).toMatchObject({ kind: 'written' });
  await store.close();
});

test('has every commit on disk before it is acknowledged, and overwrites what is deleted', () => {
  const file = openForService(folder);
  const pragmas = ['journal_mode', 'synchronous', 'secure_delete'].map((name) =>
    file.db.pragma(name, { simple: true }),
  );
  file.close();
  // 2: FULL.
  expect(pragmas).toEqual(['wal', 2, 1]);
});
