import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, generate, listen, read, say } from './client.ts';

let started: Started;
beforeEach(async () => {
  started = await startServer();
});
afterEach(async () => {
  await started.close();
});

const MINUTE = 60_000;
/** A watermark of that conversation. */
const markOf = ({ token }: { readonly token: string }, place: number) =>
  `${Number(decodeJwt(token)['born']).toString(36)}.${place}`;
const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: 'La Caf' };
const erase = { value: { do: 'command', command: 'erase' }, text: 'Tout effacer' };

test('gives a token whose user the client can read, and no name', async () => {
  const { status, body } = await generate(started, {
    user: { id: 'dl_someone', name: 'Zébulon' },
  });
  expect(status).toBe(200);
  expect(body.expires_in).toBe(1800);
  expect(Buffer.from(body.conversationId, 'base64url')).toHaveLength(16);
  const claims = decodeJwt(body.token);
  expect(claims).toMatchObject({ conv: body.conversationId });
  expect(claims['user']).toMatch(/^dl_[\w-]{22}$/);
  expect(JSON.stringify(claims)).not.toMatch(/bulon|someone/);
});

test('greets once, the same on every reading', async () => {
  const generated = await generate(started);
  const { token } = generated.body;
  const first = await call(started, 'POST', '/conversations', { token, body: {} });
  expect(first.status).toBe(201);
  const again = await call(started, 'POST', '/conversations', { token, body: {} });
  const seen = [first.body, again.body].map((begun) => read(started, begun));
  const [one, two] = await Promise.all(seen);
  expect(one?.body.activities).toHaveLength(1);
  expect(one?.body).toEqual(two?.body);
  expect(one?.body.activities[0]).toMatchObject({
    type: 'message',
    from: { role: 'bot' },
    conversation: { id: first.body.conversationId },
  });
  expect((await read(started, first.body, one?.body.watermark)).body).toEqual({
    activities: [],
    watermark: one?.body.watermark,
  });
});

test('writes nothing before the first answer', async () => {
  const begun = await begin(started);
  await read(started, begun);
  expect(await started.store.read(begun.conversationId)).toBeUndefined();
  const { status } = await say(started, begun, enter);
  expect(status).toBe(200);
  expect(await started.store.read(begun.conversationId)).toMatchObject({ version: 1 });
  const { status: exists } = await call(started, 'POST', '/conversations', {
    token: begun.token,
    body: {},
  });
  expect(exists).toBe(200);
});

test('greets in the language asked for, on later readings too', async () => {
  const begun = await begin(started, 'en-GB');
  const { body } = await read(started, begun);
  expect(body.activities[0]).toMatchObject({ locale: 'en' });
  await say(started, begun, enter);
  expect((await read(started, begun)).body.activities.at(-1)).toMatchObject({ locale: 'en' });
});

test('answers a message once its turn is taken, and logs both', async () => {
  const begun = await begin(started);
  const posted = await say(started, begun, {
    ...enter,
    from: { id: 'someone-else' },
    channelData: { clientActivityID: 'abc.1' },
  });
  const { body } = await read(started, begun, markOf(begun, 1));
  expect(body.activities).toHaveLength(2);
  expect(body.activities[0]).toMatchObject({
    id: posted.body.id,
    text: 'La Caf',
    from: { id: decodeJwt(begun.token)['user'], role: 'user' },
    channelData: { clientActivityID: 'abc.1' },
  });
  expect(body.activities[1]).toMatchObject({ from: { role: 'bot' }, replyToId: posted.body.id });
  expect(body.watermark).toBe(markOf(begun, 3));
});

test('takes a retry of the same message for the same', async () => {
  const begun = await begin(started);
  const message = { ...enter, channelData: { clientActivityID: 'same' } };
  const [one, two] = await Promise.all([
    say(started, begun, message),
    say(started, begun, message),
  ]);
  const three = await say(started, begun, message);
  expect([two.body.id, three.body.id]).toEqual([one.body.id, one.body.id]);
  expect((await read(started, begun)).body.activities).toHaveLength(3);
});

test('refuses a clientActivityID of another form', async () => {
  const begun = await begin(started);
  for (const clientActivityID of ['', 'a b', 'x'.repeat(65), 5, { a: 1 }]) {
    const { status, body } = await say(started, begun, {
      ...enter,
      channelData: { clientActivityID },
    });
    expect([status, body.error.code]).toEqual([400, 'BadArgument']);
  }
});

