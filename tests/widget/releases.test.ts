import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { readReleases } from '../../bot/channels/widget/releases.ts';
import { createWidgetFiles } from '../../bot/channels/widget/serve-widget.ts';
import { heading, next, visit } from './visitor.ts';

jest.setTimeout(60_000);

const CARD = 'structure="mairie" flow="ants.carte-identite"';
const FOLDER = 'widget/releases';
const names = readdirSync(FOLDER);
const hash = (text: string | Buffer, kind: string) => createHash(kind).update(text);

test.each(names)('%s holds the bytes that its name tells', (name) => {
  const bytes = readFileSync(join(FOLDER, name));
  const told = hash(bytes, 'sha256').digest('hex').slice(0, 12);
  expect(name).toMatch(new RegExp(`^\\d{4}-\\d{2}-\\d{2}-${told}\\.js$`));
});

test.each(names)('%s walks to a result against the service of today', async (name) => {
  const bytes = readFileSync(join(FOLDER, name));
  const pinned = {
    path: `/widget-${name.slice(11)}`,
    integrity: `sha384-${hash(bytes, 'sha384').digest('base64')}`,
  };
  await visit({ attributes: CARD, pinned }, async ({ page, asked, complaints }) => {
    await heading(page).waitFor();
    const pick = (option: string) =>
      page.locator(`button[name=do][value*='"${option}"']`).first().click();
    const ways = [
      () => pick('urgent'),
      async () => {
        await page.getByRole('textbox').first().fill('Mérignac');
        await page.keyboard.press('Enter');
      },
      () => pick('33281'),
    ];
    for (const way of ways) {
      const before = await heading(page).innerText();
      await way();
      await next(page, before);
    }
    // The result: who to see, with a way there.
    await page.locator('section.aig a[href^="tel:"]').first().waitFor({ state: 'attached' });
    expect(asked).toContain(`GET ${pinned.path}`);
    expect(complaints).toEqual([]);
  });
});

/** What is answered for a path on a day. */
async function answers(day: string, paths: readonly string[]) {
  const files = createWidgetFiles({
    script: '/* built */',
    style: '',
    releases: [
      { date: '2026-11-28', script: '/* newer */' },
      { date: '2026-03-01', script: '/* older */' },
    ],
    now: () => Date.parse(day),
  });
  const handle = files.before((_, res) => {
    res.writeHead(404);
    res.end('next');
    return Promise.resolve();
  });
  const server = createServer((req, res) => void handle(req, res));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const told = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`);
      return [answer.status, await answer.text(), answer.headers.get('cache-control')] as const;
    }),
  );
  server.close();
  return { told, pinned: files.pinned(), built: files.built };
}

const at = (script: string) => `/widget-${hash(script, 'sha256').digest('hex').slice(0, 12)}.js`;
const FOREVER = 'public, max-age=31536000, immutable';

test('a release is served for a year from its day, then 410 with a sentence', async () => {
  const [newer, older] = [at('/* newer */'), at('/* older */')];
  const before = await answers('2027-02-28T23:59:59Z', [newer, older, at('/* built */')]);
  expect(before.told).toEqual([
    [200, '/* newer */', FOREVER],
    [200, '/* older */', FOREVER],
    [200, '/* built */', FOREVER],
  ]);
  const { told } = await answers('2027-03-01T00:00:00Z', [newer, older, '/widget-000000000000.js']);
  expect(told.map(([status]) => status)).toEqual([200, 410, 410]);
  expect(told[1]?.[1]).toContain('n’est plus servie');
  expect((await answers('2027-03-01', ['/widget-x.js'])).told[0]?.[1]).toBe('next');
});

test('what to pin is the newest release, and the build once there is none left', async () => {
  const now = await answers('2026-12-01', []);
  expect(now.pinned).toMatchObject({ path: at('/* newer */'), until: '2027-11-28' });
  const later = await answers('2027-11-28', []);
  expect(later.pinned).toEqual(later.built);
});

test('the command adds the build of today once, and takes away what is over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-releases-'));
  const release = (day: string) =>
    execFileSync(process.execPath, ['bin/release-widget.js', day, folder], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  writeFileSync(join(folder, '2025-11-28-000000000000.js'), '');
  writeFileSync(join(folder, '2025-11-29-111111111111.js'), '');
  release('2026-11-27');
  release('2026-11-28');
  const kept = readReleases(folder);
  expect(kept.map(({ date }) => date)).toEqual(['2026-11-28', '2025-11-29']);
  expect(kept[0]?.script.length).toBeGreaterThan(10_000);
  rmSync(folder, { recursive: true });
});
