import { once } from 'node:events';
import { get } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createGate, GATE_LIMITS } from '../../bot/channels/http/gate.ts';
import { servePages } from '../../bot/channels/http/serve-pages.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { StoreError } from '../../bot/storage/store-error.ts';
import { smallWorld } from '../service/small-world.ts';
import { startServer, type Started, type StartOptions } from './start-server.ts';

let started: Started | undefined;
afterEach(async () => {
  await started?.close();
});
async function server(options: StartOptions = {}): Promise<Started> {
  started = await startServer(options);
  return started;
}

test('says that it lives, and that it is ready', async () => {
  const { url } = await server();
  for (const [path, status] of [
    ['live', 'live'],
    ['ready', 'ready'],
  ] as const) {
    const answer = await fetch(`${url}/health/${path}`);
    expect([answer.status, await answer.json()]).toEqual([200, { status }]);
    // As many watchers ask.
    expect((await fetch(`${url}/health/${path}`, { method: 'HEAD' })).status).toBe(200);
  }
});

test('is alive but not ready while its store does not answer', async () => {
  const { url, store } = await server();
  await store.close();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
});

test('has no /api/messages without an app id', async () => {
  // Who posts there is a program: it gets no page.
  const { url } = await server({ parts: { pages: () => Promise.reject(new Error('a page')) } });
  const answer = await fetch(`${url}/api/messages`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'NotFound' } });
});

test('answers what is not there in JSON, without a stack', async () => {
  const { url, faults } = await server();
  const asked: readonly [string, string, number][] = [
    ['GET', '/nothing', 404],
    ['POST', '/nothing', 404],
    ['PUT', '/health/live', 405],
    ['DELETE', '/directline/conversations', 405],
    ['GET', '/%E0%A4%A', 404],
  ];
  for (const [method, path, status] of asked) {
    const answer = await fetch(`${url}${path}`, { method });
    const text = await answer.text();
    expect([method, path, answer.status]).toEqual([method, path, status]);
    expect(JSON.parse(text)).toMatchObject({ error: { message: 'Nothing here' } });
    expect(text).not.toMatch(/ at |node_modules/);
  }
  expect(faults).toEqual([]);
});

