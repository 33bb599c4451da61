import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { begin, call, generate, listen, read, say } from '../client.ts';
import { ask, at, begun, enter, message, secretly, serve, started } from './set-up.ts';

// What a suite written against the service in the cloud would look at: every request that
// botframework-directlinejs 0.15.8 and Web Chat 4.18.1 send, and what they need back.

serve();

describe('tokens', () => {
  test('generate: 200, conversationId, token, expires_in', async () => {
    const { status, body } = await secretly('/tokens/generate', {});
    expect([status, body.expires_in]).toEqual([200, 1800]);
    expect([typeof body.conversationId, typeof body.token]).toEqual(['string', 'string']);
    expect(body).not.toHaveProperty('streamUrl');
  });
  test('generate: no body at all', async () => {
    expect((await secretly('/tokens/generate')).status).toBe(200);
  });
  test('generate: the user asked for by a server is the user of the token', async () => {
    const { body } = await secretly('/tokens/generate', { user: { id: 'dl_abc', name: 'A' } });
    expect(decodeJwt(body.token)['user']).toBe('dl_abc');
  });
  test('generate: each a conversation of its own', async () => {
    const [one, two] = [await secretly('/tokens/generate'), await secretly('/tokens/generate')];
    expect(one.body.conversationId).not.toBe(two.body.conversationId);
  });
  test('generate: a broken body is 400', async () => {
    expect((await secretly('/tokens/generate', '{')).status).toBe(400);
  });
  test('generate: a wrong secret is 403', async () => {
    const headers = { authorization: 'Bearer wrong' };
    expect((await call(started, 'POST', '/tokens/generate', { headers })).status).toBe(403);
  });
  test('generate: by POST alone, which is said', async () => {
    const { status, headers } = await ask('GET', '/tokens/generate');
    expect([status, headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
  test('refresh: 200, same conversation, a token that works', async () => {
    const { status, body } = await ask('POST', '/tokens/refresh');
    expect([status, body.conversationId, body.expires_in]).toEqual([
      200,
      begun.conversationId,
      1800,
    ]);
    expect((await read(started, { ...begun, token: body.token })).status).toBe(200);
  });
  test('refresh: the token before still works', async () => {
    await ask('POST', '/tokens/refresh');
    expect((await read(started, begun)).status).toBe(200);
  });
  test('refresh: without a token 401, with a bad one 403', async () => {
    expect((await call(started, 'POST', '/tokens/refresh')).status).toBe(401);
    expect((await call(started, 'POST', '/tokens/refresh', { token: 'x' })).status).toBe(403);
  });
  test('refresh: a secret is no token of a conversation', async () => {
    expect((await secretly('/tokens/refresh')).status).toBe(403);
  });
  test('an expired token is 403 with a code', async () => {
    started.clock.ahead = 1801 * 1000;
    const { status, body } = await ask('POST', '/tokens/refresh');
    started.clock.ahead = 0;
    expect([status, body.error.code]).toEqual([403, 'TokenExpired']);
  });
});

describe('start and reconnect', () => {
  test('start: 201, and all that the client needs', async () => {
    const { body } = await generate(started);
    const begins = await call(started, 'POST', '/conversations', { token: body.token, body: {} });
    expect(begins.status).toBe(201);
    expect(begins.body.conversationId).toBe(body.conversationId);
    expect(begins.body.expires_in).toBe(1800);
    expect(begins.body.streamUrl).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/directline\/conversations\//);
  });
  test('start: again with the same token, 200 and the same conversation', async () => {
    const { status, body } = await ask('POST', '/conversations', {});
    expect([status, body.conversationId]).toEqual([200, begun.conversationId]);
    expect((await read(started, begun)).body.activities).toHaveLength(1);
  });
  test('start: with a secret alone', async () => {
    const { status, body } = await secretly('/conversations', {});
    expect([status, typeof body.streamUrl]).toEqual([201, 'string']);
  });
  test('start: with a user and a locale, as Web Chat sends them', async () => {
    const { body } = await generate(started);
    const { status } = await call(started, 'POST', '/conversations', {
      token: body.token,
      body: { user: { id: 'dl_x', name: 'X' }, locale: 'en-US' },
      headers: { 'x-ms-bot-agent': 'DirectLine/3.0', 'x-requested-with': 'XMLHttpRequest' },
    });
    expect(status).toBe(201);
  });
  test('start: without a body', async () => {
    expect((await ask('POST', '/conversations')).status).toBe(200);
  });
  test('start: without a token 401', async () => {
    const { status, body } = await call(started, 'POST', '/conversations', { body: {} });
    expect([status, typeof body.error.message]).toEqual([401, 'string']);
  });
  test('start: the locale greets in its language', async () => {
    const english = await begin(started, 'en-GB');
    const [welcome] = (await read(started, english)).body.activities;
    expect(welcome?.['locale']).toBe('en');
  });
  test('start: a locale that is not spoken greets in French', async () => {
    const german = await begin(started, 'de-DE');
    expect((await read(started, german)).body.activities[0]?.['locale']).toBe('fr');
  });
  test.each([4, null, {}, ''])('start: locale %j is taken for none', async (locale) => {
    expect((await ask('POST', '/conversations', { locale })).status).toBe(200);
  });
  test('reconnect: 200, a fresh token and stream', async () => {
    const { status, body } = await ask('GET', at('?watermark='));
    expect([status, body.conversationId]).toEqual([200, begun.conversationId]);
    expect(body.streamUrl).not.toBe(begun.streamUrl);
    (await listen(body.streamUrl)).close();
  });
  test('reconnect: without a watermark at all', async () => {
    expect((await ask('GET', at())).status).toBe(200);
  });
  test('reconnect: the stream goes on after the watermark, nothing twice', async () => {
    await say(started, begun, enter);
    const seen = (await read(started, begun)).body;
    await say(started, begun, message);
    const { body } = await ask('GET', at(`?watermark=${seen.watermark}`));
    const stream = await listen(body.streamUrl);
    await stream.count(2);
    const before = new Set(seen.activities.map(({ id }) => id));
    expect(stream.activities.filter(({ id }) => before.has(id))).toEqual([]);
    expect(stream.activities).toHaveLength(2);
    stream.close();
  });
  test('reconnect: another conversation is 403', async () => {
    expect((await ask('GET', '/conversations/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(403);
  });
  test('reconnect: without a token 401', async () => {
    expect((await call(started, 'GET', at())).status).toBe(401);
  });
});
