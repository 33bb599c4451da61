import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, type Began } from './client.ts';

let started: Started;
let begun: Began;
beforeAll(async () => {
  started = await startServer();
  begun = await begin(started);
});
afterAll(async () => {
  await started.close();
});

const activitiesOf = (id: string, token = begun.token) =>
  call(started, 'GET', `/conversations/${id}/activities`, { token });

test.each(['x', 'not.an.id', 'a%20b', 'other|0000001', '%00', '%2F', 'é', 'a'.repeat(100)])(
  'answers the id %p as it does a token that is not good',
  async (id) => {
    const { status, text } = await activitiesOf(begun.conversationId, 'not.a.token');
    expect(status).toBe(403);
    expect(await activitiesOf(id)).toMatchObject({ status, text });
  },
);

test('knows an id whose signs are percent-encoded', async () => {
  const encoded = Array.from(Buffer.from(begun.conversationId), (byte) => `%${byte.toString(16)}`);
  expect((await activitiesOf(encoded.join(''))).status).toBe(200);
});

test('takes a slash at the end for nothing', async () => {
  const { token, conversationId } = begun;
  const statusOf = async (method: string, path: string) =>
    (await call(started, method, path, { token })).status;
  expect(await statusOf('POST', '/conversations/')).toBe(200);
  expect(await statusOf('GET', `/conversations/${conversationId}/`)).toBe(200);
  expect(await statusOf('GET', `/conversations/${conversationId}/activities/?watermark=`)).toBe(
    200,
  );
  expect(await statusOf('GET', `/conversations/${conversationId}//`)).toBe(404);
});

test.each(['', '/'])('says as JSON that nothing is at its root%s', async (end) => {
  const answer = await call(started, 'GET', end, { headers: { origin: started.url } });
  expect(answer.status).toBe(404);
  expect(answer.body.error.code).toBe('NotFound');
  expect(answer.headers.get('access-control-allow-origin')).toBe(started.url);
});

test.each([
  ['GET', '/conversations/%', 404],
  ['GET', '/conversations/%zz/activities', 404],
  ['PROPFIND', '/conversations', 405],
])('lets a page of another origin read why %s %s is refused', async (method, path, status) => {
  const origin = 'http://localhost:3979';
  const answer = await call(started, method, path, { headers: { origin } });
  expect(answer.status).toBe(status);
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  expect(answer.headers.get('vary')).toContain('Origin');
});
