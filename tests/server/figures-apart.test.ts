import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { figuresApart, type FiguresPlace } from '../../bot/figures-apart.ts';
import { readTables } from '../../bot/statistics/read-tables.ts';
import { rollUpPrefix } from '../../bot/statistics/roll-up-keys.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Store } from '../../bot/storage/store.ts';
import { addressOf } from '../storage/address-of.ts';
import { openReplica } from '../storage/postgres-store.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { bundle } from './run-child.ts';

const EPCI = '243300316';
const asked = { quarters: ['2026-T2', '2026-T3'], epci: EPCI };
const context = { today: '2026-11-30', families: new Map([['caf.paiement', 'social-sante']]) };

const folder = mkdtempSync(join(tmpdir(), 'aiguillage-figures-'));
let program: string;
let databases: Databases;
beforeAll(async () => {
  program = await bundle('bot/figures-worker.ts');
  databases = await openDatabases();
}, 60_000);
afterAll(async () => {
  await databases.remove();
  rmSync(folder, { recursive: true });
});

/** Walks of two months, the second too few to be told. */
async function count(store: Pick<Store<unknown>, 'count'>): Promise<void> {
  const room = { room: 't', of: EPCI, what: 'flow', group: 'social-sante' } as const;
  await store.count([
    { key: `${rollUpPrefix({ ...room, month: '2026-07' })}caf.paiement`, by: 42 },
    { key: `${rollUpPrefix({ ...room, month: '2026-08' })}caf.paiement`, by: 3 },
  ]);
}

/** What the thread tells is what is published where one is, and nothing closer. */
async function tells(place: FiguresPlace, store: Store<unknown>): Promise<void> {
  await count(store);
  const apart = figuresApart(place, program);
  const read = await apart.read(asked, context);
  expect(read).toEqual(await readTables(store.pages.page.bind(store.pages), asked, context));
  const told = JSON.stringify(read.tables.map(({ cells, ...rest }) => [rest, [...cells]]));
  expect(told).toContain('40');
  expect(told).not.toMatch(/\b(?:42|3|45)\b/);
  // It is read again as it stands now; and again once its thread has ended.
  await count(store);
  const anew = await apart.read(asked, context);
  expect(anew.tables.flatMap(({ cells }) => [...cells.values()])).toContain(85);
  await apart.close();
  expect(await apart.read(asked, context)).toEqual(anew);
  await apart.close();
  await store.close();
}

test('a thread of its own publishes what SQLite counted', async () => {
  const store = openSqliteStore({ folder, now: () => 0 });
  await tells({ varDir: folder }, store);
});

test('a thread of its own publishes what PostgreSQL counted', async () => {
  const url = await databases.database();
  const store = await openReplica(url);
  await tells({ varDir: folder, database: { address: addressOf(url) } }, store);
});

test('figures that cannot be read are a fault of the store, and no page waits for ever', async () => {
  const apart = figuresApart({ varDir: join(folder, 'nothing') }, program);
  await expect(apart.read(asked, context)).rejects.toMatchObject({ code: 'unavailable' });
  await apart.close();
});
