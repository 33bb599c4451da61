import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { crawl } from './crawl.ts';
import { openTown, ROOT, type Town } from './town-with-guide.ts';

/** What the service takes for its address; its relay listens elsewhere. */
const PUBLIC = `https://ville.example${ROOT}`;
const TOKEN = 'm'.repeat(40);
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

let town: Town;

beforeAll(async () => {
  town = await openTown({ publicUrl: PUBLIC, env: { METRICS_TOKEN: TOKEN } });
}, 120_000);

afterAll(async () => {
  await town.close();
});

const ask = (path: string, init: RequestInit = {}) =>
  fetch(town.url + path, { redirect: 'manual', ...init });
const post = (path: string, body: string, headers = {}) =>
  ask(path, { method: 'POST', headers: { ...FORM, ...headers }, body });

test('a robot that follows everything is never led out of the path, and finds all of it', async () => {
  const flows = readdirSync('flows', { recursive: true, encoding: 'utf8' })
    .map((file) => /^([a-z-]+)\/([a-z-]+)\.yaml$/.exec(file.replaceAll('\\', '/')))
    .flatMap((match) => (match ? [`${ROOT}/guide/${match[1]}.${match[2]}`] : []));
  expect(flows.length).toBeGreaterThan(30);
  const wanted = 'name=Mairie&phone=3939&origins=https%3A%2F%2Fa.fr&territory=33&act=look';
  const { asked, kinds, strays, broken } = await crawl({
    url: town.url,
    root: ROOT,
    publicUrl: PUBLIC,
    most: 1200,
    from: [
      ...[
        '',
        '/',
        '/nothing',
        '/guide/nothing',
        '/api/v1',
        '/integrer',
        '/affiche',
        '/permanences',
      ].map(under),
      ...['/sitemap.xml', '/robots.txt', '/aujourdhui', '/cadre.js', '/widget.js'].map(under),
      ...['/structure/demonstration', '/essai/action.0b4a46/guide/caf.paiement'].map(under),
      ...['flows', 'operators', 'permanences', 'openapi.json'].map((one) =>
        under(`/api/v1/${one}`),
      ),
      ...flows,
      { path: under('/integrer'), body: wanted },
      { path: under('/permanences'), body: 'operator=caf&commune=33700' },
      { path: under('/permanences'), body: 'operator=caf&commune=Saint-Denis' },
      { path: under('/'), body: 'q=mon+mari+me+frappe' },
      { path: under('/'), body: 'q=bla' },
      { path: under('/guide/caf.paiement'), body: 'q=quitter' },
    ],
  });
  expect(strays).toEqual([]);
  expect(broken).toEqual([]);
  // It saw pages, files, lists, and ways on.
  expect(asked).toBe(1200);
  for (const kind of ['200 text/html', '303 ', '302 ', '308 text/html', '200 text/css']) {
    expect([kind, kinds.get(kind)]).toEqual([kind, expect.any(Number)]);
  }
  expect(kinds.get('200 application/json')).toBeGreaterThanOrEqual(4);
  expect(kinds.get('200 text/html')).toBeGreaterThan(500);
  expect(town.asked).toEqual([]);
}, 240_000);

const under = (path: string) => ROOT + path;

test('the path without its slash leads to it, with what was asked; the rest of the host is not ours', async () => {
  const door = await ask(`${ROOT}?lang=en`);
  expect([door.status, door.headers.get('location')]).toEqual([308, `${ROOT}/?lang=en`]);
  for (const path of ['/', '/guide-x', '/aujourdhui', `/x${ROOT}/`, '/api/v1/flows']) {
    const answer = await fetch(town.direct + path, { headers: { accept: 'text/html' } });
    const page = await answer.text();
    expect([path, answer.status]).toEqual([path, 404]);
    expect(page).toContain('Cette page n’existe pas.');
    expect(page).toContain(`href="${ROOT}/"`);
  }
});

