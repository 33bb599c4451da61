import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { warmed } from '../support/shared-snapshot.ts';
import { begin, call, listen, read, say } from '../channels/directline/client.ts';
import { type Started } from './start-server.ts';
import { bundle, run, type Child } from './run-child.ts';

const SECRET = 'SECRETkanari'.repeat(4);
const METRICS_TOKEN = 'METRICSkanari'.repeat(3);
/** What a visitor's proxy adds: the address of a person. */
const ADDRESS = '203.0.113.77';
const FORWARDED = { 'x-forwarded-for': ADDRESS };

let main: string;
let folder: string;
let child: Child;
let server: Started;
/** All that was secret or someone's in what was asked. */
const private_: string[] = [SECRET, METRICS_TOKEN, ADDRESS];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-logs-'));
  main = await bundle('bot/main.ts');
  child = run(main, [], {
    VAR_DIR: warmed(folder),
    PORT: '0',
    LOG_LEVEL: 'info',
    TRUST_PROXY: '1',
    DIRECTLINE_SECRETS: SECRET,
    METRICS_TOKEN,
  });
  const [, url = ''] = await child.line(/(http:\/\/127\.0\.0\.1:\d+)/);
  server = { url, domain: `${url}/directline` } as Started;
}, 60_000);

afterAll(() => {
  child.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that goes well, and everything that does not. */
async function askEverything(): Promise<void> {
  const began = await begin(server);
  const stream = await listen(began.streamUrl, { origin: server.url });
  await say(server, began, { text: 'QUERYkanari' });
  await stream.count(3);
  stream.close();
  await read(server, began, 'WATERMARKkanari');
  private_.push(began.token, began.conversationId, began.streamUrl, 'kanari');
  const headers = { ...FORWARDED, authorization: `Bearer ${SECRET}`, cookie: 'a=COOKIEkanari' };
  await call(server, 'POST', '/tokens/generate', { headers, body: { user: { id: 'dl_kanari' } } });
  await call(server, 'POST', '/tokens/generate', { headers: { authorization: `Bearer kanari` } });
  const path = `/conversations/${began.conversationId}/activities`;
  for (const body of [
    '{"type":"message", kanari',
    '{"type":"message","a":[[[[[[[[[[[[1]]]]]]]]]]]]}',
  ]) {
    await call(server, 'POST', path, { token: began.token, headers: FORWARDED, body });
  }
  await call(server, 'GET', `${path}?watermark=kanari`, { token: `${began.token}x` });
  for (const page of [
    '/guide/caf.declaration-trimestrielle?commune=33063&kanari=1',
    '/kanari?QUERYkanari=1',
    '/%2e%2e/kanari',
    '/api/v1/permanences?q=kanari',
    '/metrics?token=kanari',
    `/${'kanari'.repeat(2000)}`,
  ]) {
    await fetch(server.url + page, { headers: FORWARDED, redirect: 'manual' });
  }
  await fetch(`${server.url}/`, { method: 'POST', body: 'q=kanari', headers: FORWARDED });
  await noHttp('GET /kanari HTTP/1.1\r\nHost: a\r\nX-A: \0kanari\r\n\r\n');
  await noHttp(
    `GET ${path}/../stream?t=kanari HTTP/1.1\r\nUpgrade: websocket\r\nConnection: upgrade\r\nHost: a\r\n\r\n`,
  );
  // The store says no, in the words of its driver.
  const holder = new Sqlite(join(folder, 'aiguillage.sqlite'));
  holder.exec('begin immediate');
  expect((await say(server, began, { text: 'kanari' })).status).toBe(503);
  holder.exec('rollback');
  holder.close();
  expect((await say(server, began, { text: 'kanari' })).status).toBe(200);
}

function noHttp(raw: string): Promise<void> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.resume();
    socket.end(raw, 'latin1');
  });
}

const FIELDS = ['time', 'level', 'event', 'route', 'code', 'status', 'ms', 'message'];
/** Words of parsers, of drivers and of stacks. */
const OTHERS =
  /unexpected|token|position \d|sqlite|database is locked|errno|node:|\.m?js:\d|\bat \w/i;

test('a line says what happened by names and codes of ours, and nothing of who asked', async () => {
  await askEverything();
  child.process.kill('SIGTERM');
  await child.ended;
  const output = child.output();
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(events.filter(({ event }) => event === 'answer').length).toBeGreaterThan(15);
  for (const each of events) {
    expect(Object.keys(each).filter((name) => !FIELDS.includes(name))).toEqual([]);
  }
  const routes = new Set(events.map(({ route }) => route).filter((route) => route !== undefined));
  for (const route of routes) {
    expect([
      'directline',
      'live',
      'ready',
      'metrics',
      'messages',
      'api',
      'permanences',
      'pages',
      'none',
    ]).toContain(route);
  }
  expect(private_.filter((word) => output.includes(word))).toEqual([]);
  expect(lines.filter((line) => OTHERS.test(line))).toEqual([]);
  // Beside these lines, only what is said at the start and the end, to who runs it.
  const rest = output.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  expect(rest.length).toBeLessThan(12);
}, 60_000);
