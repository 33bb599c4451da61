import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import {
  MAX_ACTIVITIES,
  MAX_STREAMS_BY_ONE,
  MAX_STREAMS_EACH,
} from '../../../bot/channels/directline/limits.ts';
import { createGate, GATE_LIMITS } from '../../../bot/channels/http/gate.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { StoreError } from '../../../bot/storage/store-error.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { startServer, type Started, type StartOptions } from '../../server/start-server.ts';
import { begin, type Began, call, generate, listen, read, say } from './client.ts';

let started: Started;
afterEach(async () => {
  await started.close();
});
async function start(options: StartOptions = {}): Promise<Started> {
  started = await startServer(options);
  return started;
}

const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: 'La Caf' };

test('takes a body of 64 KiB, and no more', async () => {
  const begun = await begin(await start());
  const bytes = (count: number) => {
    const around = JSON.stringify({ type: 'message', text: '' }).length;
    return { text: 'x'.repeat(count - around) };
  };
  expect((await say(started, begun, bytes(64 * 1024))).status).toBe(200);
  expect((await say(started, begun, bytes(64 * 1024 + 1))).status).toBe(413);
});

test('takes ten objects inside one another, and no more', async () => {
  const begun = await begin(await start());
  const deep = (depth: number): object => (depth === 0 ? {} : { a: deep(depth - 1) });
  expect((await say(started, begun, { ...enter, channelData: deep(8) })).status).toBe(200);
  expect((await say(started, begun, { ...enter, channelData: deep(9) })).status).toBe(400);
});

test('takes an address of 8 KiB, a hundred headers, 16 KiB of them', async () => {
  const { url } = await start();
  const path = (length: number) => `/directline/session/getsessionid?${'x'.repeat(length)}`;
  expect((await fetch(url + path(8000))).status).toBe(200);
  expect((await fetch(url + path(8200))).status).toBe(414);
  const wide = await fetch(url, { headers: { 'x-wide': 'x'.repeat(17_000) } });
  expect(wide.status).toBe(431);
  const ask = (count: number) => {
    const lines = Array.from({ length: count - 2 }, (_, at) => `x-${at}: 1`);
    return firstLine(['GET /health/live HTTP/1.1', 'Host: a', 'Connection: close', ...lines]);
  };
  expect(await ask(100)).toBe('HTTP/1.1 200 OK');
  expect(await ask(101)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  expect(await ask(300)).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  const upgrade = Array.from({ length: 101 }, (_, at) => `x-${at}: 1`);
  const stream = 'GET /directline/conversations/a/stream?t=b HTTP/1.1';
  expect(
    await firstLine([stream, 'Host: a', 'Upgrade: websocket', 'Connection: upgrade', ...upgrade]),
  ).toBe('HTTP/1.1 431 Request Header Fields Too Large');
  // A page of another origin reads why.
  const many = Object.fromEntries(upgrade.map((line) => [line.split(':', 1)[0] ?? '', '1']));
  const { status, headers, body } = await call(started, 'POST', '/tokens/generate', {
    headers: { origin: url, ...many },
  });
  expect([status, headers.get('access-control-allow-origin')]).toEqual([431, url]);
  expect(body).toEqual({
    error: { code: 'TooManyHeaders', message: 'The request has too many headers' },
  });
});

/** What answers those lines, in its first. */
function firstLine(lines: readonly string[]): Promise<string> {
  const { hostname, port } = new URL(started.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = '';
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(answer.split('\r\n', 1)[0] ?? '');
    });
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  });
}

test('answers a request that is no HTTP by 400, and closes', async () => {
  await start();
  const { hostname, port } = new URL(started.url);
  const socket = connect(Number(port), hostname);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nX-Broken: ');
  const server = await new Promise<string>((resolve) => {
    socket.on('data', (data) => {
      resolve(data.toString());
    });
    socket.write('\0\r\n\r\n');
  });
  expect(server).toMatch(/^HTTP\/1\.1 400 Bad Request/);
  socket.destroy();
});

