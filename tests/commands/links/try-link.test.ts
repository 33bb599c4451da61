import { expect, test } from '@jest/globals';
import { internet } from '../../../bot/network/network.ts';
import { MAX_REDIRECTS } from '../../../bot/network/open-address.ts';
import { tryLink } from '../../../bot/commands/check/links/try-link.ts';
import {
  answers,
  certificate,
  localNetwork,
  LOOPBACK,
  noNetwork,
  openSite,
  sendsTo,
  type Page,
} from './local-site.ts';

const endless: Page = ({ method }, answer) => {
  answer.writeHead(method === 'HEAD' ? 405 : 200);
  if (method === 'HEAD') return void answer.end();
  const pour = () => {
    if (!answer.destroyed) answer.write('x'.repeat(65_536), () => setImmediate(pour));
  };
  pour();
};

const refusesHead =
  (status: number): Page =>
  ({ method }, answer) => {
    answer.writeHead(method === 'HEAD' ? status : 200);
    answer.end();
  };

const site = await openSite(
  {
    '/': answers(200),
    '/gone': answers(410),
    '/robots': answers(403),
    '/broken': answers(503),
    '/no-head': refusesHead(405),
    '/head-lies': refusesHead(404),
    '/head-cut': ({ method }, answer) => {
      if (method === 'HEAD') answer.destroy();
      else answer.end('page');
    },
    '/endless': endless,
    '/for-a-while': sendsTo('/', 302),
    '/for-good': sendsTo('/new', 301),
    '/new': answers(200),
    '/slash': sendsTo('/slash/', 301),
    '/slash/': answers(200),
    '/elsewhere': sendsTo('https://other.example:{port}/new', 308),
    '/ring': sendsTo('/ring'),
    '/plain': sendsTo('http://other.example:{port}/'),
    '/inside': sendsTo('https://inside.example:{port}/secret'),
    '/loopback': sendsTo('https://[::1]:{port}/secret'),
    '/decimal': sendsTo('https://2130706434:{port}/secret'),
    '/metadata': sendsTo('https://169.254.169.254/latest/meta-data/'),
    '/password': sendsTo('https://me:secret@other.example:{port}/'),
    '/nonsense': sendsTo('https://:/'),
    '/headers': (_, answer) => {
      answer.writeHead(200, { 'x-long': 'x'.repeat(40_000) });
      answer.end();
    },
    '/silence': () => undefined,
  },
  certificate,
);
const at = (path: string, host = 'site.example') => `https://${host}:${site.port}${path}`;
const inside = { 'inside.example': ['10.0.0.5'] };

const secretlyAsked = () => site.asked.filter((one) => one.includes('secret'));

test.each([
  ['/', { kind: 'answers', status: 200 }],
  ['/none', { kind: 'gone', status: 404 }],
  ['/gone', { kind: 'gone', status: 410 }],
  ['/robots', { kind: 'by-hand', status: 403 }],
  ['/broken', { kind: 'by-hand', status: 503 }],
  ['/no-head', { kind: 'answers', status: 200 }],
  ['/head-lies', { kind: 'answers', status: 200 }],
  ['/head-cut', { kind: 'answers', status: 200 }],
  ['/endless', { kind: 'answers', status: 200 }],
  ['/for-a-while', { kind: 'answers', status: 200 }],
  ['/slash', { kind: 'answers', status: 200 }],
])('says how %s answers', async (path, verdict) => {
  expect(await tryLink(at(path), localNetwork())).toEqual(verdict);
});

test('asks by HEAD, and by GET only where HEAD is of no use', async () => {
  const before = site.asked.length;
  await tryLink(at('/'), localNetwork());
  await tryLink(at('/no-head'), localNetwork());
  expect(site.asked.slice(before)).toEqual(['HEAD /', 'HEAD /no-head', 'GET /no-head']);
});

test('tells where a page has moved for good, and not where it sends for a while', async () => {
  expect(await tryLink(at('/for-good'), localNetwork())).toEqual({
    kind: 'moved',
    status: 200,
    to: at('/new'),
  });
  expect(await tryLink(at('/elsewhere'), localNetwork())).toMatchObject({
    kind: 'moved',
    to: at('/new', 'other.example'),
  });
});

