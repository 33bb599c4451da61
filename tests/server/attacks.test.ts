import { get, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPermanencesPage } from '../../bot/channels/api/create-permanences-page.ts';
import { oneAddress } from '../../bot/channels/http/one-address.ts';
import { servePages } from '../../bot/channels/http/serve-pages.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { startServer, type Started } from './start-server.ts';
import { smallWorld } from '../service/small-world.ts';

let started: Started;
beforeAll(async () => {
  const about = { id: 'vie-privee', title: 'Vie privée', blocks: [] };
  const world = { ...smallWorld(), pages: new Map([[about.id, about]]) };
  const pages = createPages({
    conversationMinutes: 120,
    world: () => world,
    now: Date.now,
    seal: createSeal(() => [new Uint8Array(32)]),
    publicUrl: 'https://guide.example',
  });
  const permanences = createPermanencesPage({
    world: () => world,
    now: Date.now,
    publicUrl: 'https://guide.example',
  });
  started = await startServer({
    world,
    parts: {
      pages: servePages(pages, () => undefined),
      permanences: servePages(
        oneAddress(permanences, (id) => world.structures.has(id)),
        () => undefined,
      ),
    },
  });
});
afterAll(async () => {
  await started.close();
});

/** As it goes over the wire: fetch would tidy paths and headers. */
function ask(path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(started.url);
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      get({ hostname, port, path, headers }, (answer) => {
        let body = '';
        answer.on('data', (part: Buffer) => (body += part.toString()));
        answer.on('end', () => {
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
        });
      }).on('error', reject);
    },
  );
}

const GUIDE = '/guide/caf.essai';

test('no Host and no X-Forwarded header stands in an answer', async () => {
  const plain = await ask(GUIDE);
  const poisoned = await ask(GUIDE, {
    host: 'exemple.fr',
    'x-forwarded-host': 'exemple.fr',
    'x-forwarded-proto': 'http',
    'x-original-url': '/x',
    'x-rewrite-url': '/x',
    forwarded: 'host=exemple.fr',
  });
  expect([poisoned.status, poisoned.body]).toEqual([plain.status, plain.body]);
  expect(JSON.stringify(poisoned.headers)).not.toContain('exemple.fr');
});

test('a parameter that is unknown, twice, or written otherwise leads to the one address', async () => {
  const canonical = (await ask(`${GUIDE}?lang=en`)).status;
  expect(canonical).toBe(200);
  for (const query of [
    'lang=en&x=1',
    'x=1&lang=en',
    'lang=en&lang=fr',
    'lang=en&utm_source=a',
    'lang=en&__proto__=1',
    'lang=en&a=%00',
    '%6cang=en',
    'lang=e%6e',
    'lang=en&',
    '&lang=en',
  ]) {
    const { status, headers } = await ask(`${GUIDE}?${query}`);
    expect([query, status, headers.location]).toEqual([query, 302, `${GUIDE}?lang=en`]);
    expect(headers['cache-control']).toBe('no-store');
  }
  const sheet = '/feuille/caf.essai?a=first.one,second.yes';
  const { headers: led } = await ask(`${sheet}&x=1`);
  expect(led.location).toMatch(/^\/feuille\/caf\.essai\?a=first\.one,second\.yes&v=[0-9a-f]{8}$/);
  expect((await ask(String(led.location))).status).toBe(200);
  for (const path of ['/vie-privee', '/permanences', '/permanences/33063/caf']) {
    for (const query of ['x=1', 'structure=nobody', 'structure=nobody&structure=x', '&', '%78=1']) {
      const { status, headers } = await ask(`${path}?${query}`);
      expect([path, query, status, headers.location]).toEqual([path, query, 302, path]);
    }
    expect([path, [200, 404].includes((await ask(path)).status)]).toEqual([path, true]);
  }
});

test('a redirect never leaves, and no header is written from outside', async () => {
  for (const path of [
    '//exemple.fr/%2e%2e',
    '/\\exemple.fr',
    `${GUIDE}?x=%0d%0aSet-Cookie:%20a=b`,
    '/%0d%0aLocation:%20https://exemple.fr',
    `${GUIDE}?lang=https://exemple.fr`,
    `${GUIDE}?x=%E5%98%8A%E5%98%8DSet-Cookie:a`,
  ]) {
    const { status, headers } = await ask(path);
    expect(status).toBeLessThan(500);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.location ?? '/').toMatch(/^\/(?![/\\])/);
    expect(headers.location ?? '').not.toMatch(/exemple|Set-Cookie|[\r\n]/);
  }
});

test('no path leads to a file', async () => {
  for (const path of [
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/guide/..%2f..%2fpackage.json',
    '/widget.js/../../package.json',
    '/.env',
    '/.git/config',
    '/var/keys.sqlite',
    '/package.json%00.html',
  ]) {
    const { status, body } = await ask(path);
    expect([path, status]).toEqual([path, 404]);
    expect(body).not.toMatch(/"name": "aiguillage"|root:|\[core\]/);
  }
});

test('pages run nothing that is not ours, tell nobody where one comes from, set no cookie', async () => {
  for (const path of ['/', GUIDE, '/nothing', `${GUIDE}?x=1`]) {
    const { headers, body } = await ask(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|\*|data:|http:/);
    expect(policy).toMatch(/frame-ancestors 'none'$/);
    expect(headers['x-frame-options']).toBe('DENY');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).not.toMatch(/<script(?! src=)|\son\w+=|style="/);
  }
});