test('machines beside the service ask as before; nothing that a key opens stands on the shared host', async () => {
  for (const path of ['/health/live', '/health/ready', `${ROOT}/health/ready`]) {
    expect([path, (await fetch(town.direct + path)).status]).toEqual([path, 200]);
  }
  const key = { authorization: `Bearer ${TOKEN}` };
  expect((await fetch(`${town.direct}/metrics`, { headers: key })).status).toBe(200);
  expect((await fetch(`${town.direct}/metrics`)).status).toBe(404);
  for (const path of ['/metrics', '/metrics/', '//metrics', '/./metrics', '/%6detrics']) {
    const answer = await ask(ROOT + path, { headers: { ...key, accept: 'text/html' } });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).toMatch(/<h1[^>]*>Cette page n(?:’|&#39;)existe pas/);
  }
});

test('erasing and leaving bind our pages alone: no header, no cookie for the whole host', async () => {
  const secret = await ask(`${ROOT}/guide/retraite.compte`);
  const [, state = ''] = /name="state" value="([^"]*)"/.exec(await secret.text()) ?? [];
  const [, action = ''] =
    /form="aig-tap"[^>]* name="do" value="([^"]*)"/.exec(
      await (await ask(`${ROOT}/guide/retraite.compte`)).text(),
    ) ?? [];
  const answered = await post(
    `${ROOT}/guide/retraite.compte`,
    new URLSearchParams({ state, do: action.replaceAll('&quot;', '"') }).toString(),
  );
  expect([answered.status, answered.headers.get('location')]).toEqual([
    303,
    expect.stringMatching(/^\/guide\/guide\/retraite\.compte\?ecran=/),
  ]);
  const [visit = ''] = answered.headers.getSetCookie();
  expect(visit).toMatch(
    /^__Secure-visite=v[\w-]{22}; Path=\/guide\/; Max-Age=86400; HttpOnly; Secure; SameSite=Lax$/,
  );
  const cookie = visit.split(';')[0] ?? '';
  const kept = answered.headers.get('location') ?? '';
  expect((await ask(kept, { headers: { cookie } })).status).toBe(200);
  const erased = await post(
    `${ROOT}/`,
    'do=%7B%22do%22%3A%22command%22%2C%22command%22%3A%22erase%22%7D',
    {
      cookie,
    },
  );
  const after = await ask(kept, { headers: { cookie } });
  expect(after.headers.get('location')).toBe(`${ROOT}/effacer`);
  const told = await ask(`${ROOT}/effacer`);
  expect(await told.text()).toMatch(/<h1[^>]*>C.est effacé/);
  const left = await post(`${ROOT}/aujourdhui`, '', { 'sec-fetch-dest': 'iframe' });
  expect(left.headers.getSetCookie()).toEqual([
    '__Secure-jour=1; Path=/guide/; Max-Age=86400; HttpOnly; Secure; SameSite=None; Partitioned',
  ]);
  const hidden = await ask(`${ROOT}/guide/caf.paiement`, {
    headers: { cookie: '__Secure-jour=1' },
  });
  expect(hidden.headers.get('location')).toBe(`${ROOT}/aujourdhui`);
  const picture = await ask(`${ROOT}/aujourdhui.svg`);
  for (const answer of [secret, answered, erased, after, told, left, hidden, picture]) {
    expect(answer.headers.has('clear-site-data')).toBe(false);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('the chat is reached under the path, its stream too', async () => {
  const generated = await post(`${ROOT}/directline/tokens/generate`, '', {
    origin: 'https://ville.example',
    'content-type': 'application/json',
  });
  const { token } = (await generated.json()) as { token: string };
  const begun = await ask(`${ROOT}/directline/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, origin: 'https://ville.example' },
  });
  const { streamUrl } = (await begun.json()) as { streamUrl: string };
  expect(streamUrl).toMatch(
    /^wss:\/\/ville\.example\/guide\/directline\/conversations\/[^/]+\/stream/,
  );
  const bare = await fetch(`${town.direct}/directline/conversations`, { method: 'POST' });
  expect(bare.status).toBe(404);
});