test('never gives typed words to a reader that polls, and stores none', async () => {
  const begun = await begin(started);
  await say(started, begun, { text: 'bonjour Zébulon' });
  const { text } = await read(started, begun);
  expect(text).not.toContain('bulon');
  const log = await started.store.activities(begun.conversationId, 0, 10);
  expect(JSON.stringify(log)).not.toContain('bulon');
});

test('gives a stream the guarded words of its own person, a minute at most', async () => {
  const begun = await begin(started);
  const stream = await listen(begun.streamUrl);
  await stream.count(1);
  await say(started, begun, { text: 'Zébulon 123456789', channelData: { clientActivityID: 'm1' } });
  await stream.count(3);
  expect(stream.activities[1]).toMatchObject({
    text: 'Zébulon [id-number]',
    channelData: { clientActivityID: 'm1' },
  });
  expect(stream.frames.at(-1)?.watermark).toBe(markOf(begun, 3));
  started.clock.ahead = MINUTE + 1;
  const path = `/conversations/${begun.conversationId}?watermark=`;
  const back = await call(started, 'GET', path, { token: begun.token });
  const later = await listen(back.body.streamUrl);
  await later.count(3);
  expect(JSON.stringify(later.activities)).not.toContain('bulon');
  stream.close();
  later.close();
});

test('replays on a stream what came before it opened, from its watermark', async () => {
  const begun = await begin(started);
  await say(started, begun, enter);
  const all = await listen(begun.streamUrl);
  await all.count(3);
  const path = `/conversations/${begun.conversationId}?watermark=${markOf(begun, 1)}`;
  const { status, body } = await call(started, 'GET', path, { token: begun.token });
  expect(status).toBe(200);
  const rest = await listen(body.streamUrl);
  await rest.count(2);
  expect(rest.activities.map(({ id }) => id)).toEqual(all.activities.slice(1).map(({ id }) => id));
  all.close();
  rest.close();
});

test('gives everything again to a watermark that is unknown, of another, or ahead', async () => {
  const begun = await begin(started);
  await say(started, begun, enter);
  const all = (await read(started, begun)).body;
  for (const mark of ['abc', '2', '-', 'zz.1', markOf(begun, 4), `${markOf(begun, 1)}.5`]) {
    expect((await read(started, begun, mark)).body).toEqual(all);
  }
  expect((await read(started, begun, all.watermark)).body.activities).toEqual([]);
});

test('gives every stream every activity once, in order', async () => {
  const begun = await begin(started);
  const again = await call(started, 'POST', '/conversations', { token: begun.token, body: {} });
  const streams = await Promise.all([listen(begun.streamUrl), listen(again.body.streamUrl)]);
  await Promise.all(Array.from({ length: 30 }, () => say(started, begun, { text: 'encore' })));
  for (const stream of streams) {
    await stream.count(61);
    const ids = stream.activities.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    stream.close();
  }
});

test('survives what a client should not send on a stream', async () => {
  const begun = await begin(started);
  const stream = await listen(begun.streamUrl);
  stream.socket.send('');
  stream.socket.send('{"activities":[]}');
  await say(started, begun, enter);
  await stream.count(3);
  stream.socket.send('x'.repeat(5000));
  expect(await stream.closed()).toBe(1009);
  expect((await say(started, begun, { text: 'encore' })).status).toBe(200);
});

test('opens a stream only with its own fresh token', async () => {
  const begun = await begin(started);
  const other = await begin(started);
  const wrong = [
    begun.streamUrl.replace(/t=[^&]+/, 't='),
    begun.streamUrl.replace(/t=[^&]+/, `t=${begun.token}`),
    begun.streamUrl.replace(begun.conversationId, other.conversationId),
  ];
  const once = await listen(begun.streamUrl);
  await expect(listen(begun.streamUrl)).rejects.toThrow('403');
  once.close();
  const fresh = await call(started, 'GET', `/conversations/${begun.conversationId}`, {
    token: begun.token,
  });
  for (const url of wrong) await expect(listen(url)).rejects.toThrow('403');
  started.clock.ahead = MINUTE + 1000;
  await expect(listen(fresh.body.streamUrl)).rejects.toThrow('403');
});

test('refuses without a token by 401, with a bad or expired one by 403', async () => {
  const begun = await begin(started);
  const other = await begin(started);
  const path = `/conversations/${begun.conversationId}/activities`;
  expect((await call(started, 'GET', path)).status).toBe(401);
  const bad = [other.token, 'undefined', `${begun.token}x`, begun.token.replace(/\..*\./, '.e30.')];
  for (const token of bad) {
    const { status, body } = await call(started, 'GET', path, { token });
    expect([status, body.error.code]).toEqual([403, 'TokenExpired']);
  }
  started.clock.ahead = 30 * MINUTE + 1000;
  expect((await call(started, 'GET', path, { token: begun.token })).status).toBe(403);
});

