import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { createApi } from '../../../bot/channels/api/create-api.ts';
import { MAX_REQUESTS } from '../../../bot/channels/api/rate-limit.ts';
import { serveApi } from '../../../bot/channels/api/serve-api.ts';
import { type TrustProxy } from '../../../bot/channels/http/client-address.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { smallWorld } from '../../service/small-world.ts';

let started: Started | undefined;
afterEach(async () => {
  await started?.close();
});

test('counts the clients behind a proxy that is trusted, else the proxy', async () => {
  const world = smallWorld();
  const NOW = 1_800_000_000_000;
  const api = createApi({ world: () => world, now: () => NOW });
  const request = { method: 'GET', path: '/api/v1/nothing', query: '', headers: {} };
  for (const address of ['127.0.0.1', '198.51.100.7']) {
    for (let at = 0; at < MAX_REQUESTS; at += 1) api.handle({ ...request, address });
  }
  const statuses = async (trust: TrustProxy | undefined) => {
    started = await startServer({ world, parts: { api: serveApi(api, trust) } });
    const url = `${started.url}/api/v1/openapi.json`;
    const ask = (from: string) => fetch(url, { headers: { 'x-forwarded-for': from } });
    const found = [(await ask('198.51.100.7')).status, (await ask('198.51.100.8')).status];
    await started.close();
    started = undefined;
    return found;
  };
  expect(await statuses(undefined)).toEqual([429, 429]);
  expect(await statuses({ hops: 1 })).toEqual([429, 200]);
});

test('sends a calendar as small as the client takes it, and knows it again', async () => {
  const world = smallWorld();
  const body = 'BEGIN:VEVENT\r\nSUMMARY:Permanence\r\nEND:VEVENT\r\n'.repeat(500);
  const headers = { 'content-type': 'text/calendar; charset=utf-8', etag: '"a1"' };
  const api = serveApi({ handle: () => ({ status: 200, headers, body }) });
  started = await startServer({ world, parts: { api } });
  const { port } = new URL(started.url);
  const ask = async (encoding: string) => {
    const call = request({
      port,
      path: '/api/v1/permanences.ics',
      headers: { 'accept-encoding': encoding },
    });
    const [answer] = (await once(call.end(), 'response')) as [IncomingMessage];
    return { headers: answer.headers, bytes: await buffer(answer) };
  };
  for (const [encoding, decode] of [
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const) {
    const { headers: sent, bytes } = await ask(encoding);
    expect([sent['content-encoding'], sent.vary, sent.etag]).toEqual([
      encoding,
      'Accept-Encoding',
      'W/"a1"',
    ]);
    expect(bytes.length).toBeLessThan(body.length / 10);
    expect(decode(bytes).toString()).toBe(body);
  }
  const whole = await ask('identity');
  expect([whole.headers.etag, whole.bytes.toString()]).toEqual(['"a1"', body]);
});

test('answers over HTTP, 304 for what the client has, and refuses in JSON', async () => {
  const world = smallWorld();
  const api = serveApi(createApi({ world: () => world, now: Date.now }));
  started = await startServer({ world, parts: { api } });
  const at = (path: string) => `${started?.url ?? ''}/api/v1${path}`;
  const flows = await fetch(at('/flows'));
  expect([flows.status, flows.headers.get('content-type')]).toEqual([
    200,
    'application/json; charset=utf-8',
  ]);
  const again = await fetch(at('/flows'), {
    headers: { 'if-none-match': flows.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
  expect((await fetch(at('/openapi.json'))).status).toBe(200);
  for (const [path, method, status] of [
    ['/nothing', 'GET', 404],
    ['/flows', 'POST', 405],
    ['/permanences?mode=x', 'GET', 400],
  ] as const) {
    const answer = await fetch(at(path), { method });
    expect([path, answer.status]).toEqual([path, status]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  }
});
