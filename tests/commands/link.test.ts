import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLinkTokens } from '../../bot/channels/reports/link-tokens.ts';
import { withMissing } from '../../bot/storage/key-rules.ts';
import { newKey } from '../../bot/storage/new-key.ts';
import { openSqliteKeys } from '../../bot/storage/sqlite-keys.ts';
import { link } from '../../bot/commands/link.ts';
import { Readable } from 'node:stream';
import { warmed } from '../support/shared-snapshot.ts';

const NOW = Date.parse('2026-12-01T08:00Z');
const folder = warmed(mkdtempSync(join(tmpdir(), 'aiguillage-link-')));
let secret: Uint8Array;
beforeAll(async () => {
  const keys = openSqliteKeys(folder);
  const all = await keys.change((before) => withMissing(before, 0, newKey));
  secret = all.find(({ purpose }) => purpose === 'sheet')?.secret ?? new Uint8Array();
  await keys.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(env: Record<string, string>, ...args: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await link.run(args, {
    stdin: Readable.from([]),
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env: { PUBLIC_URL: 'https://guide.exemple.fr', VAR_DIR: folder, ...env },
    now: NOW,
    isTty: false,
  });
  return { code, ...told };
}

test('makes a link of a place for a structure, and for nobody else', async () => {
  const made = await run({}, 'new', 'demo-mairie-royan', '--structure', 'demonstration');
  expect(made).toMatchObject({ code: 0, err: '' });
  const token = /https:..guide.exemple.fr.lien.(\S+)/.exec(made.out)?.[1] ?? '';
  expect(createLinkTokens(() => [secret]).read(token, '2026-12-02')).toEqual({
    structure: 'demonstration',
    place: 'demo-mairie-royan',
    commune: '17306',
    until: '2027-01-01',
  });
  const nobody = await run({}, 'new', 'demo-mairie-royan', '--structure', 'personne');
  expect(nobody.code).toBe(1);
  // Listed without the link itself, withdrawn once.
  const listed = (await run({}, 'list', '--structure', 'demonstration')).out;
  expect(listed).toMatch(
    /^[0-9a-f]{20} : demonstration, demo-mairie-royan\. Pas encore de réponse\. Bon jusqu’au vendredi 1er janvier 2027\.\n$/,
  );
  expect(listed).not.toContain(token.slice(0, 20));
  const [id = ''] = listed.split(' ');
  expect((await run({}, 'revoke', id)).code).toBe(0);
  expect((await run({}, 'revoke', id)).code).toBe(1);
  expect((await run({}, 'list')).out).toContain('Retiré le mardi 1er décembre.');
  expect((await run({}, 'list', 'more')).code).toBe(2);
});
