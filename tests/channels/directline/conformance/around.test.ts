import { describe, expect, test } from '@jest/globals';
import { call, generate, read, say } from '../client.ts';
import { ask, at, begun, enter, message, serve, started } from './set-up.ts';

// What a suite written against the service in the cloud would look at: every request that
// botframework-directlinejs 0.15.8 and Web Chat 4.18.1 send, and what they need back.

serve();

describe('pages of other origins', () => {
  const paths: readonly [string, string][] = [
    ['POST', '/tokens/generate'],
    ['POST', '/tokens/refresh'],
    ['POST', '/conversations'],
    ['GET', '/conversations/x/activities'],
    ['GET', '/nothing'],
  ];
  test.each(paths)('%s %s: the exact origin, on errors too', async (method, path) => {
    const origin = 'http://localhost:5000';
    const { headers } = await call(started, method, path, { headers: { origin } });
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('vary')).toMatch(/\bOrigin\b/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });
  test.each(paths)('%s %s: nothing for others, nor for null', async (method, path) => {
    for (const origin of ['https://exemple.fr', 'null', 'file://']) {
      const { status, headers } = await call(started, method, path, { headers: { origin } });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([403, null]);
      expect(headers.get('vary')).toMatch(/\bOrigin\b/);
    }
  });
  test('preflight: the headers that the clients send', async () => {
    const { status, headers } = await call(started, 'OPTIONS', at('/activities'), {
      headers: {
        origin: started.url,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent',
      },
    });
    expect(status).toBe(204);
    for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
      expect(headers.get('access-control-allow-headers')).toContain(name);
    }
    expect(headers.get('access-control-allow-methods')).toMatch(/GET.*POST/);
  });
});

describe('the rest', () => {
  test('upload is refused cleanly, and the conversation goes on', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x'.repeat(100_000)]), 'a.png');
    const answer = await fetch(`${started.domain}${at('/upload?userId=dl_x')}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${begun.token}` },
      body: form,
    });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ error: { code: 'UploadNotSupported' } });
    expect((await say(started, begun, enter)).status).toBe(200);
  });
  test('the session for OAuth cards is empty', async () => {
    const { status, body } = await ask('GET', '/session/getsessionid');
    expect([status, body]).toEqual([200, { sessionId: '' }]);
  });
  test('every error is JSON with a code and a message', async () => {
    for (const [method, path] of [
      ['GET', '/nothing'],
      ['POST', '/conversations/x/nothing'],
      ['PUT', '/conversations'],
      ['DELETE', at()],
      ['GET', '/conversations/%2e%2e/activities'],
    ] as const) {
      const { status, body, headers } = await ask(method, path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect([typeof body.error.code, typeof body.error.message]).toEqual(['string', 'string']);
      expect(headers.get('content-type')).toMatch(/^application\/json/);
    }
  });
  test('an erased conversation is 404 everywhere', async () => {
    await say(started, begun, enter);
    await say(started, begun, { value: { do: 'command', command: 'erase' } });
    const { watermark } = (await read(started, begun)).body;
    const answers = [
      await read(started, begun, watermark),
      await ask('GET', at()),
      await ask('POST', '/conversations', {}),
      await ask('POST', '/tokens/refresh', {}),
      await say(started, begun, message),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
  test('no cookie, on any answer', async () => {
    for (const { headers } of [await generate(started), await read(started, begun)]) {
      expect(headers.get('set-cookie')).toBeNull();
    }
  });
});
