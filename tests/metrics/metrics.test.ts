import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { serveMetrics } from '../../bot/channels/http/serve-metrics.ts';
import { type Message, type State } from '../../bot/conversation/state.ts';
import { createMetrics, type Metrics, type TurnSeen } from '../../bot/metrics/create-metrics.ts';
import { watchService } from '../../bot/metrics/watch-service.ts';
import { watchStore } from '../../bot/metrics/watch-store.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Action } from '../../bot/view/view.ts';
import { startServer, type Started } from '../server/start-server.ts';
import { smallWorld } from '../service/small-world.ts';

/** 23 h 30 in Paris. */
const NOW = Date.UTC(2026, 11, 3, 22, 30);
let metrics: Metrics | undefined;
let started: Started | undefined;
afterEach(async () => {
  metrics?.close();
  await started?.close();
  started = undefined;
});

function create(): Metrics {
  metrics = createMetrics({ sockets: () => 3, now: () => NOW });
  return metrics;
}

const seriesOf = (text: string) => text.split('\n').filter((line) => /^[a-z]/.test(line));

test('has two hundred series at most, when all has happened', async () => {
  const { turn, answer, storeError, read } = create();
  const channels: TurnSeen['channel'][] = ['chat', 'botframework'];
  const outcomes = [
    'taken',
    'known',
    'gone',
    'too-long',
    'too-fast',
    'full',
    'too-many',
    'store',
    'failed',
  ] as const;
  for (const channel of channels) {
    for (const outcome of outcomes) turn({ channel, outcome, seconds: 0.01 });
  }
  const heard = ['option', 'flow', 'command', 'commune', 'typed', 'language', 'menu'];
  const shown = 'menu question several commune suggestions autonomy orientation danger message';
  for (const kind of heard) turn({ channel: 'chat', outcome: 'taken', seconds: 9, heard: kind });
  for (const kind of shown.split(' ')) {
    turn({ channel: 'chat', outcome: 'taken', seconds: 0, shown: kind });
  }
  const routes = 'directline live ready metrics messages api permanences pages none'.split(' ');
  for (const route of routes) {
    for (const status of [204, 302, 404, 500]) answer(route, status, 0.001);
  }
  for (const code of ['in-use', 'too-new', 'unavailable', 'refused', 'closed', 'other']) {
    storeError(code);
  }
  const series = seriesOf(await read());
  expect(series.length).toBeGreaterThan(100);
  expect(series.length).toBeLessThanOrEqual(200);
});

test('tells walks begun and ended by channel and hour in Paris, without territory', async () => {
  let now = NOW;
  metrics = createMetrics({ sockets: () => 0, now: () => now });
  const { walk, read } = metrics;
  const store = watchStore(createMemoryStore<State>({ now: () => now }), metrics);
  await store.count([
    { key: 'outcome|2026-12|243300316|caf.essai|mairie||citizen|fr|pages', by: 1 },
  ]);
  for (let hour = 0; hour < 24 * 21; hour++) {
    if (hour === 24 * 10)
      expect(seriesOf(await read()).join()).not.toContain('walks_total{what="begun"');
    now += 3_600_000;
    for (const channel of ['chat', 'pages', 'botframework', 'mediator']) {
      walk('begun', channel);
      walk('ended', channel);
    }
  }
  const text = await read();
  const series = seriesOf(text).filter((line) => line.startsWith('aiguillage_walks_total'));
  expect(series).toHaveLength(2 * 4 * 24);
  // 21 of each hour, and one more: told by tens, the first ten with the eleventh.
  expect(series).toContain('aiguillage_walks_total{what="begun",channel="mediator",hour="00"} 20');
  expect(series).toContain('aiguillage_walks_total{what="ended",channel="pages",hour="23"} 20');
  expect(text).not.toMatch(/243300316|caf|mairie/);
});

