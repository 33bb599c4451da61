import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { openSqliteDesk } from '../../bot/storage/sqlite-desk.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { testDeskContract } from './desk-contract.ts';
import { openReplica } from './postgres-store.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

testDeskContract('memory', () => {
  const store = createMemoryStore({ now: () => 0 });
  return Promise.resolve({ one: store.desk, other: store.desk, close: () => store.close() });
});

// The service, and a command beside it.
testDeskContract('sqlite', () => {
  const store = openSqliteStore({ folder, now: () => 0 });
  const command = openSqliteDesk(folder);
  return Promise.resolve({
    one: store.desk,
    other: command,
    close: async () => {
      await command.close();
      await store.close();
    },
  });
});

testDeskContract('postgres', async () => {
  const url = await databases.database();
  const stores = [await openReplica(url), await openReplica(url)] as const;
  return {
    one: stores[0].desk,
    other: stores[1].desk,
    close: async () => {
      for (const store of stores) await store.close();
    },
  };
});

test('the sqlite desk is kept, in a file for its own user, without what was revoked', async () => {
  const desk = openSqliteDesk(folder);
  const base = { structure: 's', role: 'calendar', label: 'accueil', territory: ['33'] } as const;
  await desk.addKey({ id: 'a', hash: 'hash-of-a', made: 0, expires: 9, ...base });
  await desk.addKey({ id: 'b', hash: 'hash-of-b', made: 0, expires: 9, ...base });
  await desk.revokeKey('a');
  await desk.close();
  await expect(desk.keys()).rejects.toMatchObject({ code: 'closed' });
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  const again = openSqliteDesk(folder);
  expect((await again.keys()).map(({ id }) => id)).toEqual(['b']);
  await again.close();
});

test('a file that is no desk of ours is named and left', async () => {
  writeFileSync(join(folder, 'desk.sqlite'), 'a text, not a database'.repeat(100));
  const desk = openSqliteDesk(folder);
  await expect(desk.keys()).rejects.toMatchObject({ code: 'not-ours' });
  await desk.close();
});