test('renews a token while the conversation lives', async () => {
  const begun = await begin(started);
  await say(started, begun, enter);
  started.clock.ahead = 29 * MINUTE;
  const { status, body } = await call(started, 'POST', '/tokens/refresh', { token: begun.token });
  expect([status, body.conversationId]).toEqual([200, begun.conversationId]);
  started.clock.ahead = 50 * MINUTE;
  expect((await read(started, { ...begun, token: body.token })).body.activities).toHaveLength(3);
});

test('says the last words after erasing, then answers 404', async () => {
  const begun = await begin(started);
  const stream = await listen(begun.streamUrl);
  await say(started, begun, enter);
  const posted = await say(started, begun, { ...erase, channelData: { clientActivityID: 'e' } });
  expect(posted.status).toBe(200);
  await stream.count(5);
  expect(stream.activities[3]).toMatchObject({ channelData: { clientActivityID: 'e' } });
  expect(stream.activities[4]).not.toHaveProperty('suggestedActions');
  expect(await stream.closed()).toBe(1000);
  const polled = await read(started, begun, markOf(begun, 3));
  expect(polled.body.activities).toHaveLength(2);
  expect((await read(started, begun, polled.body.watermark)).status).toBe(404);
  expect((await say(started, begun, enter)).status).toBe(404);
  for (const path of ['/tokens/refresh', '/conversations']) {
    expect((await call(started, 'POST', path, { token: begun.token, body: {} })).status).toBe(404);
  }
});

test('answers 404 to a conversation that nobody began in time', async () => {
  const begun = await begin(started);
  for (const minutes of [25, 50, 75, 100]) {
    started.clock.ahead = minutes * MINUTE;
    const renewed = await call(started, 'POST', '/tokens/refresh', { token: begun.token });
    expect(renewed.status).toBe(200);
    Object.assign(begun, { token: renewed.body.token });
  }
  started.clock.ahead = 121 * MINUTE;
  expect((await say(started, begun, enter)).status).toBe(404);
});

test('takes no file, and answers events without a turn', async () => {
  const begun = await begin(started);
  const path = `/conversations/${begun.conversationId}/upload`;
  const upload = await call(started, 'POST', path, { token: begun.token, body: 'x'.repeat(50) });
  expect(upload.status).toBe(415);
  for (const type of ['typing', 'event', 'conversationUpdate', 'endOfConversation']) {
    const { status, body } = await say(started, begun, { type });
    expect([status, typeof body.id]).toEqual([200, 'string']);
  }
  expect(await started.store.read(begun.conversationId)).toBeUndefined();
  expect((await call(started, 'GET', '/session/getsessionid')).body).toEqual({ sessionId: '' });
});

test('answers faults as Direct Line does, quoting nothing', async () => {
  const begun = await begin(started);
  const path = `/conversations/${begun.conversationId}/activities`;
  const bodies: readonly [string, number][] = [
    ['{"type":"message","text":"Zébulon"', 400],
    ['[]', 400],
    ['null', 400],
    ['{"text":"Zébulon"}', 400],
    [`{"type":"message","a":${'['.repeat(5000)}${']'.repeat(5000)}}`, 400],
    [JSON.stringify({ type: 'message', text: 'é'.repeat(40_000) }), 413],
  ];
  for (const [body, expected] of bodies) {
    const { status, text } = await call(started, 'POST', path, { token: begun.token, body });
    expect([status, text]).toEqual([expected, expect.stringMatching(/^\{"error":\{"code":/)]);
    expect(text).not.toMatch(/bulon| at |JSON\.parse/);
  }
  expect((await call(started, 'GET', '/nothing/here', { token: begun.token })).status).toBe(404);
  expect(started.faults).toEqual([]);
});

test('takes fields it does not know for nothing', async () => {
  const begun = await begin(started);
  const { status } = await say(started, begun, {
    ...enter,
    deliveryMode: 'expectReplies',
    serviceUrl: 'http://127.0.0.1:1/',
    recipient: { id: 'x' },
    entities: [{ type: 'a' }],
    __proto__: { polluted: true },
  });
  expect(status).toBe(200);
  expect((await read(started, begun)).body.activities).toHaveLength(3);
});
