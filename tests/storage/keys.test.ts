import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import {
  inOrder,
  revoked,
  rotated,
  SIGN_DELAY_MS,
  withMissing,
} from '../../bot/storage/key-rules.ts';
import { type Key } from '../../bot/storage/keys.ts';
import { newKey, toSecretText } from '../../bot/storage/new-key.ts';
import { openPostgresKeys } from '../../bot/storage/postgres-keys.ts';
import { openSqliteKeys } from '../../bot/storage/sqlite-keys.ts';
import { type Databases } from '../support/databases.ts';
import { openDatabases } from '../support/open-databases.ts';
import { testKeysContract } from './keys-contract.ts';
import { openReplica } from './postgres-store.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-keys-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

testKeysContract('sqlite', () => {
  const [one, other] = [openSqliteKeys(folder), openSqliteKeys(folder)];
  return Promise.resolve({
    one,
    other,
    close: async () => {
      await one.close();
      await other.close();
    },
  });
});

testKeysContract('postgres', async () => {
  const url = await databases.database();
  const stores = [await openReplica(url), await openReplica(url)] as const;
  return {
    one: openPostgresKeys(stores[0].database),
    other: openPostgresKeys(stores[1].database),
    close: async () => {
      for (const store of stores) await store.close();
    },
  };
});

test('sqlite keys are for their own user, and leave no byte behind when revoked', async () => {
  const keys = openSqliteKeys(folder);
  const [made] = await keys.change((all) => withMissing(all, 1, newKey));
  if (!made) throw new Error('no key');
  await keys.change((all) => revoked(all, made.kid, 2, newKey) ?? all);
  await keys.close();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, name), 'latin1')).not.toContain(toSecretText(made.secret));
  }
});

const MINUTE = 60_000;
const kidsOf = (keys: readonly Key[], now: number) =>
  inOrder(keys, 'token', now).map(({ kid }) => kid);

/** Names in order: k1, k2… */
function named() {
  let count = 0;
  return () => ({ kid: `k${++count}`, secret: new Uint8Array(32) });
}

function rotateAt(
  keys: readonly Key[],
  now: number,
  make: () => { kid: string; secret: Uint8Array },
) {
  const next = rotated(keys, 'token', now, make);
  if (!('keys' in next)) throw new Error(`not before ${next.until}`);
  return next.keys;
}

test('a new key verifies at once and signs a little later', () => {
  const make = named();
  const keys = rotateAt(withMissing([], 0, make), MINUTE, make);
  expect(kidsOf(keys, MINUTE)).toEqual(['k1', 'k7']);
  expect(kidsOf(keys, MINUTE + SIGN_DELAY_MS)).toEqual(['k7', 'k1']);
});

test('a third key waits until nothing that the first signed is in use', () => {
  const make = named();
  const two = rotateAt(withMissing([], 0, make), MINUTE, make);
  const until = MINUTE + SIGN_DELAY_MS + 30 * MINUTE;
  expect(rotated(two, 'token', until - 1, make)).toEqual({ until });
  const three = rotateAt(two, until, make);
  expect(kidsOf(three, until + SIGN_DELAY_MS)).toEqual(['k8', 'k7']);
});

test('a key revoked is gone, and another signs at once when none is left', () => {
  const make = named();
  const one = withMissing([], 0, make);
  expect(revoked(one, 'nobody', 1, make)).toBeUndefined();
  expect(kidsOf(revoked(one, 'k1', 1, make) ?? [], 1)).toEqual(['k7']);
  const two = rotateAt(one, MINUTE, make);
  expect(kidsOf(revoked(two, 'k8', MINUTE, make) ?? [], MINUTE)).toEqual(['k1']);
  // The one that is left does not sign yet: a third does, meanwhile.
  expect(kidsOf(revoked(two, 'k1', MINUTE, make) ?? [], MINUTE)).toEqual(['k9', 'k8']);
});

test('no key has a name that a command would take for an option', () => {
  const { kid } = newKey((length) => Buffer.alloc(length, 0xfb));
  expect(kid).toMatch(/^_[\w-]{7}$/);
});
