import { get } from 'node:http';
import { afterEach, expect, test } from '@jest/globals';
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
  }
});

test('is alive but not ready while its store does not answer', async () => {
  const { url, store } = await server();
  await store.close();
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
});

test('has no /api/messages without an app id', async () => {
  const { url } = await server();
  const answer = await fetch(`${url}/api/messages`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(404);
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
