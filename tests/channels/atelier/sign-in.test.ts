import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createSessions } from '../../../bot/channels/atelier/sessions.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { deskBrowser, openDesk } from './open-desk.ts';

const START = Date.UTC(2026, 11, 1, 7, 15);
const MINUTE = 60_000;
type Browser = ReturnType<typeof deskBrowser>;

const clock = { now: START };
let slept: number[] = [];
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeEach(async () => {
  clock.now = START;
  slept = [];
  desk = await openDesk({
    world: shippedWorld,
    now: () => clock.now,
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
  });
});
afterEach(() => desk.close());

test('a key opens the desk, in a cookie that no script and no other site gets', async () => {
  const browser = deskBrowser(desk.url);
  const { shown } = await desk.newKey();
  const first = await browser.get('/atelier');
  expect(first.status).toBe(200);
  expect(first.body).toContain('Votre clé');
  const entered = await browser.post('/atelier', { key: shown });
  expect(entered.status).toBe(303);
  expect(entered.headers.get('location')).toBe('/atelier');
  // Over plain http on this machine the prefix could not be kept.
  expect(entered.set).toMatch(
    /^atelier=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/,
  );
  const home = await browser.get('/atelier');
  expect(home.body).toContain('accueil de la mairie');
  expect(home.body).toContain('Mairie de démonstration');
  for (const { headers } of [first, entered, home]) {
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/https?:|unsafe|\*/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  expect(home.headers.get('x-robots-tag')).toBe('noindex');
});

test('behind https the cookie is of this host alone', () => {
  const store = createMemoryStore({ now: () => clock.now });
  const publicUrl = 'https://guide.exemple.fr';
  const sessions = createSessions({
    ...store,
    world: shippedWorld,
    now: () => clock.now,
    publicUrl,
  });
  const request = { method: 'GET', path: '/atelier', query: '', headers: {} };
  const { cookies, token } = sessions.door(request);
  expect(cookies).toEqual([
    expect.stringMatching(
      /^__Host-atelier=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ]);
  // In somebody's frame too.
  const framed = { ...request, headers: { 'sec-fetch-dest': 'iframe' } };
  expect(sessions.door(framed).cookies[0]).toMatch(/SameSite=Strict$/);
  const cookie = cookies[0]?.split(';')[0] ?? '';
  const posted = { ...request, method: 'POST', headers: { cookie } };
  expect(sessions.isOurs(posted, token)).toBe(true);
  expect(sessions.isOurs(posted, `${token}x`)).toBe(false);
});

test('what is no key opens nothing, and the sixth waits', async () => {
  const browser = deskBrowser(desk.url);
  const { shown } = await desk.newKey();
  const wrong = [shown.slice(0, -1), `${shown.slice(0, -4)}aaaa`, '', '%00', 'x'.repeat(50_000)];
  for (const key of wrong) {
    const refused = await browser.signIn(key);
    expect([refused.status, refused.body.includes('n’ouvre rien')]).toEqual([422, true]);
    // Nothing typed comes back.
    if (key.length > 3) expect(refused.body).not.toContain(key);
  }
  const sixth = await browser.signIn(shown);
  expect(sixth.status).toBe(429);
  expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(10);
  expect(sixth.body).toContain('Attendez');
  // Another browser of the same address waits too; the session of nobody is cut by that.
  expect((await deskBrowser(desk.url).signIn(shown)).status).toBe(429);
  clock.now += 30_000;
  expect((await browser.signIn(shown)).status).toBe(303);
});

test('failures from everywhere slow each new one, and shut nobody out', async () => {
  const { shown } = await desk.newKey();
  for (let each = 0; each < 60; each++) {
    await desk.store.rates.take('atelier-tries', { most: 60, windowMs: 15 * MINUTE });
  }
  expect((await deskBrowser(desk.url).signIn(shown)).status).toBe(303);
  expect(slept).toEqual([2000]);
});

test('an expired or revoked key opens nothing, and ends what it opened at once', async () => {
  const browser = deskBrowser(desk.url);
  const old = await desk.newKey({ expires: clock.now });
  expect((await browser.signIn(old.shown)).status).toBe(422);
  const elsewhere = await desk.newKey({ structure: 'nowhere' });
  expect((await browser.signIn(elsewhere.shown)).status).toBe(422);
  const { id, shown } = await desk.newKey();
  await browser.signIn(shown);
  expect((await browser.get('/atelier/sessions')).body).toContain('Sessions ouvertes');
  await desk.store.desk.revokeKey(id);
  const over = await browser.get('/atelier/sessions');
  expect(over.body).toContain('Votre clé');
  expect(over.body).not.toContain('Sessions ouvertes');
  expect((await browser.signIn(shown)).status).toBe(422);
});

test('a session is over after thirty minutes without a touch, and after half a day', async () => {
  const browser = deskBrowser(desk.url);
  const { shown } = await desk.newKey();
  await browser.signIn(shown);
  const isIn = async () => (await browser.get('/atelier/sessions')).body.includes('celle où vous');
  clock.now += 29 * MINUTE;
  expect(await isIn()).toBe(true);
  clock.now += 29 * MINUTE;
  expect(await isIn()).toBe(true);
  // What the script tells of a touch counts too.
  clock.now += 29 * MINUTE;
  expect((await browser.send('/atelier/encore', {})).status).toBe(204);
  clock.now += 29 * MINUTE;
  expect(await isIn()).toBe(true);
  clock.now += 31 * MINUTE;
  expect(await isIn()).toBe(false);
  expect((await browser.send('/atelier/encore', {})).status).toBe(403);
  await browser.signIn(shown);
  for (let at = 0; at < 25; at++) {
    clock.now += 29 * MINUTE;
    if (at < 24) expect(await isIn()).toBe(true);
  }
  expect(await isIn()).toBe(false);
});

test('sessions are listed to whom they concern, and ended', async () => {
  const [reception, library, coordination, other] = await Promise.all([
    desk.newKey(),
    desk.newKey({ label: 'médiathèque' }),
    desk.newKey({ label: 'coordination', role: 'coordinator' }),
    desk.newKey({ label: 'ailleurs' }),
  ]);
  const browsers = [reception, reception, library, coordination, other].map(() =>
    deskBrowser(desk.url),
  );
  const keys = [reception, reception, library, coordination, other];
  for (const [at, browser] of browsers.entries()) await browser.signIn(keys[at]?.shown ?? '');
  const [first, second, atLibrary, coordinator] = browsers as [Browser, Browser, Browser, Browser];
  const sessionsOf = async (browser: Browser) =>
    [...(await browser.get('/atelier/sessions')).body.matchAll(/name="end" value="([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
  expect(await sessionsOf(first)).toHaveLength(2);
  expect(await sessionsOf(atLibrary)).toHaveLength(1);
  expect(await sessionsOf(coordinator)).toHaveLength(5);
  const [ofLibrary = ''] = await sessionsOf(atLibrary);
  // Not hers to end.
  await first.post('/atelier/sessions', { end: ofLibrary });
  expect(await sessionsOf(atLibrary)).toHaveLength(1);
  await coordinator.post('/atelier/sessions', { end: ofLibrary });
  expect(await sessionsOf(atLibrary)).toEqual([]);
  const own = (await sessionsOf(first)).at(-1) ?? '';
  await first.post('/atelier/sessions', { end: own });
  expect(await sessionsOf(second)).toEqual([]);
  // One closes one's own.
  const out = await first.post('/atelier/fermer');
  expect([out.status, out.set]).toEqual([303, expect.stringMatching(/^atelier=; .*Max-Age=0/)]);
  expect(await sessionsOf(coordinator)).toHaveLength(2);
});

test('a forged form does nothing, whatever it carries', async () => {
  const browser = deskBrowser(desk.url);
  const { shown } = await desk.newKey();
  // A form that signs somebody in elsewhere.
  expect((await browser.send('/atelier', { key: shown, token: 'forged' })).status).toBe(403);
  const stranger = deskBrowser(desk.url);
  const token =
    /name="token" value="([^"]+)"/.exec((await stranger.get('/atelier')).body)?.[1] ?? '';
  expect((await browser.send('/atelier', { key: shown, token })).status).toBe(403);
  await browser.signIn(shown);
  for (const forged of ['', 'forged', token]) {
    expect((await browser.send('/atelier/fermer', { token: forged })).status).toBe(403);
  }
  const page = await browser.get('/atelier');
  const own = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
  const cross = { 'sec-fetch-site': 'cross-site' };
  expect((await browser.send('/atelier/fermer', { token: own }, cross)).status).toBe(403);
  // Another browser's token, with one's own cookie gone.
  const cookie = browser.cookie();
  browser.take(undefined);
  expect((await browser.send('/atelier/fermer', { token: own })).status).toBe(403);
  browser.take(cookie);
  expect((await browser.get('/atelier')).body).toContain('accueil de la mairie');
});

test('a cookie that one writes oneself opens nothing, and signing in takes another', async () => {
  const browser = deskBrowser(desk.url);
  const fixed = `atelier=${'a'.repeat(43)}`;
  browser.take(fixed);
  const { shown } = await desk.newKey();
  expect((await browser.signIn(shown)).status).toBe(303);
  expect(browser.cookie()).not.toBe(fixed);
  browser.take(fixed);
  expect((await browser.get('/atelier')).body).toContain('Votre clé');
});

test('a link of another site leads in with one touch, and loses no session', async () => {
  const browser = deskBrowser(desk.url, { 'sec-fetch-site': 'cross-site' });
  const led = await browser.get('/atelier/sessions');
  expect([led.status, led.set]).toEqual([200, null]);
  expect(led.body).toContain('href="/atelier/sessions"');
  expect((await browser.get('/atelier/a"onclick=')).body).not.toContain('onclick');
});

test('who was going somewhere gets there after the key, and never out of the desk', async () => {
  const browser = deskBrowser(desk.url);
  const { shown } = await desk.newKey();
  expect((await browser.get('/atelier/sessions/')).body).toContain(
    'name="next" value="/atelier/sessions"',
  );
  const next = (path: string) => browser.post('/atelier', { key: shown, next: path });
  expect((await next('/atelier/sessions')).headers.get('location')).toBe('/atelier/sessions');
  await browser.post('/atelier/fermer');
  for (const path of [
    'https://ailleurs.example',
    '//ailleurs.example',
    '/integrer',
    '/atelier/../x',
  ]) {
    expect((await next(path)).headers.get('location')).toBe('/atelier');
    await browser.post('/atelier/fermer');
  }
});

test('nothing stands at other addresses, and HEAD says as much as GET', async () => {
  const browser = deskBrowser(desk.url);
  await browser.signIn((await desk.newKey()).shown);
  expect((await browser.get('/atelier/constructor')).status).toBe(404);
  expect((await browser.post('/atelier/nulle-part')).status).toBe(404);
  const head = await browser.head('/atelier');
  expect([head.status, head.body]).toEqual([200, '']);
});