test('measures turns, and what the store gives up, by kind alone', async () => {
  const { read, ...told } = create();
  const now = Date.now;
  const memory = createMemoryStore<State>({ now });
  const store = watchStore(memory, told);
  const world = smallWorld();
  const service = watchService(
    createService({ store, world: () => world, now, conversationMinutes: 120 }),
    told,
  );
  const say = (text: string) =>
    service.receive({
      conversation: 'Zebulon',
      channel: 'chat',
      beginning: {},
      message: { kind: 'text', text },
      log: () => ({ activities: [] }),
    });
  await say('allocations Zebulon');
  await memory.close();
  await expect(say('encore')).rejects.toThrow();
  const text = await read();
  expect(text).toContain('aiguillage_turns_total{channel="chat",outcome="taken"} 1');
  expect(text).toContain('aiguillage_turns_total{channel="chat",outcome="store"} 1');
  expect(text).toContain('aiguillage_store_errors_total{code="closed"} 1');
  expect(text).toMatch(/aiguillage_heard_total\{kind="\w+"\} 1/);
  expect(text).toMatch(/aiguillage_turn_seconds_count\{channel="chat"\} 2/);
  expect(text).toContain('aiguillage_streams 3');
  expect(text).toMatch(/aiguillage_event_loop_delay_p99_seconds \d/);
  expect(text).not.toMatch(/Zebulon|caf|essai|first|structure|insee|flow=|step=/i);
});

