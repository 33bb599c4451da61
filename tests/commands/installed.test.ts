import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'aiguillage-installed-'));
  cpSync('bin', join(root, 'bin'), { recursive: true });
  mkdirSync(join(root, 'dist', 'bot'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(root, 'dist', '.built'), '');
  writeFileSync(join(root, 'dist', 'bot', 'cli.js'), "console.log('as built');");
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const runs = () =>
  execFileSync(process.execPath, [join(root, 'bin', 'aiguillage.js')], { encoding: 'utf8' });

test('an image without sources runs what was built', () => {
  expect(runs()).toBe('as built\n');
});

test('after npm prune, sources that look newer are not built without a compiler', () => {
  for (const folder of ['bot', 'bench', 'reliability', 'widget']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'bot', 'main.ts'), '');
  expect(runs()).toBe('as built\n');
});
