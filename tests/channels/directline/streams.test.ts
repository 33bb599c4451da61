import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { HEARTBEAT_MS } from '../../../bot/channels/directline/limits.ts';
import { createStreams } from '../../../bot/channels/directline/streams.ts';
import { type Claims } from '../../../bot/channels/directline/tokens.ts';
import { type Transcript } from '../../../bot/channels/directline/transcript.ts';

const claims: Claims = { conversation: 'c', user: 'dl_u', born: 0, lang: 'fr' };

/** A reader that stops reading, of a conversation that always has more to say. */
test('cuts a reader that leaves 256 KiB unread, and keeps no more for it', async () => {
  const activities = [{ id: 'a', text: 'x'.repeat(1024 * 1024) }];
  const pages = { read: 0 };
  const transcript: Transcript = {
    read: (_claims, after) => {
      pages.read += 1;
      return Promise.resolve({ activities, watermark: after + 1, more: true, ended: false });
    },
    keepWords: () => undefined,
    keepFarewell: () => undefined,
  };
  const streams = createStreams({ transcript, subscribe: () => () => undefined });
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    streams.open(req, socket, head, claims, 0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const reader = new WebSocket(`ws://127.0.0.1:${port}/`);
  await once(reader, 'open');
  reader.pause();
  while (streams.count() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  // What the two kernels hold between us, and a little.
  expect(pages.read).toBeLessThan(64);
  reader.terminate();
  streams.close();
  server.close();
});

test('beyond so many streams at once answers 503, and one more when one has gone', async () => {
  const transcript: Transcript = {
    read: () => Promise.resolve({ activities: [], watermark: 1, more: false, ended: false }),
    keepWords: () => undefined,
    keepFarewell: () => undefined,
  };
  const streams = createStreams({ transcript, subscribe: () => () => undefined, most: 2 });
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    streams.open(req, socket, head, { ...claims, conversation: String(req.url) }, 0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const open = async (name: string): Promise<WebSocket> => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/${name}`);
    await once(socket, 'open');
    return socket;
  };
  const first = await open('a');
  await open('b');
  await expect(open('c')).rejects.toThrow('503');
  first.close();
  while (streams.count() > 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await open('c');
  expect(streams.count()).toBe(2);
  streams.close();
  server.close();
});

test('cuts a peer that gives no sign of life between two that are asked for', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
  const transcript: Transcript = {
    read: () => Promise.resolve({ activities: [], watermark: 1, more: false, ended: false }),
    keepWords: () => undefined,
    keepFarewell: () => undefined,
  };
  const streams = createStreams({ transcript, subscribe: () => () => undefined });
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    streams.open(req, socket, head, claims, 0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const dead = new WebSocket(`ws://127.0.0.1:${port}/`, { autoPong: false });
  const alive = new WebSocket(`ws://127.0.0.1:${port}/`);
  const cut = once(dead, 'close');
  await Promise.all([once(dead, 'open'), once(alive, 'open')]);
  const pinged = once(alive, 'ping');
  jest.advanceTimersByTime(HEARTBEAT_MS);
  await pinged;
  await new Promise((resolve) => setTimeout(resolve, 50));
  jest.advanceTimersByTime(HEARTBEAT_MS);
  await cut;
  while (streams.count() > 1) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(alive.readyState).toBe(WebSocket.OPEN);
  jest.useRealTimers();
  streams.close();
  server.close();
});
