import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { download, type DownloadOptions } from '../../bot/feeds/download.ts';
import { DOWNLOAD_LIMITS } from '../../bot/feeds/download-limits.ts';
import { FeedFault } from '../../bot/feeds/feed-fault.ts';
import {
  certificate,
  localNetwork,
  openSite,
  type Page,
  sendsTo,
} from '../commands/links/local-site.ts';
import { folderWith } from '../flows/support/folders.ts';

const LIST = '[{"id":"1"}]';

const gives =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}, status = 200): Page =>
  (_, answer) => {
    answer.writeHead(status, { 'content-type': 'application/json', ...headers });
    answer.end(body);
  };

const NOW = Date.parse('2026-11-28T08:00:00Z');

const options: DownloadOptions = {
  format: 'dila',
  network: localNetwork({ 'inside.example': ['10.0.0.7'], 'mixed.example': ['127.0.0.1', '::1'] }),
  limits: DOWNLOAD_LIMITS,
  room: DOWNLOAD_LIMITS.bytes,
  signal: new AbortController().signal,
  now: () => NOW,
};

const target = () => join(folderWith(), 'list');

/** What comes of asking a site for its `/list`: what was taken, or the code of the fault. */
async function ask(pages: Readonly<Record<string, Page>>, more: Partial<DownloadOptions> = {}) {
  const site = await openSite(pages, certificate);
  const path = target();
  const at = `https://site.example:${site.port}/list`;
  const done = await download(at, path, { ...options, ...more }).catch((error: unknown) => error);
  return { done, site, path };
}

async function faultOf(page: Page, more: Partial<DownloadOptions> = {}): Promise<FeedFault> {
  const { done } = await ask({ '/list': page }, more);
  if (!(done instanceof FeedFault)) throw new Error(`no fault: ${JSON.stringify(done)}`);
  expect(done.message).toMatch(/^\S.*\.$/s);
  return done;
}

test('writes what is there, with how the site names its version', async () => {
  const headers = { etag: '"a"', 'last-modified': 'Sat, 28 Nov 2026 07:00:00 GMT' };
  const { done, path } = await ask({ '/list': gives(LIST, headers) });
  expect(done).toMatchObject({
    kind: 'file',
    bytes: LIST.length,
    validators: { etag: '"a"', lastModified: 'Sat, 28 Nov 2026 07:00:00 GMT' },
  });
  expect(readFileSync(path, 'utf8')).toBe(LIST);
});

test('asks whether a version still stands, and takes no such answer unasked', async () => {
  const page: Page = (asked, answer) => {
    answer.writeHead(asked.headers['if-none-match'] === '"a"' ? 304 : 200, {
      'content-type': 'application/json',
    });
    answer.end();
  };
  const { done } = await ask({ '/list': page }, { known: { etag: '"a"' } });
  expect(done).toEqual({ kind: 'unchanged' });
  expect(await faultOf(gives('', {}, 304))).toMatchObject({ code: 'bad-answer' });
});

test('follows a list that moved, and says so where it is for good', async () => {
  const moved = { '/list': sendsTo('/new', 301), '/new': gives(LIST) };
  const { done, site } = await ask(moved);
  expect(done).toMatchObject({ kind: 'file', movedTo: `https://site.example:${site.port}/new` });
  const lent = await ask({ '/list': sendsTo('/new', 302), '/new': gives(LIST) });
  expect(lent.done).not.toHaveProperty('movedTo');
});

test('opens no address that is not public, wherever it is sent', async () => {
  const codes = await Promise.all(
    ['https://inside.example/', 'http://site.example/', 'https://10.1.2.3/', 'https://[::1]/'].map(
      async (to) => (await faultOf(sendsTo(to))).code,
    ),
  );
  expect(codes).toEqual(['private-address', 'not-https', 'private-address', 'private-address']);
  const mixed = download('https://mixed.example/', target(), options);
  await expect(mixed).rejects.toMatchObject({ code: 'private-address' });
});

test('connects to the address that was looked at: a name that changes leads nowhere', async () => {
  let asked = 0;
  const resolve = (host: string) => {
    asked += 1;
    return asked === 1 ? localNetwork().resolve(host) : Promise.resolve(['10.0.0.7']);
  };
  const { done } = await ask(
    { '/list': gives(LIST) },
    { network: { ...options.network, resolve } },
  );
  expect(done).toMatchObject({ kind: 'file' });
  expect(asked).toBe(1);
});

test('leaves a loop of redirects', async () => {
  const { done, site } = await ask({ '/list': sendsTo('/list') });
  expect(done).toMatchObject({ code: 'too-many-redirects' });
  expect(site.asked).toHaveLength(6);
});

