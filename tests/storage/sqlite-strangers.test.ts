import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { keys } from '../../bot/commands/keys.ts';
import { sayStartFault } from '../../bot/start-fault.ts';
import { openSqliteKeys } from '../../bot/storage/sqlite-keys.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';

const base = mkdtempSync(join(tmpdir(), 'aiguillage-strangers-'));
afterAll(() => {
  rmSync(base, { recursive: true });
});

const NAMES = ['aiguillage.sqlite', 'keys.sqlite', 'aiguillage.lock'] as const;

const openers = {
  'aiguillage.sqlite': (folder: string) => openSqliteStore({ folder, now: () => 0 }),
  'aiguillage.lock': (folder: string) => openSqliteStore({ folder, now: () => 0 }),
  'keys.sqlite': openSqliteKeys,
};

/** What is thrown when a folder holds a file that `make` made. */
function thrownFor(name: keyof typeof openers, make: (path: string) => void) {
  const folder = mkdtempSync(join(base, 'a-'));
  const path = join(folder, name);
  make(path);
  try {
    openers[name](folder);
  } catch (error) {
    return { error: error as Error & { code: string }, path, folder };
  }
  throw new Error('it opened');
}

function makeOther(path: string): void {
  const db = new Sqlite(path);
  db.exec('create table conversations (a text); create table keys (a text);');
  db.exec("insert into keys values ('theirs')");
  db.close();
}

test.each(NAMES)(
  'a text named %s is no database: told with its name, and left as it is',
  (name) => {
    const text = 'Compte rendu du 3 mars\n'.repeat(200);
    const { error, path } = thrownFor(name, (file) => {
      writeFileSync(file, text);
    });
    expect(error).toMatchObject({ name: 'StoreError', code: 'not-ours' });
    expect(sayStartFault(error)).toContain(path);
    expect(sayStartFault(error)).toContain('VAR_DIR');
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test.each(['aiguillage.sqlite', 'keys.sqlite'] as const)(
  'a database of another program named %s is left as it is',
  (name) => {
    const { error, path } = thrownFor(name, makeOther);
    expect(error).toMatchObject({ code: 'not-ours' });
    expect(error.message).toContain(path);
    const db = new Sqlite(path, { readonly: true });
    expect(db.prepare('select count(*) from sqlite_master').pluck().get()).toBe(2);
    db.close();
  },
);

test.each(NAMES)('a folder named %s is told with its name', (name) => {
  const { error, path } = thrownFor(name, (folder) => {
    mkdirSync(folder);
  });
  expect(error).toMatchObject({ name: 'StoreError', code: 'unavailable' });
  expect(error.message).toContain(`${path} ne peut pas être ouvert`);
});

test('a VAR_DIR that is a file is told with its name', () => {
  const file = join(base, 'file');
  writeFileSync(file, '');
  expect(() => openSqliteStore({ folder: file, now: () => 0 })).toThrow(file);
});

test('a database of a later version is told with its name', () => {
  const folder = mkdtempSync(join(base, 'a-'));
  void openSqliteStore({ folder, now: () => 0 }).close();
  const path = join(folder, 'aiguillage.sqlite');
  const db = new Sqlite(path);
  db.pragma('user_version = 99');
  db.close();
  expect(() => openSqliteStore({ folder, now: () => 0 })).toThrow(path);
});

test('an empty folder is filled', async () => {
  const store = openSqliteStore({ folder: mkdtempSync(join(base, 'a-')), now: () => 0 });
  await store.close();
});

test('a command says which file it is, without a stack, and gives 1', async () => {
  const { folder, path } = thrownFor('keys.sqlite', makeOther);
  let said = '';
  const io = {
    out: () => undefined,
    err: (text: string) => (said += text),
    env: { VAR_DIR: folder },
  };
  const code = await keys.run(['list'], io as unknown as Parameters<typeof keys.run>[1]);
  expect(code).toBe(1);
  expect(said).toContain(path);
  expect(said).not.toMatch(/\n\s+at /);
});
