import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keys } from '../../bot/commands/keys.ts';
import { openSqliteKeys } from '../../bot/storage/sqlite-keys.ts';
import { withMissing } from '../../bot/storage/key-rules.ts';
import { newKey, toSecretText } from '../../bot/storage/new-key.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 25, 9);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-keys-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: readonly string[], now = START, env: Record<string, string> = {}) {
  const told = { out: '', err: '' };
  const code = await keys.run(args, {
    stdin: Readable.from([]),
    out: (text) => (told.out += text),
    err: (text) => (told.err += text),
    env: { VAR_DIR: folder, ...env },
    now,
    isTty: false,
  });
  return { code, ...told };
}

/** As the service makes them when it starts for the first time. */
async function firstStart(): Promise<void> {
  const store = openSqliteKeys(folder);
  await store.change((all) => withMissing(all, START, newKey));
  await store.close();
}

async function tokenKids(): Promise<readonly string[]> {
  const store = openSqliteKeys(folder);
  const all = await store.read();
  await store.close();
  return all.filter(({ purpose }) => purpose === 'token').map(({ kid }) => kid);
}

test('where the service has none, says so and makes none: it would change nothing', async () => {
  expect(await run(['list'])).toMatchObject({ code: 0, out: expect.stringMatching(/^Aucune clé/) });
  expect(await run(['rotate'])).toMatchObject({ code: 1, err: expect.stringMatching(/VAR_DIR/) });
  expect(await tokenKids()).toHaveLength(0);
});

test('makes a second key, beside the one of the first start', async () => {
  await firstStart();
  expect((await run(['rotate'])).out).toMatch(/^Nouvelle clé \S{8} : elle signe dans 15 secondes/);
  expect(await tokenKids()).toHaveLength(2);
});

test('lists names and roles, and never a secret', async () => {
  await firstStart();
  await run(['rotate']);
  const { out } = await run(['list'], START + 3 * 24 * 60 * MINUTE);
  expect(out).toMatch(/token : signe les jetons du chat\n {2}\S{8} +signe +faite il y a 3 jours\n/);
  expect(out).toMatch(/\n {2}\S{8} +encore bonne +faite il y a 3 jours\nseal/);
  expect((await run(['list'])).out).toContain('signe bientôt');
  const store = openSqliteKeys(folder);
  for (const { secret } of await store.read()) expect(out).not.toContain(toSecretText(secret));
  await store.close();
});

test('refuses a third key while what the first signed may be in use', async () => {
  await firstStart();
  await run(['rotate']);
  const soon = await run(['rotate'], START + 10 * MINUTE);
  expect(soon).toMatchObject({ code: 1, err: expect.stringMatching(/21 minutes de plus/) });
  expect(await tokenKids()).toHaveLength(2);
  expect((await run(['rotate'], START + 31 * MINUTE)).code).toBe(0);
  expect(await tokenKids()).toHaveLength(2);
});

test('takes a key away, by its name', async () => {
  await firstStart();
  await run(['rotate']);
  const [kid = ''] = await tokenKids();
  expect(await run(['revoke', kid])).toMatchObject({ code: 0 });
  expect(await tokenKids()).not.toContain(kid);
  expect(await run(['revoke', kid])).toMatchObject({
    code: 1,
    err: `Pas de clé « ${kid} ». Voir : aiguillage keys list.\n`,
  });
});

test('leaves keys given by hand to who gave them', async () => {
  await firstStart();
  const env = { TOKEN_KEYS: `k:${'x'.repeat(43)}` };
  expect(await run(['rotate'], START, env)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^TOKEN_KEYS/),
  });
  expect(await run(['rotate', 'seal'], START, env)).toMatchObject({ code: 0 });
});

test('says a wrong call, and a wrong setting', async () => {
  for (const wrong of [[], ['make'], ['rotate', 'nothing'], ['list', 'a', 'b']]) {
    expect((await run(wrong)).code).toBe(2);
  }
  expect(await run(['list'], START, { DATABASE_URL: 'nowhere' })).toMatchObject({
    code: 2,
    err: expect.stringMatching(/DATABASE_URL/),
  });
  const away = { DATABASE_URL: 'postgres://me@127.0.0.1:1/d' };
  expect(await run(['list'], START, away)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^PostgreSQL ne répond pas \(ECONNREFUSED\)/),
  });
});
