import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call } from './client.ts';

let started: Started;
const SECRET = 'a-secret-of-a-server-that-asks-for-tokens';
beforeAll(async () => {
  started = await startServer({ secrets: [SECRET] });
});
afterAll(async () => {
  await started.close();
});

test.each(['Bearer ', 'bearer ', 'BEARER  '])(
  'takes a token and a secret after %p',
  async (scheme) => {
    const { token, conversationId } = await begin(started);
    const headers = { authorization: scheme + token };
    expect(
      (await call(started, 'GET', `/conversations/${conversationId}`, { headers })).status,
    ).toBe(200);
    const asked = { headers: { authorization: scheme + SECRET } };
    expect((await call(started, 'POST', '/tokens/generate', asked)).status).toBe(200);
  },
);

test.each(['', 'Basic ', 'Token ', 'Bearer:'])('takes neither after %p', async (scheme) => {
  const { token, conversationId } = await begin(started);
  const headers = { authorization: scheme + token };
  const path = `/conversations/${conversationId}`;
  expect((await call(started, 'GET', path, { headers })).status).toBe(403);
  const asked = { headers: { authorization: scheme + SECRET } };
  expect((await call(started, 'POST', '/tokens/generate', asked)).status).toBe(403);
  expect((await call(started, 'POST', '/conversations', asked)).status).toBe(403);
});

test('says which scheme it waits for when there is no header', async () => {
  const { status, headers } = await call(started, 'POST', '/tokens/refresh');
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
});
