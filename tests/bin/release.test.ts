import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const SCRIPT = fileURLToPath(new URL('../../bin/release.js', import.meta.url));
const BEFORE = `# Changelog

What a user notices.

## Unreleased

### Added
- A door ([docs/flows.md](docs/flows.md)).

## 0.1.0 - 2026-11-27

### Added
- A guide.
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-release-'));
  writeFileSync(join(folder, 'CHANGELOG.md'), BEFORE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const release = (...args: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, ...args, folder], { encoding: 'utf8' });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

test('what is unreleased becomes a version, in the changelog and on its page', () => {
  expect(release('0.2.0', '2026-12-01').stdout).toBe('CHANGELOG.md\ndocs/versions/0.2.0.md\n');
  expect(read('CHANGELOG.md')).toBe(
    BEFORE.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 - 2026-12-01\n'),
  );
  const page = read('docs/versions/0.2.0.md');
  expect(page).toContain('# Version 0.2.0\n\nPubliée le 1er décembre 2026.');
  expect(page).toContain('- A door ([docs/flows.md](../../docs/flows.md)).');
  expect(page).not.toContain('A guide.');
});

test.each([
  ['a version that is none', ['0.2', '2026-12-01']],
  ['no date', ['0.2.0', '']],
  ['a version that is released', ['0.1.0', '2026-12-01']],
])('%s changes nothing', (_, args) => {
  const { status, stderr } = release(...args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Usage|already/)]);
  expect(read('CHANGELOG.md')).toBe(BEFORE);
});

test('nothing is released twice', () => {
  release('0.2.0', '2026-12-01');
  expect(release('0.3.0', '2026-12-02').stderr).toBe('Nothing is unreleased.\n');
});
