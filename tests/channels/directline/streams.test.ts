import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { WebSocket, type ClientOptions } from 'ws';
import { HEARTBEAT_MS } from '../../../bot/channels/directline/limits.ts';
import { createStreams } from '../../../bot/channels/directline/streams.ts';
import { type Claims } from '../../../bot/channels/directline/tokens.ts';
import { type Transcript } from '../../../bot/channels/directline/transcript.ts';

const claims: Claims = { conversation: 'c', user: 'dl_u', born: 0, lang: 'fr' };

/** Streams on a server of their own, each reader in the conversation that its path names. */
async function serve(read: Transcript['read'], most?: number) {
  const transcript = { read, keepWords: () => undefined, keepFarewell: () => undefined };
  const subscribe = () => () => undefined;
  const streams = createStreams({ transcript, subscribe, ...(most === undefined ? {} : { most }) });
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    streams.open({ req, socket, head }, { ...claims, conversation: String(req.url) }, 0);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    streams,
    open: async (name: string, options: ClientOptions = {}): Promise<WebSocket> => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/${name}`, options);
      await once(socket, 'open');
      return socket;
    },
    untilOpen: async (count: number): Promise<void> => {
      while (streams.count() !== count) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    close: () => {
      streams.close();
      server.close();
    },
  };
}

const nothing: Transcript['read'] = () =>
  Promise.resolve({ activities: [], watermark: 1, more: false, ended: false });

/** A reader that stops reading, of a conversation that always has more to say. */
test('cuts a reader that leaves 256 KiB unread, and keeps no more for it', async () => {
  const activities = [{ id: 'a', text: 'x'.repeat(1024 * 1024) }];
  let read = 0;
  const { open, untilOpen, close } = await serve((_claims, after) => {
    read += 1;
    return Promise.resolve({ activities, watermark: after + 1, more: true, ended: false });
  });
  const reader = await open('a');
  reader.pause();
  await untilOpen(0);
  // What the two kernels hold between us, and a little.
  expect(read).toBeLessThan(64);
  reader.terminate();
  close();
});

test('beyond so many streams at once answers 503, and one more when one has gone', async () => {
  const { streams, open, untilOpen, close } = await serve(nothing, 2);
  const first = await open('a');
  await open('b');
  await expect(open('c')).rejects.toThrow('503');
  first.close();
  await untilOpen(1);
  await open('c');
  expect(streams.count()).toBe(2);
  close();
});

test('cuts a peer that gives no sign of life between two that are asked for', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'clearTimeout'] });
  const { open, untilOpen, close } = await serve(nothing);
  const [dead, alive] = await Promise.all([open('a', { autoPong: false }), open('a')]);
  const cut = once(dead, 'close');
  const pinged = once(alive, 'ping');
  jest.advanceTimersByTime(HEARTBEAT_MS);
  await pinged;
  await new Promise((resolve) => setTimeout(resolve, 50));
  jest.advanceTimersByTime(HEARTBEAT_MS);
  await cut;
  await untilOpen(1);
  expect(alive.readyState).toBe(WebSocket.OPEN);
  jest.useRealTimers();
  close();
});
