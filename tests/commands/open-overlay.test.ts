import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openOverlay } from '../../bot/commands/open-overlay.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-overlay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('there is none where no service has run, and one beside the file of a service', async () => {
  expect(await openOverlay({ VAR_DIR: folder })).toBeUndefined();
  await openSqliteStore({ folder, now: Date.now }).close();
  const overlay = await openOverlay({ VAR_DIR: folder });
  expect(await overlay?.version()).toBe(0);
  await overlay?.close();
});

test('a DATABASE_URL at fault is told: nothing is written beside the database that was meant', async () => {
  await openSqliteStore({ folder, now: Date.now }).close();
  const opening = openOverlay({ VAR_DIR: folder, DATABASE_URL: 'mysql://ville.example/guide' });
  await expect(opening).rejects.toMatchObject({
    name: 'StoreError',
    message: expect.stringContaining('DATABASE_URL'),
  });
});
