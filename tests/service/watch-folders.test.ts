import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { watchFolders } from '../../bot/service/watch-folders.ts';

const root = mkdtempSync(join(tmpdir(), 'aiguillage-watch-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

const LOOK_MS = 20;
/** Long enough for several looks, on a busy machine too. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 15 * LOOK_MS));

test('tells once of what changed in a folder, below it and in a folder that joined, and is quiet else', async () => {
  const [first, second] = [join(root, 'first'), join(root, 'second')];
  for (const folder of [join(first, 'deep'), second]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(first, 'deep', 'a.yaml'), 'a');
  writeFileSync(join(second, 'b.yaml'), 'b');
  const folders = [first];
  let times = 0;
  const told = async (change: () => void) => {
    const before = times;
    change();
    await pause();
    return times - before;
  };
  const begin = await watchFolders(() => folders, LOOK_MS);
  // What changes before it begins is told too.
  appendFileSync(join(first, 'deep', 'a.yaml'), 'a');
  expect(
    await told(() => {
      begin(() => (times += 1));
    }),
  ).toBe(1);
  expect(await told(() => undefined)).toBe(0);
  expect(
    await told(() => {
      appendFileSync(join(second, 'b.yaml'), 'b');
    }),
  ).toBe(0);
  expect(await told(() => void folders.push(second))).toBe(1);
  expect(
    await told(() => {
      appendFileSync(join(second, 'b.yaml'), 'b');
    }),
  ).toBe(1);
  // A folder that is taken away under it stops nothing.
  expect(
    await told(() => {
      rmSync(second, { recursive: true });
    }),
  ).toBe(1);
  expect(
    await told(() => {
      writeFileSync(join(first, 'c.yaml'), 'c');
    }),
  ).toBe(1);
});

test('waits for what is being written to be quiet', async () => {
  const folder = join(root, 'busy');
  mkdirSync(folder);
  let times = 0;
  const begin = await watchFolders(() => [folder], 100);
  begin(() => (times += 1));
  const writing = setInterval(() => {
    appendFileSync(join(folder, 'a.yaml'), 'a');
  }, 20);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(times).toBe(0);
  clearInterval(writing);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(times).toBe(1);
});
