import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createOverlayFolder } from '../../bot/service/overlay-folder.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-laid-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const opened = () => createMemoryStore({ now: () => 0 }).overlay;
const put = (path: string, text: string | undefined, ifVersion = 0) => ({ path, text, ifVersion });
const filesIn = (laid: string | undefined) =>
  readdirSync(laid ?? '', { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => one.name)
    .sort();

test('an overlay without files has no folder, and a sum of nothing', async () => {
  const laid = createOverlayFolder(opened(), join(folder, 'laid'));
  expect(laid.current()).toBeUndefined();
  expect(await laid.lay()).toMatchObject({ folder: undefined, version: 0 });
  expect(laid.current()?.sha256).toBe(createHash('sha256').digest('hex'));
});

test('each version is laid out whole in a folder of its own, and the old one goes', async () => {
  const overlay = opened();
  const laid = createOverlayFolder(overlay, join(folder, 'laid'));
  await overlay.write([put('places/a.yaml', 'é\r\n'), put('permanences/b.yaml', 'b')]);
  const first = await laid.lay();
  expect(readFileSync(join(first.folder ?? '', 'places', 'a.yaml'), 'utf8')).toBe('é\r\n');
  expect(await laid.lay()).toBe(first);
  await overlay.write([put('permanences/b.yaml', undefined, 1), put('places/c.yaml', 'c')]);
  const second = await laid.lay();
  expect([filesIn(first.folder), filesIn(second.folder)]).toEqual([
    ['a.yaml', 'b.yaml'],
    ['a.yaml', 'c.yaml'],
  ]);
  expect(readFileSync(join(second.folder ?? '', 'places', 'a.yaml'), 'utf8')).toBe('é\r\n');
  await laid.drop();
  expect([existsSync(first.folder ?? ''), existsSync(second.folder ?? '')]).toEqual([false, true]);
});

test('what an earlier process left is removed, and what was cleaned away is laid anew', async () => {
  const overlay = opened();
  const root = join(folder, 'laid');
  await overlay.write([put('places/a.yaml', 'a')]);
  await createOverlayFolder(overlay, root).lay();
  await overlay.write([put('places/a.yaml', 'new', 1)]);
  const laid = createOverlayFolder(overlay, root);
  const { folder: first } = await laid.lay();
  expect(readdirSync(root)).toEqual(['v2']);
  rmSync(root, { recursive: true });
  expect((await laid.lay()).folder).toBe(first);
  expect(filesIn(first)).toEqual(['a.yaml']);
});

test('the sum is the same wherever the same files are, and sha256sum gives it', async () => {
  const [one, other] = [opened(), opened()];
  await one.write([put('places/b.yaml', 'é'), put('a.yaml', 'a')]);
  await other.write([put('x.yaml', '')]);
  await other.write([put('a.yaml', 'a'), put('x.yaml', undefined, 1)]);
  await other.write([put('places/b.yaml', 'é')]);
  const [first, second] = await Promise.all(
    [one, other].map((each, at) => createOverlayFolder(each, join(folder, `laid${at}`)).lay()),
  );
  expect(first?.sha256).toBe(second?.sha256);
  expect(first?.version).not.toBe(second?.version);
  const sums = 'find * -type f | LC_ALL=C sort | xargs sha256sum | sha256sum';
  const said = execFileSync('sh', ['-c', sums], { cwd: first?.folder, encoding: 'utf8' });
  expect(said.split(' ')[0]).toBe(first?.sha256);
});