test('says in plain words when there is no room, and where the pages are', async () => {
  await start({ limits: { conversations: 1 } });
  const first = await begin(started);
  const waiting = await begin(started);
  expect((await say(started, first, enter)).status).toBe(200);
  const refusals = [
    await generate(started),
    await say(started, waiting, enter),
    await call(started, 'POST', '/guide', { headers: { origin: started.url }, body: {} }),
  ];
  for (const { status, headers, body } of refusals) {
    expect([status, body.error.code]).toEqual([503, 'ServiceUnavailable']);
    // The conversation lives two hours; its row is swept some minutes later.
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(123 * 60);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(127 * 60);
    expect(body.error.message).toContain(`${started.url}/`);
    expect(body.error.message).toMatch(/^Beaucoup de personnes/);
  }
  expect(refusals[0]?.headers.get('access-control-allow-origin')).toBe(started.url);
  expect((await say(started, first, { text: 'encore' })).status).toBe(200);
  started.clock.ahead = (Number(refusals[0]?.headers.get('retry-after')) + 1) * 1000;
  await started.store.sweep(Date.now() + started.clock.ahead);
  expect((await generate(started)).status).toBe(200);
});

test('a conversation too long says so and goes on elsewhere; too fast waits', async () => {
  await start({ limits: { turns: 2, turnsAMinute: 1 } });
  const begun = await begin(started, 'en');
  expect((await say(started, begun, enter)).status).toBe(200);
  const fast = await say(started, begun, { text: 'encore' });
  expect([fast.status, fast.headers.get('retry-after')]).toEqual([429, '60']);
  expect(fast.body.error.message).toMatch(/^Many messages/);
  started.clock.ahead = 61_000;
  expect((await say(started, begun, { text: 'encore' })).status).toBe(200);
  const long = await say(started, begun, { text: 'encore' });
  expect([long.status, long.body.error.code]).toEqual([409, 'ConversationTooLong']);
});

test('an address opens so many streams, and one more when one has gone', async () => {
  await start();
  const opened: WebSocket[] = [];
  const stream = async ({ conversationId, token }: Began): Promise<void> => {
    const { body } = await call(started, 'GET', `/conversations/${conversationId}`, { token });
    const socket = new WebSocket(body.streamUrl, { origin: started.url });
    await once(socket, 'open');
    opened.push(socket);
  };
  while (opened.length < MAX_STREAMS_BY_ONE) {
    const begun = await begin(started);
    for (let each = 0; each < MAX_STREAMS_EACH; each++) await stream(begun);
  }
  const more = await begin(started);
  await expect(stream(more)).rejects.toThrow('429');
  const [first] = opened;
  if (!first) throw new Error('no stream was opened');
  first.close();
  await once(first, 'close');
  await stream(more);
  for (const socket of opened) socket.terminate();
}, 30_000);

/** Some twenty requests of one address; little is given back while the test lasts. */
const FEW = { ...GATE_LIMITS, work: 1, atOnce: 8, begun: 2 };

