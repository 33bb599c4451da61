import { describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { PAGE, SECRET, one, path, poll, say, send, serve } from './outsider.ts';

serve();

describe('tokens', () => {
  test('the scheme is read in any case', async () => {
    for (const scheme of ['bearer', 'BEARER']) {
      const headers = { Authorization: `${scheme} ${one.token}` };
      expect((await send('GET', path('/activities'), { headers })).status).toBe(200);
    }
  });
  test('a token is a JWT that names its user and ends when it says', async () => {
    const json = { user: { id: 'dl_alice', name: 'Alice' }, trustedOrigins: [PAGE] };
    const { body } = await send('POST', '/tokens/generate', { bearer: SECRET, json });
    const { user, exp, iat } = decodeJwt(body.token);
    expect(user).toBe('dl_alice');
    expect(Number(exp) - Number(iat)).toBe(body['expires_in']);
    expect(body.token).not.toContain(SECRET);
  });
  test('the person is the one of the token, whoever the message says', async () => {
    const json = { user: { id: 'dl_alice' } };
    const made = (await send('POST', '/tokens/generate', { bearer: SECRET, json })).body;
    const { body } = await send('POST', '/conversations', {
      bearer: made.token,
      json: { user: { id: 'dl_mallory' } },
    });
    await say('bonjour', { from: { id: 'dl_mallory' } }, body);
    const persons = (await poll(undefined, body)).body.activities.filter(
      ({ from }) => from.role === 'user',
    );
    expect(persons.map(({ from }) => from.id)).toEqual(['dl_alice']);
  });
  test('a token made is no conversation begun: the same id once it is', async () => {
    const made = (await send('POST', '/tokens/generate', { bearer: SECRET })).body;
    const begun = await send('POST', '/conversations', { bearer: made.token, json: {} });
    expect([begun.status, begun.body.conversationId]).toEqual([201, made.conversationId]);
  });
  test('refresh: another token, of the same user, that lives as long', async () => {
    const { status, body } = await send('POST', '/tokens/refresh', { bearer: one.token, json: {} });
    expect([status, body['expires_in']]).toEqual([200, 1800]);
    expect(body.token).not.toBe(one.token);
    expect(decodeJwt(body.token)['user']).toBe(decodeJwt(one.token)['user']);
  });
  test('refresh over and over goes on', async () => {
    let { token } = one;
    for (let times = 0; times < 5; times++) {
      token = (await send('POST', '/tokens/refresh', { bearer: token })).body.token;
    }
    expect((await poll(undefined, { ...one, token })).status).toBe(200);
  });
  test.each([
    ['none in the header', {}, 401],
    ['another scheme', { Authorization: 'Basic YTpi' }, 403],
    ['no token', { Authorization: 'Bearer ' }, 403],
    ['half a token', { Authorization: 'Bearer a.b' }, 403],
    ['a token of nobody', { Authorization: `Bearer ${'x'.repeat(200)}` }, 403],
  ])('%s: %j', async (_name, headers, wanted) => {
    const { status, body } = await send('GET', path('/activities'), { headers });
    expect(status).toBe(wanted);
    expect(typeof body.error.code).toBe('string');
    expect(typeof body.error.message).toBe('string');
  });
  test('the secret opens no conversation by itself', async () => {
    const asked = await send('GET', path('/activities'), { bearer: SECRET });
    expect(asked.status).toBe(403);
  });
  test('a token is for its own conversation: to read, speak, reconnect', async () => {
    const other = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
    const mixed = { ...other, token: one.token };
    expect((await poll(undefined, mixed)).status).toBe(403);
    expect((await say('x', {}, mixed)).status).toBe(403);
    expect((await send('GET', path('', other), { bearer: one.token })).status).toBe(403);
  });
});

describe('a conversation', () => {
  test('begins with all that the clients read', () => {
    const { protocol, searchParams, pathname } = new URL(one.streamUrl);
    expect(protocol).toBe('ws:');
    expect(pathname).toContain(one.conversationId);
    expect(searchParams.has('watermark')).toBe(true);
    expect(searchParams.has('t')).toBe(true);
    expect(one['expires_in']).toBe(1800);
  });
  test('greets once, by the bot, whatever is asked again', async () => {
    await send('POST', '/conversations', { bearer: one.token, json: {} });
    await send('GET', path(), { bearer: one.token });
    const { activities } = (await poll()).body;
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({
      type: 'message',
      from: { role: 'bot' },
      conversation: { id: one.conversationId },
      channelId: 'directline',
    });
    expect(Number.isNaN(Date.parse(activities[0]?.timestamp ?? ''))).toBe(false);
  });
  test.each(['en', 'en-US', 'EN-gb'])('greets in the language asked for: %s', async (locale) => {
    const { body } = await send('POST', '/conversations', { bearer: SECRET, json: { locale } });
    const french = (await poll()).body.activities[0];
    const greeting = (await poll(undefined, body)).body.activities[0];
    expect(JSON.stringify(greeting)).not.toBe(JSON.stringify(french));
    expect(greeting?.locale).toMatch(/^en/i);
  });
  test.each([0, null, 'fr', [], { en: 1 }, 'x'.repeat(400)])(
    'a locale that is none does no harm: %j',
    async (locale) => {
      const asked = await send('POST', '/conversations', { bearer: SECRET, json: { locale } });
      expect(asked.status).toBe(201);
    },
  );
  test('two conversations hear nothing of each other', async () => {
    const other = (await send('POST', '/conversations', { bearer: SECRET, json: {} })).body;
    await say('bonjour');
    expect((await poll(undefined, other)).body.activities).toHaveLength(1);
  });
});

describe('pages of other origins', () => {
  const page = { Origin: PAGE };
  test.each(['/tokens/generate', '/conversations', '/conversations/x/activities', '/nothing'])(
    'may ask first: %s',
    async (rest) => {
      const { status, headers } = await send('OPTIONS', rest, {
        headers: {
          ...page,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers':
            'authorization,content-type,x-ms-bot-agent,x-requested-with',
        },
      });
      expect([200, 204]).toContain(status);
      expect(headers.get('access-control-allow-origin')).toBe(PAGE);
      expect(headers.get('access-control-allow-methods')).toMatch(/GET.*POST|POST.*GET/);
      const allowed = headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
        expect(allowed).toContain(name);
      }
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    },
  );
  test('read the answers, errors too', async () => {
    const asked = [
      await send('GET', path('/activities'), { bearer: one.token, headers: page }),
      await send('GET', path('/activities'), { headers: page }),
      await send('GET', path('/activities'), { bearer: 'bad', headers: page }),
      await send('POST', path('/activities'), { bearer: one.token, raw: '{', headers: page }),
      await send('GET', '/nothing', { headers: page }),
      await send('DELETE', path(), { bearer: one.token, headers: page }),
    ];
    for (const { headers } of asked) {
      expect(headers.get('access-control-allow-origin')).toBe(PAGE);
      expect(headers.get('vary')).toMatch(/origin/i);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('content-type')).toMatch(/^application\/json/);
    }
    expect(asked.map(({ status }) => status).slice(0, 4)).toEqual([200, 401, 403, 400]);
  });
  test('read when to come back', async () => {
    const { headers } = await send('GET', path('/activities'), { bearer: 'bad', headers: page });
    expect(headers.get('access-control-expose-headers')?.toLowerCase()).toContain('retry-after');
  });
  test.each(['null', 'https://evil.example', `${PAGE}.evil.example`, `${PAGE}/`])(
    'not that one: %s',
    async (origin) => {
      const { status, headers } = await send('POST', '/tokens/generate', {
        headers: { Origin: origin },
        json: {},
      });
      expect(status).toBe(403);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('around', () => {
  test('files are refused, and what was said before stands', async () => {
    const { status, body } = await send('POST', path('/upload?userId=x'), {
      bearer: one.token,
      raw: '--b\r\n\r\n--b--',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(typeof body.error.code).toBe('string');
    expect((await say('bonjour')).status).toBe(200);
  });
  test('the session of cards that sign in is empty', async () => {
    const { status, body } = await send('GET', '/session/getsessionid', { bearer: one.token });
    expect([status, body['sessionId']]).toEqual([200, '']);
  });
  test('is kept by no cache and sets no cookie', async () => {
    for (const asked of [await poll(), await say('bonjour')]) {
      expect(asked.headers.get('cache-control')).toContain('no-store');
      expect(asked.headers.get('set-cookie')).toBeNull();
    }
  });
  test.each([
    ['PUT', '/conversations'],
    ['DELETE', '/conversations/x'],
    ['PATCH', '/tokens/generate'],
    ['GET', '/tokens/refresh'],
    ['GET', '/'],
  ])('%s %s is not there, and says so in JSON', async (method, rest) => {
    const { status, body } = await send(method, rest, { bearer: one.token });
    expect([404, 405]).toContain(status);
    expect(typeof body.error.code).toBe('string');
  });
});
