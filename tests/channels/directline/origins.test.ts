import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { call } from './client.ts';

let started: Started;
beforeEach(async () => {
  started = await startServer();
});
afterEach(async () => {
  await started.close();
});

test('lets pages of loopback in outside production, and answers their preflight', async () => {
  for (const origin of ['http://localhost:5000', 'http://127.0.0.1:80', started.url]) {
    const preflight = await call(started, 'OPTIONS', '/conversations', { headers: { origin } });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('vary')).toContain('Origin');
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/x-requested-with/);
    const refused = await call(started, 'GET', '/conversations/x', { headers: { origin } });
    expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
      401,
      origin,
    ]);
  }
});

test('keeps pages of others out', async () => {
  for (const origin of ['https://exemple.fr', 'http://localhost.exemple.fr', 'null']) {
    const answer = await call(started, 'POST', '/tokens/generate', { headers: { origin } });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('lets only its own address in, in production', async () => {
  const strict = await startServer({ production: true });
  const ask = (origin: string) => call(strict, 'POST', '/tokens/generate', { headers: { origin } });
  expect((await ask('http://localhost:5000')).status).toBe(403);
  expect((await ask(strict.url)).status).toBe(200);
  await strict.close();
});