test('answers a fault of ours in JSON, and tells its name only', async () => {
  const { url, faults } = await server({
    parts: { pages: () => Promise.reject(new TypeError('Zébulon')) },
  });
  const answer = await fetch(`${url}/guide/x`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('bulon');
  expect(faults).toEqual(['TypeError']);
});

test('sends safe headers on every answer, and does not name itself', async () => {
  const { url } = await server();
  for (const path of ['/health/live', '/nothing', '/directline/session/getsessionid']) {
    const { headers } = await fetch(`${url}${path}`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

test('a page that needs keys which are not read yet says when to come back', async () => {
  const world = smallWorld();
  const flow = world.flows.get('caf.essai');
  if (!flow) throw new Error('no flow');
  const reported: unknown[] = [];
  const pages = createPages({
    world: () => ({ ...world, flows: new Map([['caf.essai', { ...flow, sensitive: true }]]) }),
    now: Date.now,
    seal: createSeal(() => {
      throw new StoreError('unavailable', 'host=10.1.2.3');
    }),
    publicUrl: 'https://guide.example',
    conversationMinutes: 120,
    report: (fault) => reported.push(fault),
  });
  const { url } = await server({ parts: { pages: servePages(pages, () => undefined) } });
  const answer = await fetch(`${url}/guide/caf.essai`);
  const text = await answer.text();
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(text).toContain('Vous n’avez rien cassé');
  expect(text).not.toContain('10.1.2.3');
  expect(reported).toEqual([]);
  expect((await fetch(`${url}/`)).status).toBe(200);
});

test('a page of another origin reads why even an address too long is refused', async () => {
  const { url, domain } = await server();
  const { status, headers } = await fetch(`${domain}/${'a'.repeat(9000)}`, {
    headers: { origin: url },
  });
  expect([status, headers.get('access-control-allow-origin')]).toEqual([414, url]);
  expect(headers.get('vary')).toBe('Origin');
  const other = await fetch(`${domain}/${'a'.repeat(9000)}`, { headers: { origin: 'null' } });
  expect([other.status, other.headers.get('access-control-allow-origin')]).toEqual([414, null]);
});

test('answers as usual who asks for another protocol than ours', async () => {
  const secret = 's'.repeat(32);
  const { url } = await server({ secrets: [secret] });
  const { port } = new URL(url);
  const body = JSON.stringify({ user: { id: 'dl_java' } });
  const socket = connect(Number(port), '127.0.0.1');
  let read = '';
  socket.on('data', (part: Buffer) => (read += part.toString()));
  // As java.net.http sends it, in two packets, and another request behind it.
  socket.write(
    'POST /directline/tokens/generate HTTP/1.1\r\nConnection: Upgrade, HTTP2-Settings\r\n' +
      `Host: 127.0.0.1:${port}\r\nHTTP2-Settings: AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA\r\n` +
      `Upgrade: h2c\r\nAuthorization: Bearer ${secret}\r\nContent-Length: ${body.length}\r\n\r\n` +
      body.slice(0, 5),
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.write(`${body.slice(5)}GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  await new Promise((resolve) => socket.once('close', resolve));
  expect(read.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  const token = /"token":"[\w-]+\.([\w-]+)/.exec(read)?.[1] ?? '';
  expect(Buffer.from(token, 'base64url').toString()).toContain('"user":"dl_java"');
  expect(read).toContain('{"status":"live"}');
});

test('who asks for another protocol again waits for the answer before, or is cut', async () => {
  const { url } = await server();
  const { port } = new URL(url);
  const asking =
    'GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n';
  const polite = connect(Number(port), '127.0.0.1');
  for (let each = 0; each < 3; each++) {
    polite.write(asking);
    const [answer] = (await once(polite, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200[^]*"live"/);
  }
  polite.destroy();
  const hasty = connect(Number(port), '127.0.0.1');
  hasty.on('error', () => undefined);
  hasty.resume().write(asking + asking);
  await once(hasty, 'close');
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

test('counts what opens streams too, of each address', async () => {
  const { url } = await server({
    gate: (now) => {
      const limits = { ...GATE_LIMITS, work: 0.5, atOnce: 1 };
      return createGate({ now, limits, sleep: () => Promise.resolve() });
    },
  });
  const { WebSocket } = await import('ws');
  const tried: string[] = [];
  for (let each = 0; each < 5; each++) {
    const path = '/directline/conversations/x/stream?t=x';
    const socket = new WebSocket(`${url.replace('http', 'ws')}${path}`);
    tried.push(
      await new Promise((resolve) => {
        socket.once('error', ({ message }) => {
          resolve(message.slice(-3));
        });
      }),
    );
  }
  expect(tried).toEqual(['403', '403', '403', '403', '429']);
});

test('refuses an upgrade that is no stream', async () => {
  const { url } = await server();
  const { WebSocket } = await import('ws');
  for (const path of ['/', '/directline/conversations/x', '/directline/conversations/x/stream']) {
    const failed = new Promise<string>((resolve) => {
      new WebSocket(`${url.replace('http', 'ws')}${path}`).once('error', ({ message }) => {
        resolve(message);
      });
    });
    expect(await failed).toMatch(/40[34]/);
  }
});

test('takes any Host, and any path, for what they are: nothing ends the process', async () => {
  const { url } = await server();
  const { hostname, port } = new URL(url);
  const ask = (path: string, host: string) =>
    new Promise<number>((resolve, reject) => {
      get({ hostname, port, path, headers: { host } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      }).on('error', reject);
    });
  for (const host of ['a:b:c', '[::1', '%', 'exemple.fr', '<x>', '']) {
    expect([host, await ask('/health/live', host)]).toEqual([host, 200]);
  }
  for (const path of ['//', '///x', '/%', '/..//..', '/\\', '/[', '//[', '//a:b']) {
    expect([path, await ask(path, 'a')]).toEqual([path, 404]);
  }
  for (const path of ['*', 'http://[', 'http://exemple.fr/health/live', 'x']) {
    expect([path, await ask(path, 'a')]).toEqual([path, 400]);
  }
});
