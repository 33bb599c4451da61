import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Write } from '../../bot/storage/store.ts';
import { type Small } from './contract.ts';

/** Room for what is kept free, and a little more. */
const DISK = 'size=48m,mode=0700';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-full-'));
});
afterAll(() => {
  spawnSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true, force: true });
});

const write = (word: string): Write<Small> => ({
  state: { answers: [word] },
  activities: [{ word: word.repeat(500) }],
  counts: [],
  expires: 1000,
});

function fill(): void {
  const file = openSync(join(folder, 'filler'), 'a');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch {
    // Full.
  } finally {
    closeSync(file);
  }
}

/** Tries until it is done: the bytes kept for a full disk are taken back now and then only. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A store, and the connection that it writes by: a limit of pages is that connection's own. */
function openWithConnection(own: string) {
  const exec = jest.spyOn(Sqlite.prototype, 'exec');
  const store = openSqliteStore<Small>({ folder: own, now: () => 0 });
  const asked = exec.mock.contexts as readonly Sqlite.Database[];
  const db = asked.find(({ name }) => name.endsWith('aiguillage.sqlite'));
  exec.mockRestore();
  if (!db) throw new Error('no connection was seen');
  return { store, db };
}

test('at the last page of its file refuses turns, reads and erases on, and loses nothing', async () => {
  const own = mkdtempSync(join(tmpdir(), 'aiguillage-pages-'));
  const { store, db } = openWithConnection(own);
  const pages = Number(db.pragma('page_count', { simple: true })) + 60;
  db.pragma(`max_page_count = ${pages}`);
  let taken = 0;
  const untilFull = async (from: string) => {
    for (let each = 0; ; each++) {
      await store.write(`${from}${each}`, 0, write('x'));
      taken += 1;
    }
  };
  await expect(untilFull('a')).rejects.toMatchObject({ code: 'unavailable' });
  const full = taken;
  expect(full).toBeGreaterThan(20);
  // Nothing half written, and all that was taken is there.
  expect(await store.size()).toBe(full);
  expect(await store.read(`a${full}`)).toBeUndefined();
  for (let each = 0; each < full; each++) {
    expect(await store.read(`a${each}`)).toMatchObject({ version: 1 });
  }
  await expect(store.write('a0', 1, write('yy'))).rejects.toMatchObject({ code: 'unavailable' });
  for (let each = 0; each < full / 2; each++) await store.erase(`a${each}`, 2000);
  expect(await store.read('a0')).toBe('erased');
  // In the room of what was erased there is place for turns again.
  expect(await eventually(() => store.write('b', 0, write('z')))).toMatchObject({
    kind: 'written',
  });
  await expect(untilFull('c')).rejects.toMatchObject({ code: 'unavailable' });
  db.pragma('max_page_count = 100000');
  expect(await eventually(() => store.write('d', 0, write('z')))).toMatchObject({
    kind: 'written',
  });
  expect(await store.read(`a${full - 1}`)).toMatchObject({ version: 1 });
  await store.close();
  const after = new Sqlite(join(own, 'aiguillage.sqlite'));
  expect(after.pragma('integrity_check', { simple: true })).toBe('ok');
  after.close();
  rmSync(own, { recursive: true, force: true });
});

function mountDisk(): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', folder]).status === 0;
}

test('on a full disk refuses turns, reads and erases on, and takes turns again with room', async () => {
  if (!mountDisk()) {
    // Only who may mount can make a small disk; `npm run reliability` says when it is not tried.
    return;
  }
  const store = openSqliteStore<Small>({ folder, now: () => 0 });
  for (let each = 0; each < 20; each++) await store.write(`c${each}`, 0, write('x'));
  fill();
  const refused = async () => {
    for (let each = 0; ; each++) await store.write(`late${each}`, 0, write('y'));
  };
  await expect(refused()).rejects.toMatchObject({ code: 'unavailable' });
  expect(await store.read('c1')).toMatchObject({ version: 1 });
  await store.erase('c1', 2000);
  // What that freed is taken by others too.
  fill();
  await expect(refused()).rejects.toMatchObject({ code: 'unavailable' });
  for (let each = 2; each < 20; each++) await store.erase(`c${each}`, 2000);
  expect(await store.read('c2')).toBe('erased');
  expect(await store.read('c0')).toMatchObject({ version: 1 });
  expect(await store.sweep(1500)).toBeGreaterThan(0);
  rmSync(join(folder, 'filler'));
  expect(await eventually(() => store.write('again', 0, write('z')))).toMatchObject({
    kind: 'written',
  });
  await store.close();
  const db = new Sqlite(join(folder, 'aiguillage.sqlite'));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});

test('empties its log of what was erased once a long reader is done', async () => {
  const own = mkdtempSync(join(tmpdir(), 'aiguillage-reader-'));
  const store = openSqliteStore<Small>({ folder: own, now: () => 0 });
  await store.write('a', 0, write('x'));
  const reader = new Sqlite(join(own, 'aiguillage.sqlite'), { readonly: true });
  reader.exec('begin');
  reader.prepare('select * from conversations').all();
  await store.erase('a', 2000);
  expect(await store.write('b', 0, write('y'))).toMatchObject({ kind: 'written' });
  const logBytes = () => statSync(join(own, 'aiguillage.sqlite-wal')).size;
  expect(logBytes()).toBeGreaterThan(0);
  reader.exec('commit');
  reader.close();
  await eventually(async () => {
    await Promise.resolve();
    expect(logBytes()).toBe(0);
  });
  await store.close();
  rmSync(own, { recursive: true, force: true });
});
