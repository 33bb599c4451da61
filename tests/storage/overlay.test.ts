import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { keepCurrent } from '../../bot/service/keep-current.ts';
import { createLiveWorld } from '../../bot/service/live-world.ts';
import { createOverlayFolder } from '../../bot/service/overlay-folder.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Overlay } from '../../bot/storage/overlay.ts';
import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { type Databases } from '../support/databases.ts';
import { smallWorld } from '../service/small-world.ts';
import { bundle, run } from '../server/run-child.ts';
import { openDatabases } from '../support/open-databases.ts';
import { testOverlayContract } from './overlay-contract.ts';
import { openReplica } from './postgres-store.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await openDatabases();
}, 60_000);
afterAll(() => databases.remove());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-overlay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

testOverlayContract('memory', () => {
  const store = createMemoryStore({ now: () => 0 });
  return Promise.resolve({ one: store.overlay, other: store.overlay, close: () => store.close() });
});

// The service, and a command beside it.
testOverlayContract('sqlite', () => {
  const store = openSqliteStore({ folder, now: () => 0 });
  const command = openSqliteOverlay(folder, 100);
  return Promise.resolve({
    one: store.overlay,
    other: command,
    close: async () => {
      await command.close();
      await store.close();
    },
  });
});

testOverlayContract('postgres', async () => {
  const url = await databases.database();
  const stores = [await openReplica(url), await openReplica(url)] as const;
  return {
    one: stores[0].overlay,
    other: stores[1].overlay,
    close: async () => {
      for (const store of stores) await store.close();
    },
  };
});

test('the sqlite overlay is kept, in a file for its own user', async () => {
  const first = openSqliteStore({ folder, now: () => 0 });
  await first.overlay.write([{ path: 'places/a.yaml', text: 'a', ifVersion: 0 }]);
  await first.close();
  await expect(first.overlay.version()).rejects.toMatchObject({ code: 'closed' });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  const second = openSqliteStore({ folder, now: () => 0 });
  expect((await second.overlay.read()).files.get('places/a.yaml')?.text).toBe('a');
  await second.close();
});

test('sqlite: a list killed in its middle is there whole or not at all, and the last good one stays', async () => {
  const FILES = 100;
  const writer = await bundle('tests/storage/overlay-writer.ts');
  let wrote = 0;
  // Milliseconds after a list was written: somewhere in the next one.
  for (const ms of [1, 4, 9]) {
    const child = run(writer, [folder, String(FILES)]);
    await child.line(/^wrote/);
    await new Promise((resolve) => setTimeout(resolve, ms));
    child.process.kill('SIGKILL');
    await child.ended;
    const said = child.lines.map((line) => Number(line.replace('wrote ', '')));
    const overlay = openSqliteOverlay(folder);
    const { version, files } = await overlay.read();
    await overlay.close();
    expect(version).toBeGreaterThan(wrote);
    expect(version - Math.max(...said)).toBeLessThanOrEqual(1);
    expect(version).toBeGreaterThanOrEqual(Math.max(...said));
    expect([...new Set([...files.values()].map(({ text }) => text))]).toEqual([
      `list ${String(version)}\n`.repeat(500),
    ]);
    expect(files.size).toBe(FILES);
    wrote = version;
  }
});

test('a file that is no overlay of ours is named and left', async () => {
  writeFileSync(join(folder, 'overlay.sqlite'), 'a text, not a database'.repeat(100));
  const overlay = openSqliteOverlay(folder);
  await expect(overlay.version()).rejects.toMatchObject({ code: 'not-ours' });
  await overlay.close();
});

const PATH = 'places/x.yaml';

/** What a replica does of an overlay, on a disk of its own: laid out, and read into a World. */
function serving(overlay: Overlay, disk: string) {
  const laid = createOverlayFolder(overlay, join(folder, disk));
  const loaded = { world: smallWorld(), issues: [], texts: new Map() };
  const texts: string[] = [];
  const world = createLiveWorld(loaded, () => {
    texts.push(readFileSync(join(laid.current()?.folder ?? '', PATH), 'utf8'));
    return loaded;
  });
  const failed = (error: unknown) => texts.push(String(error));
  const current = keepCurrent({ world, overlay: laid, taken: () => undefined, failed });
  overlay.subscribe(() => void current.lookAtOverlay());
  return { texts, current, sum: () => current.served()?.sha256 };
}

async function until(wanted: string, { texts }: ReturnType<typeof serving>): Promise<number> {
  const from = performance.now();
  while (texts.at(-1) !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now() - from;
}

test('a fresh replica with an empty disk serves the same, and what changes since, within 10 s', async () => {
  const url = await databases.database();
  const one = await openReplica(url);
  const first = serving(one.overlay, 'one');
  await one.overlay.write([{ path: PATH, text: 'a', ifVersion: 0 }]);
  await until('a', first);
  const from = performance.now();
  const late = await openReplica(url);
  const fresh = serving(late.overlay, 'fresh');
  await fresh.current.lookAtOverlay();
  expect([fresh.texts, performance.now() - from < 10_000]).toEqual([['a'], true]);
  expect(fresh.sum()).toMatch(/^[0-9a-f]{64}$/);
  expect(fresh.sum()).toBe(first.sum());
  await late.overlay.write([{ path: PATH, text: 'b', ifVersion: 1 }]);
  const took = await Promise.all([until('b', first), until('b', fresh)]);
  expect(Math.max(...took)).toBeLessThan(10_000);
  await Promise.all([one.close(), late.close()]);
}, 60_000);
