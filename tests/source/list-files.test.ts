import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { foldersOf, listFiles } from '../../bot/source/list-files.ts';

const root = mkdtempSync(join(tmpdir(), 'aiguillage-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

for (const name of [
  'one/caf/a.yaml',
  'one/b.yaml',
  'two/caf/a.yaml',
  'two/.git/c.yaml',
  'two/x.md',
]) {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), '');
}

test('lets a later folder override an earlier one by relative path', () => {
  const files = listFiles([join(root, 'one'), join(root, 'two')], '.yaml');
  expect(files).toEqual([
    { relative: 'b.yaml', path: join(root, 'one', 'b.yaml') },
    { relative: 'caf/a.yaml', path: join(root, 'two', 'caf', 'a.yaml') },
  ]);
});

test('cuts a setting into folders', () => {
  expect(foldersOf('flows:/srv/flows')).toEqual(['flows', '/srv/flows']);
});
