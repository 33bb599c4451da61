import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type FeedStates } from '../../bot/storage/feed-states.ts';
import { openPostgresFeedStates } from '../../bot/storage/postgres-feed-states.ts';
import { openSqliteFeedStates } from '../../bot/storage/sqlite-feed-states.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { openReplica } from './postgres-store.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-feeds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly one: FeedStates;
  readonly other: FeedStates;
  readonly close: () => Promise<void>;
}

const stores: Readonly<Record<string, () => Promise<Opened>>> = {
  sqlite() {
    const [one, other] = [openSqliteFeedStates(folder), openSqliteFeedStates(folder)];
    const close = async () => {
      await one.close();
      await other.close();
    };
    return Promise.resolve({ one, other, close });
  },
  async postgres() {
    const url = await databases.database();
    const [first, second] = [await openReplica(url), await openReplica(url)];
    return {
      one: openPostgresFeedStates(first.database),
      other: openPostgresFeedStates(second.database),
      close: async () => {
        await first.close();
        await second.close();
      },
    };
  },
};

test.each(Object.entries(stores))('%s: one reader of a feed at a time', async (_, open) => {
  const { one, other, close } = await open();
  expect(await one.hold('dila', 'a', 0, 60)).toBe(true);
  expect(await other.hold('dila', 'b', 59, 119)).toBe(false);
  expect(await other.hold('ccas', 'b', 59, 119)).toBe(true);
  expect(await one.renew('dila', 'a', 110)).toBe(true);
  expect(await other.hold('dila', 'b', 109, 170)).toBe(false);
  expect(await other.hold('dila', 'b', 110, 170)).toBe(true);
  expect(await one.renew('dila', 'a', 180)).toBe(false);
  expect(await one.save('dila', 'a', '{"late":1}')).toBe(false);
  expect(await other.save('dila', 'b', '{"mine":1}')).toBe(true);
  await one.release('dila', 'a');
  expect(await one.hold('dila', 'a', 111, 171)).toBe(false);
  await other.release('dila', 'b');
  expect(await other.renew('dila', 'b', 180)).toBe(false);
  expect(await one.hold('dila', 'a', 111, 171)).toBe(true);
  expect(await one.read()).toEqual(new Map([['dila', '{"mine":1}']]));
  await close();
});

test.each(Object.entries(stores))('%s: of many who ask at once, one has it', async (_, open) => {
  const { one, other, close } = await open();
  const asked = Array.from({ length: 20 }, (_, at) =>
    (at % 2 === 0 ? one : other).hold('dila', `holder-${at}`, 0, 60),
  );
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
  await close();
});