test('gives the key to the first host alone', async () => {
  const keys: (string | undefined)[] = [];
  const noting =
    (page: Page): Page =>
    (asked, answer, port) => {
      keys.push(asked.headers.authorization);
      page(asked, answer, port);
    };
  await ask(
    {
      '/list': noting(sendsTo('https://other.example:{port}/new')),
      '/new': noting(gives(LIST)),
    },
    { key: 'secret' },
  );
  expect(keys).toEqual(['Bearer secret', undefined]);
});

test('says each refusal', async () => {
  const refused = await faultOf(gives('', {}, 401), { key: 'secret', variable: 'MY_KEY' });
  expect(refused).toMatchObject({ code: 'key-refused' });
  expect(refused.message).toContain('MY_KEY');
  expect(refused.message).not.toContain('secret');
  expect(await faultOf(gives('', {}, 404))).toMatchObject({ code: 'not-there' });
  expect(await faultOf(gives('', {}, 500))).toMatchObject({ code: 'bad-answer' });
  const often = await faultOf(gives('', { 'retry-after': '90' }, 429));
  expect(often).toMatchObject({ code: 'too-often', retryAfter: 90 });
  const dated = { 'retry-after': 'Sat, 28 Nov 2026 08:05:00 GMT' };
  expect(await faultOf(gives('', dated, 503))).toMatchObject({ retryAfter: 300 });
});

test('takes no page for a list', async () => {
  for (const type of ['text/html; charset=utf-8', 'image/png', '']) {
    const page: Page = (_, answer) => {
      if (type !== '') answer.setHeader('content-type', type);
      answer.end('<h1>Désolé</h1>');
    };
    expect(await faultOf(page)).toMatchObject({ code: 'wrong-type' });
  }
});

test('takes nothing that broke off', async () => {
  const cut: Page = (_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    answer.write(LIST, () => {
      answer.destroy();
    });
  };
  expect(await faultOf(cut)).toMatchObject({ code: 'broken-off' });
  const packed = gzipSync(LIST.repeat(100)).subarray(0, 30);
  const half = gives(packed, { 'content-encoding': 'gzip' });
  expect(await faultOf(half)).toMatchObject({ code: 'broken-off' });
  const strange = gives('not packed', { 'content-encoding': 'gzip' });
  expect(await faultOf(strange)).toMatchObject({ code: 'broken-off' });
});

test('waits for no one who dribbles', async () => {
  const still: Page = (_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    answer.write('[');
  };
  const quiet = await faultOf(still, { limits: { ...DOWNLOAD_LIMITS, quietMs: 200 } });
  expect(quiet).toMatchObject({ code: 'too-slow' });
  const drop: Page = (_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => answer.write(' '), 20);
    answer.on('close', () => {
      clearInterval(timer);
    });
  };
  const whole = await faultOf(drop, { signal: AbortSignal.timeout(300) });
  expect(whole).toMatchObject({ code: 'too-slow' });
});

const MB = 1_000_000;
const LOOKS_EACH = 100;

test('cuts 200 MB at the limit, and holds none of it', async () => {
  const zeros = Buffer.alloc(65_536, '0');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let [most, looks] = [0, 0];
  const endless: Page = (_, answer) => {
    answer.writeHead(200, { 'content-type': 'application/json' });
    let sent = 0;
    const more = (): void => {
      // What waits to be collected is held by nobody: how much does depends on the version of Node.
      if (++looks % LOOKS_EACH === 0) {
        collect();
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      for (let room = true; room && sent < 200 * MB && !answer.destroyed; sent += zeros.length) {
        room = answer.write(zeros);
      }
    };
    answer.on('drain', more);
    more();
  };
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const { done, path } = await ask({ '/list': endless });
  expect(done).toMatchObject({ code: 'too-large' });
  expect(statSync(path).size).toBeLessThanOrEqual(150 * MB);
  expect(looks).toBeGreaterThan(5 * LOOKS_EACH);
  expect(most - before).toBeLessThan(40 * MB);
  const said = gives('', { 'content-length': String(200 * MB) });
  expect(await faultOf(said)).toMatchObject({ code: 'too-large' });
});

test('unpacks no bomb', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * MB), { level: 1 });
  const page = gives(bomb, { 'content-encoding': 'gzip' });
  const { done, path } = await ask({ '/list': page }, { room: 20 * MB });
  expect(done).toMatchObject({ code: 'too-large' });
  expect(statSync(path).size).toBeLessThanOrEqual(20 * MB);
});
