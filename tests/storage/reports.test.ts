import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { openSqliteReports } from '../../bot/storage/sqlite-reports.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { openReplica } from './postgres-store.ts';
import { testReportsContract } from './reports-contract.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-reports-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

testReportsContract('memory', () => {
  const store = createMemoryStore({ now: () => 0 });
  return Promise.resolve({
    one: store.reports,
    other: store.reports,
    close: () => store.close(),
  });
});

// The service, and a command beside it.
testReportsContract('sqlite', () => {
  const store = openSqliteStore({ folder, now: () => 0 });
  const command = openSqliteReports(folder);
  return Promise.resolve({
    one: store.reports,
    other: command,
    close: async () => {
      await command.close();
      await store.close();
    },
  });
});

testReportsContract('postgres', async () => {
  const url = await databases.database();
  const stores = [await openReplica(url), await openReplica(url)] as const;
  return {
    one: stores[0].reports,
    other: stores[1].reports,
    close: async () => {
      for (const store of stores) await store.close();
    },
  };
});

test('a sweep forgets reports after as long as the history of changes', async () => {
  const store = createMemoryStore({ now: () => 0 });
  const base = { of: 'permanence', record: 'a', kind: 'closed', territory: ['33'] } as const;
  const report = { ...base, day: '2026-12-01', opening: '', by: 'citizen' } as const;
  await store.reports.add({ ...report, id: 'a' });
  await store.sweep(Date.UTC(2028, 0, 5));
  expect(await store.reports.ofRecord(report)).toHaveLength(1);
  await store.sweep(Date.UTC(2028, 0, 6));
  expect(await store.reports.ofRecord(report)).toEqual([]);
});

test('sqlite reports are kept, in a file for its own user; another file is named and left', async () => {
  const reports = openSqliteReports(folder);
  expect(await reports.open({ limit: 1 })).toEqual([]);
  await reports.close();
  await expect(reports.open({ limit: 1 })).rejects.toMatchObject({ code: 'closed' });
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  writeFileSync(join(folder, 'reports.sqlite'), 'a text, not a database'.repeat(100));
  const stranger = openSqliteReports(folder);
  await expect(stranger.open({ limit: 1 })).rejects.toMatchObject({ code: 'not-ours' });
  await stranger.close();
});