/** The value of one series. */
const valueOf = (text: string, series: string): number =>
  Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${series} `))
      ?.split(' ')[1] ?? Number.NaN,
  );
/** The values of all the series of a name. */
const sumOf = (text: string, name: string): number =>
  seriesOf(text)
    .filter((line) => line.startsWith(`aiguillage_${name}{`))
    .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

test('tells exactly what was taken, how it was understood and how long it took', async () => {
  const { read, ...told } = create();
  const now = Date.now;
  const memory = createMemoryStore<State>({ now });
  const SLOW_MS = 30;
  const slow: typeof memory = {
    ...memory,
    async write(...given) {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return memory.write(...given);
    },
  };
  const world = smallWorld();
  const limits = { turns: 8, turnsAMinute: 6 };
  const options = { store: watchStore(slow, told), world: () => world, now };
  const service = watchService(
    createService({ ...options, conversationMinutes: 120, limits }),
    told,
  );
  const heard: Record<string, number> = {};
  const shown: Record<string, number> = {};
  const outcomes: Record<string, number> = {};
  const add = (to: Record<string, number>, key: string) => {
    to[key] = (to[key] ?? 0) + 1;
  };
  const say = async (conversation: string, message: Message, turnKey?: string): Promise<void> => {
    const received = await service.receive({
      conversation,
      channel: 'chat',
      beginning: {},
      message,
      ...(turnKey === undefined ? {} : { turnKey }),
      log: () => ({ activities: [{ at: now() }, { at: now() }] }),
    });
    add(outcomes, received.kind === 'refused' ? received.why : received.kind);
    if (received.kind !== 'taken') return;
    add(heard, received.turn.understood.kind);
    add(shown, received.turn.screen.body.kind);
  };
  const typed = (text: string): Message => ({ kind: 'text', text });
  const act = (action: Action): Message => ({ kind: 'action', action });
  await say('a', act({ do: 'flow', flow: 'caf.essai' }), 'k');
  await say('a', act({ do: 'flow', flow: 'caf.essai' }), 'k');
  await say('a', typed('1'));
  await say('a', act({ do: 'command', command: 'back' }));
  await say('a', typed('zzzz'));
  await say('a', act({ do: 'language', lang: 'en' }));
  await say('a', typed('allocations'));
  await say('a', typed('allocations'));
  await say('b', act({ do: 'command', command: 'erase' }));
  await say('b', typed('1'));

  const text = await read();
  // One walk is told by nothing.
  expect(text).not.toContain('aiguillage_walks_total{');
  expect(outcomes).toEqual({ taken: 7, known: 1, 'too-fast': 1, gone: 1 });
  for (const [outcome, times] of Object.entries(outcomes)) {
    const series = `aiguillage_turns_total{channel="chat",outcome="${outcome}"}`;
    expect(valueOf(text, series)).toBe(times);
  }
  expect(sumOf(text, 'turns_total')).toBe(10);
  for (const [kind, times] of Object.entries(heard)) {
    expect(valueOf(text, `aiguillage_heard_total{kind="${kind}"}`)).toBe(times);
  }
  for (const [kind, times] of Object.entries(shown)) {
    expect(valueOf(text, `aiguillage_shown_total{kind="${kind}"}`)).toBe(times);
  }
  expect([sumOf(text, 'heard_total'), sumOf(text, 'shown_total')]).toEqual([7, 7]);
  expect(heard).toEqual({ flow: 1, option: 1, language: 1, typed: 2, command: 2 });
  // Six waited for the store to write: erasing writes no turn, and three were no turns.
  const seconds = (le: string) =>
    valueOf(text, `aiguillage_turn_seconds_bucket{le="${le}",channel="chat"}`);
  expect(seconds('+Inf')).toBe(10);
  expect(seconds('0.025')).toBeLessThanOrEqual(4);
  const sum = valueOf(text, 'aiguillage_turn_seconds_sum{channel="chat"}');
  expect(sum).toBeGreaterThanOrEqual((6 * SLOW_MS * 0.95) / 1000);
  expect(sumOf(text, 'store_errors_total')).toBe(0);
});

test('is read on this machine only, or with the token', async () => {
  const parts = create();
  const open = await startServer({ parts: { metrics: serveMetrics(parts) } });
  const ask = async (headers: Record<string, string> = {}) =>
    (await fetch(`${open.url}/metrics`, { headers })).status;
  expect(await ask()).toBe(200);
  expect(await ask({ 'x-forwarded-for': '192.0.2.1' })).toBe(404);
  for (const [name, value] of [
    ['forwarded', 'for=192.0.2.1'],
    ['via', '1.1 relais'],
    ['x-real-ip', '192.0.2.1'],
    ['x-forwarded-proto', 'https'],
    ['x-forwarded-host', 'guide.example'],
  ] as const) {
    expect([name, await ask({ [name]: value })]).toEqual([name, 404]);
  }
  // Proxies of this machine that say nothing of themselves, as HAProxy, and nginx with no setting.
  const { port } = new URL(open.url);
  const raw = async (line: string, host: string): Promise<string> => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.end(`GET /metrics ${line}\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let text = '';
    socket.on('data', (part: Buffer) => (text += part.toString()));
    await once(socket, 'close');
    return text.slice(9, 12);
  };
  expect(await raw('HTTP/1.1', `127.0.0.1:${port}`)).toBe('200');
  expect(await raw('HTTP/1.1', 'localhost')).toBe('200');
  for (const host of ['guide.exemple.fr', 'localhost.exemple.fr', '192.0.2.1', '']) {
    expect([host, await raw('HTTP/1.1', host)]).toEqual([host, '404']);
  }
  expect(await raw('HTTP/1.0', `127.0.0.1:${port}`)).toBe('404');
  // A proxy adds its own header behind those of who asks, and nobody pushes it past those we read.
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`a-${at}`, '1']));
  expect(await ask({ ...many, 'x-forwarded-for': '192.0.2.1' })).toBe(431);
  await open.close();
  const token = 't'.repeat(32);
  started = await startServer({ parts: { metrics: serveMetrics({ ...parts, token }) } });
  const url = `${started.url}/metrics`;
  expect((await fetch(url)).status).toBe(404);
  expect((await fetch(url, { headers: { authorization: 'Bearer wrong' } })).status).toBe(404);
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, parts.contentType]);
});

test('counts what is answered by route and kind of status', async () => {
  const { answer, ...parts } = create();
  started = await startServer({
    parts: {
      metrics: serveMetrics(parts),
      onAnswer: ({ route, status, ms }) => {
        answer(route, status, ms / 1000);
      },
    },
  });
  for (const path of ['/health/live', '/nothing/Zebulon', '/directline/nothing']) {
    await fetch(started.url + path);
  }
  const text = await (await fetch(`${started.url}/metrics`)).text();
  for (const series of ['live",status="2xx', 'none",status="4xx', 'directline",status="4xx']) {
    expect(text).toContain(`aiguillage_answers_total{route="${series}"} 1`);
  }
  expect(text).not.toContain('Zebulon');
});
