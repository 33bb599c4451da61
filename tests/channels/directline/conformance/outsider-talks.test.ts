import { describe, expect, test } from '@jest/globals';
import {
  SECRET,
  asWebChatSends,
  one,
  open,
  path,
  poll,
  post,
  say,
  send,
  serve,
  started,
  wait,
} from './outsider.ts';

serve();

describe('an activity', () => {
  test('comes back first, then its answer, which names it', async () => {
    const { body } = await say('bonjour', { channelData: { clientActivityID: 'abc.1' } });
    const [, echo, answer] = (await poll()).body.activities;
    expect(echo?.id).toBe(body.id);
    expect(echo?.channelData?.clientActivityID).toBe('abc.1');
    expect(echo?.from.role).toBe('user');
    expect([answer?.from.role, answer?.replyToId]).toEqual(['bot', body.id]);
  });
  test('has an id, an ISO time, a sender with a role, a conversation', async () => {
    await say('bonjour');
    const { activities } = (await poll()).body;
    expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
    for (const { id, timestamp, from, conversation } of activities) {
      expect(id).toMatch(/\S/);
      expect(new Date(timestamp).toISOString()).toBe(timestamp);
      expect(['bot', 'user']).toContain(from.role);
      expect(conversation.id).toBe(one.conversationId);
    }
  });
  test('each suggested action, sent as Web Chat would, is understood', async () => {
    const [greeting] = (await poll()).body.activities;
    const actions = greeting?.suggestedActions?.actions ?? [];
    expect(actions.length).toBeGreaterThan(0);
    const answers: (string | undefined)[] = [];
    for (const action of actions) {
      const fresh = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
      expect((await post({ type: 'message', ...asWebChatSends(action) }, fresh)).status).toBe(200);
      const { activities } = (await poll(undefined, fresh)).body;
      // All that was erased is gone, its two last lines excepted.
      expect(activities.at(-2)?.text).toBe(action.title);
      answers.push(activities.at(-1)?.text);
    }
    expect(answers[0]).not.toBe(greeting?.text);
  });
  test('sent twice at once with one clientActivityID is one message', async () => {
    const channelData = { clientActivityID: 'twice' };
    const both = await Promise.all([
      say('bonjour', { channelData }),
      say('bonjour', { channelData }),
    ]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(both[0].body.id).toBe(both[1].body.id);
    expect((await poll()).body.activities).toHaveLength(3);
  });
  test('many at once are all there, once, and answered', async () => {
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, each) =>
        say(`numero ${each}`, { channelData: { clientActivityID: `m${each}` } }),
      ),
    );
    const { activities } = (await poll()).body;
    const ids = activities.map(({ id }) => id);
    expect(ids).toHaveLength(41);
    expect(new Set(ids).size).toBe(41);
    for (const { body } of sent) expect(ids).toContain(body.id);
    expect([...ids].sort()).toEqual(ids);
  });
  test.each([
    ['typing', { type: 'typing' }],
    ['an event', { type: 'event', name: 'webchat/join', value: { language: 'fr' } }],
    ['an update', { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] }],
    ['an end', { type: 'endOfConversation' }],
    ['a kind unknown', { type: 'somethingElse' }],
  ])('%s is taken, and is no message', async (_name, activity) => {
    const { status, body } = await post({ from: { id: 'x' }, ...activity });
    expect(status).toBe(200);
    expect(body.id).toMatch(/\S/);
    expect((await poll()).body.activities.every(({ type }) => type === 'message')).toBe(true);
  });
  test.each(['', 'null', '[]', '"text"', '3', '{', '{"type":3}', '{"text":"a"}'])(
    'a body that is no activity is 400: %s',
    async (raw) => {
      const { status, body } = await send('POST', path('/activities'), { bearer: one.token, raw });
      expect([status, typeof body.error.code]).toEqual([400, 'string']);
    },
  );
  test.each([5, true, {}, [], ['bonjour']])('a text that is %j is 400', async (text) => {
    const json = { type: 'message', text };
    const { status, body } = await send('POST', path('/activities'), { bearer: one.token, json });
    expect([status, body.error.code]).toEqual([400, 'BadArgument']);
  });
  test('a text that is null is none, as some programs write it', async () => {
    const json = { type: 'message', text: null, value: { do: 'flow', flow: 'caf.essai' } };
    const { status } = await send('POST', path('/activities'), { bearer: one.token, json });
    expect(status).toBe(200);
  });
  test('JSON with its charset, with a BOM of none, in any case of the header', async () => {
    for (const type of ['application/json; charset=utf-8', 'Application/JSON']) {
      const { status } = await send('POST', path('/activities'), {
        bearer: one.token,
        json: { type: 'message', text: 'bonjour' },
        headers: { 'Content-Type': type },
      });
      expect(status).toBe(200);
    }
  });
  test('what no one asked for does no harm, and does not come back', async () => {
    const more = {
      attachments: [{ contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA' }],
      entities: [{ type: 'ClientCapabilities', supportsListening: true }],
      deliveryMode: 'expectReplies',
      serviceUrl: 'http://127.0.0.1:9/',
      channelId: 'other',
      id: 'mine',
      timestamp: '1999-01-01T00:00:00.000Z',
      conversation: { id: 'other' },
    };
    const { status, body } = await say('bonjour', more);
    expect(status).toBe(200);
    expect(body.id).not.toBe('mine');
    const [, echo] = (await poll()).body.activities;
    expect(echo).toMatchObject({
      channelId: 'directline',
      conversation: { id: one.conversationId },
    });
    expect(JSON.stringify(echo)).not.toMatch(/base64|1999|ClientCapabilities|:9\//);
  });
  test('emoji, other scripts and line ends go through', async () => {
    for (const text of ['👩‍🦽 bonjour', 'مرحبا', 'a\r\nb', '日本']) {
      expect((await say(text)).status).toBe(200);
    }
  });
});

describe('polling', () => {
  test('goes on from its watermark, and stands still when nothing comes', async () => {
    const first = (await poll()).body;
    await say('bonjour');
    const second = (await poll(first.watermark)).body;
    expect(second.activities).toHaveLength(2);
    const third = (await poll(second.watermark)).body;
    expect([third.activities.length, third.watermark]).toEqual([0, second.watermark]);
    expect(typeof third.watermark).toBe('string');
  });
  test('an empty watermark is none', async () => {
    expect((await poll('')).body.activities).toHaveLength(1);
  });
  test.each(['0', '-', '999999', 'abc', '%00', 'null', '1.5'])(
    'a watermark of another time gives all again: %s',
    async (watermark) => {
      await say('bonjour');
      const { status, body } = await poll(watermark);
      expect([status, body.activities.length]).toEqual([200, 3]);
    },
  );
  test('reads the same every time', async () => {
    await say('bonjour');
    expect((await poll()).body).toEqual((await poll()).body);
  });
  test('a watermark of another conversation is unknown here', async () => {
    const other = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
    await say('bonjour', {}, other);
    const { watermark } = (await poll(undefined, other)).body;
    started.clock.ahead += 60_000;
    const later = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
    expect((await poll(watermark, later)).body.activities).toHaveLength(1);
    started.clock.ahead -= 60_000;
  });
});

describe('a stream', () => {
  test('says in text frames what polling says, in the same order', async () => {
    const stream = await open(one.streamUrl);
    await say('bonjour');
    await say('1');
    const heard = await stream.until(5);
    const read = (await poll()).body.activities;
    expect(heard.map(({ id }) => id)).toEqual(read.map(({ id }) => id));
    expect(stream.frames.every(({ binary }) => !binary)).toBe(true);
    stream.socket.close();
  });
  test('its last watermark goes on by polling, and by another stream', async () => {
    const stream = await open(one.streamUrl);
    await say('bonjour');
    await stream.until(3);
    const watermark = stream.frames.at(-1)?.watermark ?? '';
    stream.socket.terminate();
    await say('1');
    expect((await poll(watermark)).body.activities).toHaveLength(2);
    const again = await send('GET', path(`?watermark=${watermark}`), { bearer: one.token });
    expect(again.status).toBe(200);
    const second = await open(again.body.streamUrl);
    const heard = await second.until(2);
    expect(heard).toHaveLength(2);
    await wait(50);
    expect(second.all()).toHaveLength(2);
    second.socket.close();
  });
  test('the words of the person come back as they were, where nothing is private', async () => {
    const stream = await open(one.streamUrl);
    await say('allocations', { channelData: { clientActivityID: 'w' } });
    const [, echo] = await stream.until(3);
    expect([echo?.text, echo?.channelData?.clientActivityID]).toEqual(['allocations', 'w']);
    stream.socket.close();
  });
  test('two tabs hear the same', async () => {
    const first = await open(one.streamUrl);
    const { streamUrl } = (await send('GET', path(), { bearer: one.token })).body;
    const second = await open(streamUrl);
    await say('bonjour');
    const [a, b] = await Promise.all([first.until(3), second.until(3)]);
    expect(a.map(({ id }) => id)).toEqual(b.map(({ id }) => id));
    first.socket.close();
    second.socket.close();
  });
  test('an address is used once, and not under another name', async () => {
    const stream = await open(one.streamUrl);
    await expect(open(one.streamUrl)).rejects.toThrow('403');
    stream.socket.close();
    const other = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
    const swapped = one.streamUrl.replace(one.conversationId, other.conversationId);
    await expect(open(swapped)).rejects.toThrow('403');
    const token = new URL(other.streamUrl);
    token.searchParams.set('t', other.token);
    await expect(open(token.href)).rejects.toThrow('403');
  });
  test('takes empty pings and words it does not know, and goes on', async () => {
    const stream = await open(one.streamUrl);
    for (const words of ['', '{}', 'hello', '[]']) stream.socket.send(words);
    await say('bonjour');
    expect(await stream.until(3)).toHaveLength(3);
    stream.socket.close();
  });
  test('compresses nothing, and is closed when all is erased', async () => {
    const stream = await open(one.streamUrl);
    expect(stream.socket.extensions).toBe('');
    await stream.until(1);
    await say('tout effacer', { value: { do: 'command', command: 'erase' } });
    expect(await stream.ended).toBe(1000);
    expect((await poll('x')).status === 404 || (await say('encore')).status === 404).toBe(true);
    expect((await send('POST', '/tokens/refresh', { bearer: one.token })).status).toBe(404);
    expect((await send('GET', path(), { bearer: one.token })).status).toBe(404);
  });
});
