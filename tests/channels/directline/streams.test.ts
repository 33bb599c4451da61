import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, jest, test } from '@jest/globals';
import { WebSocket, type ClientOptions } from 'ws';
import { HEARTBEAT_MS } from '../../../bot/channels/directline/limits.ts';
import { createStreams } from '../../../bot/channels/directline/streams.ts';
import { sendersAt } from '../../../bot/channels/http/senders.ts';
import { type Claims } from '../../../bot/channels/directline/tokens.ts';
import { type Transcript } from '../../../bot/channels/directline/transcript.ts';

const claims: Claims = { conversation: 'c', user: 'dl_u', born: 0, lang: 'fr' };

/** Streams on a server of their own, each reader in the conversation that its path names. */
async function serve(
  read: Transcript['read'],
  limits: { readonly most?: number; readonly mostByOne?: number } = {},
) {
  const transcript = { read, keepWords: () => undefined, keepFarewell: () => undefined };
  const subscribe = () => () => undefined;
  const streams = createStreams({ transcript, subscribe, ...limits });
  const server = createServer();
  server.on('upgrade', (req, socket, head) => {
    const address = req.headers['x-address'];
    const sender = typeof address === 'string' ? sendersAt(address) : undefined;
    const own = { ...claims, conversation: String(req.url) };
    streams.open({ req, socket, head, sender }, own, 0);
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

test('an address has its share of streams, a network around it twice or four times that', async () => {
  const { streams, open, untilOpen, close } = await serve(nothing, { mostByOne: 2 });
  const from = (address: string) =>
    open(`${address} ${streams.count()}`.replaceAll(/\W/g, '-'), {
      headers: { 'x-address': address },
    });
  const first = await from('192.0.2.1');
  await from('192.0.2.1');
  await expect(from('192.0.2.1')).rejects.toThrow('429');
  await from('192.0.2.2');
  first.close();
  await untilOpen(2);
  await from('192.0.2.1');
  // Of one customer, of the /56 around it, and a server that speaks for many.
  for (const at of ['1', '1', '2', '2']) await from(`2001:db8:0:a${at}::1`);
  await expect(from('2001:db8:0:a3::1')).rejects.toThrow('429');
  await from('2001:db8:0:1b1::1');
  for (const at of ['x', 'y', 'z']) await open(at);
  expect(streams.count()).toBe(11);
  close();
});

test('beyond so many streams at once answers 503, and one more when one has gone', async () => {
  const { streams, open, untilOpen, close } = await serve(nothing, { most: 2 });
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
