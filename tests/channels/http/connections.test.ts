import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { MAX_CONNECTIONS_EACH } from '../../../bot/channels/http/connections.ts';
import { createGate } from '../../../bot/channels/http/gate.ts';
import { startServer, type Started } from '../../server/start-server.ts';

let started: Started | undefined;
const open: Socket[] = [];
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await started?.close();
});

function connection(localAddress = '127.0.0.1'): Socket {
  const { port, hostname } = new URL(started?.url ?? '');
  const socket = connect({ port: Number(port), host: hostname, localAddress });
  socket.on('error', () => undefined);
  open.push(socket);
  return socket.resume();
}

test('one address holds so many connections; others have theirs', async () => {
  started = await startServer({ gate: (now) => createGate({ now }) });
  const many = Array.from({ length: MAX_CONNECTIONS_EACH }, () => connection('127.0.7.1'));
  await Promise.all(many.map((socket) => once(socket, 'connect')));
  const one = connection('127.0.7.1');
  await once(one, 'close');
  expect(many.every(({ readyState }) => readyState === 'open')).toBe(true);
  const other = connection('127.0.7.2');
  other.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(other, 'data');
  // One that ends makes room.
  many[0]?.destroy();
  const next = async (): Promise<void> => {
    const socket = connection('127.0.7.1');
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
    const answered = await Promise.race([
      once(socket, 'data').then(() => true),
      once(socket, 'close').then(() => false),
    ]);
    if (!answered) await next();
  };
  await next();
});

test('headers, bodies and upgrades that are never finished are closed within 15 seconds', async () => {
  started = await startServer();
  const began = performance.now();
  const begun = [
    // Not a byte, a line without an end, a header without an end, a body that is announced and not
    // sent, or sent in part, or in chunks, or behind a request that was answered.
    '',
    'GET /hea',
    'GET /health/live HTTP/1.1\r\nHost: x\r\nA: b',
    'POST /directline/tokens/generate HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nab',
    'POST /directline/tokens/generate HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab',
    'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET /hea',
    // A stream that is refused, whose client never closes its side; another protocol.
    'GET /directline/conversations/x/stream HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    'GET /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    'POST /x HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\nContent-Length: 5\r\n\r\n',
  ];
  const closed = begun.map(async (text) => {
    const { port, hostname } = new URL(started?.url ?? '');
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
    socket.on('error', () => undefined);
    open.push(socket.resume());
    socket.write(text);
    // Reading ends when the other side closes; writing on fails once it is gone whole.
    await once(socket, 'end').catch(() => undefined);
    while (!socket.destroyed) {
      socket.write('x');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return performance.now() - began;
  });
  for (const [at, ms] of (await Promise.all(closed)).entries()) {
    expect([begun[at], Math.round(ms / 1000) <= 15]).toEqual([begun[at], true]);
  }
}, 40_000);
