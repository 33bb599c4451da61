import { afterEach, expect, test } from '@jest/globals';
import { createApi } from '../../../bot/channels/api/create-api.ts';
import { serveApi } from '../../../bot/channels/api/serve-api.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { smallWorld } from '../../service/small-world.ts';

let started: Started | undefined;
afterEach(async () => {
  await started?.close();
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