test('an address that asks too often waits; a server with a secret does not', async () => {
  const secret = 's'.repeat(32);
  await start({
    secrets: [secret],
    gate: (now) => createGate({ now, limits: FEW, sleep: () => Promise.resolve() }),
  });
  const asked = [];
  for (let each = 0; each < 3; each++) asked.push(await generate(started));
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 429]);
  expect(asked[2]?.headers.get('access-control-allow-origin')).toBe(started.url);
  expect(Number(asked[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  for (let each = 0; each < 30; each++) {
    const headers = { authorization: `Bearer ${secret}` };
    expect((await call(started, 'POST', '/tokens/generate', { headers })).status).toBe(200);
  }
  const rest = await Promise.all(
    Array.from({ length: 20 }, () => call(started, 'GET', '/nothing')),
  );
  expect(rest.some(({ status }) => status === 429)).toBe(true);
  expect((await fetch(`${started.url}/health/live`)).status).toBe(200);
});

test('a store that is away: 503, when to come back, and no word of what it said', async () => {
  const store = createMemoryStore<State>({ now: Date.now });
  const away = () => Promise.reject(new StoreError('unavailable', 'host=10.1.2.3 user=x'));
  const state = { away: false };
  const flaky: Store<State> = {
    ...store,
    read: (id) => (state.away ? away() : store.read(id)),
    write: (...args) => (state.away ? away() : store.write(...args)),
    activities: (...args) => (state.away ? away() : store.activities(...args)),
  };
  const begun = await begin(await start({ store: flaky }));
  state.away = true;
  const path = `/conversations/${begun.conversationId}`;
  const refusals = [
    await say(started, begun, enter),
    await call(started, 'GET', path, { token: begun.token }),
    await call(started, 'GET', `${path}/activities`, { token: begun.token }),
  ];
  for (const { status, headers, body, text } of refusals) {
    expect([status, body.error.code]).toEqual([503, 'ServiceUnavailable']);
    expect(headers.get('retry-after')).toBe('2');
    expect(text).not.toContain('10.1.2.3');
  }
  state.away = false;
  expect((await say(started, begun, enter)).status).toBe(200);
  expect(started.faults).toEqual([]);
});

test('token requests write nothing: two hundred as a million', async () => {
  const store = createMemoryStore<State>({ now: Date.now });
  const refuse = () => Promise.reject(new Error('written'));
  const sealed: Store<State> = {
    ...store,
    write: refuse,
    count: refuse,
    erase: refuse,
    rates: { ...store.rates, take: refuse },
    tickets: { issue: refuse, exchange: refuse, spend: refuse },
  };
  await start({ store: sealed });
  const ask = async () => {
    const { status, body } = await generate(started);
    const { token } = body;
    const begun = await call(started, 'POST', '/conversations', { token, body: {} });
    return [status, begun.status];
  };
  const asked = await Promise.all(Array.from({ length: 200 }, ask));
  expect(asked.every(([one, two]) => one === 200 && two === 201)).toBe(true);
  expect(await store.size()).toBe(0);
  expect(started.faults).toEqual([]);
});

test('a person has four streams; the oldest gives way to a fifth', async () => {
  const begun = await begin(await start());
  const streams = [];
  for (let each = 0; each < 5; each++) {
    const path = `/conversations/${begun.conversationId}`;
    const { body } = await call(started, 'GET', path, { token: begun.token });
    streams.push(await listen(body.streamUrl));
  }
  const [oldest, ...others] = streams;
  expect(await oldest?.closed()).toBe(1008);
  expect(others.every(({ socket }) => socket.readyState === socket.OPEN)).toBe(true);
  expect(others[0]?.socket.extensions).toBe('');
  for (const stream of others) stream.close();
});

test('takes frames of 4 KiB, and no more', async () => {
  const begun = await begin(await start());
  const stream = await listen(begun.streamUrl);
  stream.socket.send('x'.repeat(4096));
  await say(started, begun, enter);
  await stream.count(3);
  stream.socket.send('x'.repeat(4097));
  expect(await stream.closed()).toBe(1009);
});

test('gives a hundred activities at once, and the rest after them', async () => {
  const begun = await begin(await start({ limits: { turnsAMinute: Infinity } }));
  for (let turn = 0; turn < 60; turn++) await say(started, begun, enter);
  const first = (await read(started, begun)).body;
  expect(first.activities).toHaveLength(MAX_ACTIVITIES + 1);
  const rest = (await read(started, begun, first.watermark)).body;
  expect(rest.activities).toHaveLength(20);
  const stream = await listen(begun.streamUrl);
  await stream.count(121);
  expect(stream.frames.map(({ activities }) => activities.length)).toEqual([101, 20]);
  expect(new Set(stream.activities.map(({ id }) => id)).size).toBe(121);
  stream.close();
});
