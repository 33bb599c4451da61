import { describe, expect, test } from '@jest/globals';
import { call, listen, read, say } from '../client.ts';
import { ask, at, begun, enter, message, serve, started } from './set-up.ts';

// What a suite written against the service in the cloud would look at: every request that
// botframework-directlinejs 0.15.8 and Web Chat 4.18.1 send, and what they need back.

serve();

describe('activities', () => {
  test('post: 200 with an id, which is that of the echo', async () => {
    const { status, body } = await say(started, begun, enter);
    expect([status, typeof body.id]).toEqual([200, 'string']);
    const seen = (await read(started, begun)).body.activities;
    expect(seen.map(({ id }) => id)).toContain(body.id);
  });
  test('post: clientActivityID comes back untouched', async () => {
    const channelData = { clientActivityID: '1700000000000.abc' };
    await say(started, begun, { ...enter, channelData });
    const [, echo] = (await read(started, begun)).body.activities;
    expect(echo?.channelData?.clientActivityID).toBe('1700000000000.abc');
  });
  test('post: the same clientActivityID twice is one message, with the same id', async () => {
    const channelData = { clientActivityID: 'once' };
    const one = await say(started, begun, { ...enter, channelData });
    const two = await say(started, begun, { ...enter, channelData });
    expect(two.body.id).toBe(one.body.id);
    expect((await read(started, begun)).body.activities).toHaveLength(3);
  });
  test('post: without clientActivityID twice is two messages', async () => {
    await say(started, begun, message);
    await say(started, begun, message);
    expect((await read(started, begun)).body.activities).toHaveLength(5);
  });
  test('post: a postBack carries its value, without text', async () => {
    expect((await say(started, begun, { value: enter.value })).status).toBe(200);
    const last = (await read(started, begun)).body.activities.at(-1);
    expect(JSON.stringify(last?.suggestedActions)).toContain('"step":"first"');
  });
  test('post: an imBack sends the label as text', async () => {
    await say(started, begun, enter);
    const asked = (await read(started, begun)).body.activities.at(-1);
    const title = asked?.suggestedActions?.actions[0]?.title ?? '';
    await say(started, begun, { text: title });
    const last = (await read(started, begun)).body.activities.at(-1);
    expect(JSON.stringify(last?.suggestedActions)).toContain('"step":"second"');
  });
  test.each(['typing', 'event', 'endOfConversation', 'messageReaction', 'unheard-of'])(
    'post: %s is taken, and not answered',
    async (type) => {
      const { status, body } = await say(started, begun, { type, name: 'webchat/join', value: {} });
      expect([status, typeof body.id]).toEqual([200, 'string']);
      expect((await read(started, begun)).body.activities).toHaveLength(1);
    },
  );
  test('post: no type is 400 with a code', async () => {
    const { status, body } = await ask('POST', at('/activities'), { text: 'x' });
    expect([status, body.error.code]).toEqual([400, 'MissingProperty']);
  });
  test.each(['', '{', '[]', '"x"', 'null', '5'])('post: %j is 400', async (body) => {
    expect((await ask('POST', at('/activities'), body)).status).toBe(400);
  });
  test('post: too large is 413', async () => {
    const text = 'x'.repeat(70_000);
    expect((await say(started, begun, { text })).status).toBe(413);
  });
  test('post: without a token 401, bad 403', async () => {
    const body = message;
    expect((await call(started, 'POST', at('/activities'), { body })).status).toBe(401);
    const bad = await call(started, 'POST', at('/activities'), { token: 'x', body });
    expect(bad.status).toBe(403);
  });
  test('get: the form of an activity of the bot', async () => {
    const [welcome] = (await read(started, begun)).body.activities;
    expect(welcome).toMatchObject({
      type: 'message',
      channelId: 'directline',
      conversation: { id: begun.conversationId },
      from: { id: 'aiguillage', role: 'bot' },
      textFormat: 'plain',
      inputHint: 'expectingInput',
    });
    expect(new Date(String(welcome?.['timestamp'])).toISOString()).toBe(welcome?.['timestamp']);
  });
  test('get: suggested actions have a type, a title and a value', async () => {
    const [welcome] = (await read(started, begun)).body.activities;
    expect(welcome?.suggestedActions).toMatchObject({ to: [] });
    for (const action of welcome?.suggestedActions?.actions ?? []) {
      expect(action).toMatchObject({
        type: 'messageBack',
        title: expect.stringMatching(/./) as unknown,
        text: expect.stringMatching(/./) as unknown,
        value: expect.anything() as unknown,
      });
    }
  });
  test('get: the answer names the message that it answers', async () => {
    const { body } = await say(started, begun, enter);
    expect((await read(started, begun)).body.activities.at(-1)?.['replyToId']).toBe(body.id);
  });
  test('get: in the order of what happened', async () => {
    for (let each = 0; each < 5; each++) await say(started, begun, message);
    const { activities } = (await read(started, begun)).body;
    const ids = activities.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(activities.map(({ from }) => from.role)).toEqual([
      'bot',
      ...Array.from({ length: 5 }, () => ['user', 'bot']).flat(),
    ]);
  });
  test('get: never a typing activity', async () => {
    await say(started, begun, { type: 'typing' });
    const { activities } = (await read(started, begun)).body;
    expect(activities.every(({ type }) => type === 'message')).toBe(true);
  });
  test('get: the watermark is a string that goes on', async () => {
    const first = (await read(started, begun)).body;
    expect(typeof first.watermark).toBe('string');
    await say(started, begun, enter);
    const next = (await read(started, begun, first.watermark)).body;
    expect(next.activities).toHaveLength(2);
    expect((await read(started, begun, next.watermark)).body.activities).toEqual([]);
  });
  test('get: nothing new keeps the watermark', async () => {
    const { watermark } = (await read(started, begun)).body;
    expect((await read(started, begun, watermark)).body.watermark).toBe(watermark);
  });
  test.each(['0', '-', 'null', 'undefined', '99999', 'a.b', '%00', 'x'.repeat(300)])(
    'get: watermark %s is not known, all again',
    async (mark) => {
      await say(started, begun, enter);
      expect((await read(started, begun, mark)).body.activities).toHaveLength(3);
    },
  );
  test('get: a watermark ahead of the log, all again', async () => {
    const { watermark } = (await read(started, begun)).body;
    const ahead = watermark.replace(/\d+$/, '500');
    expect((await read(started, begun, ahead)).body.activities).toHaveLength(1);
  });
  test('get: no parameter at all, all', async () => {
    expect((await ask('GET', at('/activities'))).body.activities).toHaveLength(1);
  });
  test('get: is kept by no cache', async () => {
    expect((await read(started, begun)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('stream', () => {
  test('what came before it opened, then what comes, each once', async () => {
    await say(started, begun, enter);
    const stream = await listen(begun.streamUrl);
    await stream.count(3);
    await say(started, begun, message);
    await stream.count(5);
    const ids = stream.activities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    stream.close();
  });
  test('frames hold activities and a watermark that reconnects', async () => {
    const stream = await listen(begun.streamUrl);
    await stream.count(1);
    const mark = stream.frames.at(-1)?.watermark ?? '';
    stream.close();
    expect((await read(started, begun, mark)).body.activities).toEqual([]);
  });
  test('its address is good once', async () => {
    (await listen(begun.streamUrl)).close();
    await expect(listen(begun.streamUrl)).rejects.toThrow('403');
  });
  test('its address is good for a minute', async () => {
    started.clock.ahead = 61_000;
    await expect(listen(begun.streamUrl)).rejects.toThrow('403');
    started.clock.ahead = 0;
  });
  test('empty pings are taken', async () => {
    const stream = await listen(begun.streamUrl);
    stream.socket.send('');
    await say(started, begun, enter);
    await stream.count(3);
    stream.close();
  });
  test('the page of another origin is refused', async () => {
    await expect(listen(begun.streamUrl, { origin: 'https://exemple.fr' })).rejects.toThrow('403');
    const fresh = (await ask('GET', at())).body.streamUrl;
    await expect(listen(fresh, { origin: 'http://localhost:9' })).rejects.toThrow('403');
  });
  test('its own page is let in', async () => {
    (await listen(begun.streamUrl, { origin: started.url })).close();
  });
  test('an upgrade elsewhere is refused', async () => {
    const ws = started.url.replace('http', 'ws');
    for (const path of ['/', '/directline/', '/health/live', `/directline${at('/activities')}`]) {
      await expect(listen(ws + path)).rejects.toThrow('404');
    }
  });
});