test.each([
  ['/plain', 'not-https'],
  ['/inside', 'private-address'],
  ['/loopback', 'private-address'],
  ['/decimal', 'private-address'],
  ['/metadata', 'private-address'],
  ['/password', 'credentials'],
  ['/nonsense', 'not-an-address'],
  ['/ring', 'too-many-redirects'],
])('stops at a redirect that is refused: %s', async (path, why) => {
  expect(await tryLink(at(path), localNetwork(inside))).toMatchObject({ kind: 'refused', why });
  expect(secretlyAsked()).toEqual([]);
});

test('follows so many redirects and no more', async () => {
  const before = site.asked.length;
  await tryLink(at('/ring'), localNetwork());
  expect(site.asked.length - before).toBe(MAX_REDIRECTS + 1);
});

test.each([
  ['http://site.example/', 'not-https'],
  ['ftp://site.example/', 'not-https'],
  ['https://user@site.example/', 'credentials'],
  ['https://', 'not-an-address'],
  ['https://127.0.0.1/', 'private-address'],
  ['https://2130706433/', 'private-address'],
  ['https://0x7f.1/', 'private-address'],
  ['https://0177.0.0.1/', 'private-address'],
  ['https://[::1]/', 'private-address'],
  ['https://[::ffff:10.0.0.1]/', 'private-address'],
  ['https://[fe80::1]/', 'private-address'],
  ['https://100.64.0.1/', 'private-address'],
  ['https://localhost/', 'private-address'],
])('opens nothing for %s', async (url, why) => {
  const network = { ...internet, resolve: () => Promise.resolve([LOOPBACK]) };
  expect(await tryLink(url, network)).toMatchObject({ kind: 'refused', why });
});

test('refuses a name of which one address alone is private', async () => {
  const network = localNetwork({ 'site.example': [LOOPBACK, '10.0.0.5'] });
  const before = site.asked.length;
  expect(await tryLink(at('/'), network)).toMatchObject({ why: 'private-address' });
  expect(site.asked.length).toBe(before);
});

test('goes to the address that was looked at, whatever the name says a moment later', async () => {
  const network = localNetwork();
  let times = 0;
  const changing = {
    ...network,
    resolve: () => Promise.resolve([(times += 1) === 1 ? LOOPBACK : '10.0.0.5']),
  };
  // The name itself exists nowhere: only the address that was resolved can lead to the site.
  expect(await tryLink(at('/'), changing)).toEqual({ kind: 'answers', status: 200 });
  expect(times).toBe(1);
});

test('looks at the address anew at each redirect', async () => {
  const network = localNetwork();
  await tryLink(at('/elsewhere'), network);
  expect(network.resolved).toEqual(['site.example', 'other.example']);
});

test('trusts no certificate of another site, nor one that nobody vouches for', async () => {
  expect(await tryLink(at('/', 'stranger.example'), localNetwork())).toMatchObject({
    kind: 'unreachable',
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
  const { ca, ...untrusting } = localNetwork();
  expect(ca).toBe(certificate.cert);
  expect(await tryLink(at('/'), untrusting)).toMatchObject({ kind: 'unreachable' });
});

test('gives up on a site that keeps silent, or says too much', async () => {
  const hasty = { ...localNetwork(), timeout: 200 };
  expect(await tryLink(at('/silence'), hasty)).toMatchObject({ code: 'ETIMEDOUT' });
  const forever = new Promise<readonly string[]>(() => undefined);
  const mute = { ...hasty, resolve: () => forever };
  expect(await tryLink(at('/'), mute)).toMatchObject({ code: 'ETIMEDOUT' });
  expect(await tryLink(at('/headers'), localNetwork())).toMatchObject({
    kind: 'unreachable',
    code: 'HPE_HEADER_OVERFLOW',
  });
});

test('says that a name is unknown', async () => {
  expect(await tryLink('https://site.example/', noNetwork)).toEqual({
    kind: 'unreachable',
    code: 'EAI_AGAIN',
    at: 'https://site.example/',
  });
});
