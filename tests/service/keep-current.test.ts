import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Structure } from '../../bot/conversation/structure.ts';
import { type World } from '../../bot/conversation/world.ts';
import { keepCurrent } from '../../bot/service/keep-current.ts';
import { createLiveWorld, type Loaded } from '../../bot/service/live-world.ts';
import { createOverlayFolder } from '../../bot/service/overlay-folder.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { smallWorld } from './small-world.ts';

const shipped = smallWorld();

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-current-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, text: string | undefined, ifVersion = 0) => ({ path, text, ifVersion });
const NOTHING: Loaded = { issues: [], texts: new Map() };

/** A World that is loaded by no file: what is asked of it is noted. */
function opened() {
  const { overlay } = createMemoryStore({ now: () => 0 });
  const laid = createOverlayFolder(overlay, join(folder, 'laid'));
  const loads: (string | undefined)[] = [];
  const alone: boolean[] = [];
  const answers: Loaded[] = [];
  const world = createLiveWorld({ ...NOTHING, world: shipped }, (_before, isOverlayAlone) => {
    loads.push(laid.current()?.folder);
    alone.push(isOverlayAlone);
    return answers.shift() ?? { ...NOTHING, world: shipped };
  });
  const faults: unknown[] = [];
  let wake: () => void = () => undefined;
  const taken = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const current = keepCurrent({
    world,
    overlay: laid,
    taken: () => {
      wake();
    },
    failed: (error) => faults.push(error),
  });
  return { overlay, loads, alone, answers, faults, current, taken };
}

test('an overlay that has not changed is not loaded, one that has is', async () => {
  const { overlay, loads, current } = opened();
  await current.lookAtOverlay();
  expect([loads, current.served()?.version]).toEqual([[], 0]);
  await overlay.write([put('places/a.yaml', 'a')]);
  await current.lookAtOverlay();
  await current.lookAtOverlay();
  expect(loads).toEqual([join(folder, 'laid', 'v1')]);
  // The same files at another version.
  await overlay.write([put('places/a.yaml', 'a', 1)]);
  await current.lookAtOverlay();
  expect([loads.length, current.served()?.version]).toEqual([1, 2]);
  await overlay.write([put('places/a.yaml', undefined, 2)]);
  await current.lookAtOverlay();
  expect(loads).toEqual([join(folder, 'laid', 'v1'), undefined]);
});

test('files of the disk are read where they may have changed, and only there', async () => {
  const { overlay, alone, current, taken } = opened();
  await overlay.write([put('places/a.yaml', 'a')]);
  await current.lookAtOverlay();
  const read = taken();
  current.readAnew();
  await read;
  expect(alone).toEqual([true, false]);
});

test('what is told as served is what the last World taken was made from', async () => {
  const { overlay, answers, current } = opened();
  await overlay.write([put('places/a.yaml', 'a')]);
  await current.lookAtOverlay();
  const sum = current.served()?.sha256;
  answers.push(NOTHING);
  await overlay.write([put('places/a.yaml', 'refused', 1)]);
  await current.lookAtOverlay();
  expect(current.served()).toMatchObject({ version: 1, sha256: sum });
});

test('a World is served as it was loaded; a structure that is refused alone keeps its old one', async () => {
  const [old, other] = [smallWorld('Avant'), smallWorld('Après')];
  const plain = createLiveWorld({ ...NOTHING, world: old }, () => ({ ...NOTHING, world: other }));
  expect((await plain.reload()).taken).toBe(true);
  expect(plain.current()).toBe(other);
  const overlay = { flows: [], data: ['mende/data'] };
  const structures = new Map(
    ['mende', 'pau'].map((id) => [id, { id, overlay } as unknown as Structure]),
  ).set('nue', { id: 'nue' } as unknown as Structure);
  const own = (...ids: readonly string[]) =>
    new Map(ids.map((id) => [id, { ...old, isOwn: true }]));
  const before: World = { ...old, structures, own: own('mende', 'pau', 'nue') };
  const after: World = { ...other, structures, own: own('pau') };
  const live = createLiveWorld({ ...NOTHING, world: before }, () => ({ ...NOTHING, world: after }));
  await live.reload();
  expect([...(live.current().own?.keys() ?? [])]).toEqual(['pau', 'mende']);
  expect(live.current().own?.get('mende')?.structures).toBe(structures);
  expect(live.current().own?.get('pau')).toBe(after.own?.get('pau'));
});

test('asked many times at once, reads once more after the one under way', async () => {
  const { loads, current, taken } = opened();
  const first = taken();
  current.readAnew();
  for (let each = 0; each < 5; each++) current.readAnew();
  await first;
  await taken();
  await current.lookAtOverlay();
  expect(loads).toHaveLength(2);
});

test('a store that does not answer is told, and the files of the disk are read all the same', async () => {
  const store = createMemoryStore({ now: () => 0 });
  const laid = createOverlayFolder(store.overlay, join(folder, 'laid'));
  await store.close();
  const faults: unknown[] = [];
  const world = createLiveWorld({ ...NOTHING, world: shipped }, () => NOTHING);
  const loaded = new Promise((resolve) => {
    const failed = (error: unknown) => faults.push(error);
    keepCurrent({ world, overlay: laid, taken: resolve, failed }).readAnew();
  });
  await loaded;
  expect(faults).toMatchObject([{ code: 'closed' }]);
});
