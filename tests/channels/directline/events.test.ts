import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, read, say, type Began } from './client.ts';

let started: Started;
beforeAll(async () => {
  started = await startServer();
});
afterAll(async () => {
  await started.close();
});

const post = ({ conversationId, token }: Began, body: object) =>
  call(started, 'POST', `/conversations/${conversationId}/activities`, { token, body });

test('gives an event that is sent again the same id, and another one another', async () => {
  const begun = await begin(started);
  const event = (clientActivityID: string) => ({
    type: 'event',
    name: 'webchat/join',
    channelData: { clientActivityID },
  });
  const [one, again, other] = await Promise.all(
    ['a', 'a', 'b'].map((id) => post(begun, event(id))),
  );
  expect(one?.status).toBe(200);
  expect(again?.body.id).toBe(one?.body.id);
  expect(other?.body.id).not.toBe(one?.body.id);
  const elsewhere = await post(await begin(started), event('a'));
  expect(elsewhere.body.id).not.toBe(one?.body.id);
  expect((await read(started, begun)).body.activities).toHaveLength(1);
});

test('gives typing that names itself nothing an id of its own', async () => {
  const begun = await begin(started);
  const [one, other] = [
    await post(begun, { type: 'typing' }),
    await post(begun, { type: 'typing' }),
  ];
  expect(other.body.id).not.toBe(one.body.id);
});

test.each(['typing', 'event', 'endOfConversation'])(
  'answers %s as it does a message once all is erased',
  async (type) => {
    const begun = await begin(started);
    await say(started, begun, { text: 'x', value: { do: 'command', command: 'erase' } });
    const message = await say(started, begun, { text: 'Bonjour' });
    expect(message.status).toBe(404);
    expect(await post(begun, { type })).toMatchObject({ status: 404, text: message.text });
  },
);

test('refuses an activity whose type is empty', async () => {
  expect((await post(await begin(started), { type: '' })).status).toBe(400);
});
