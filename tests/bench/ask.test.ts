import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { ask } from '../../bench/attack/ask.ts';

test('a bench gives up an answer that does not begin, and one that does not end', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (head) => {
      if (head.includes('/begun')) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = (path: string) => ask({ port, from: '127.0.0.1', path, patienceMs: 50 });
  expect(await Promise.all([asked('/silent'), asked('/begun')])).toEqual([
    { status: 0, text: '' },
    { status: 0, text: '' },
  ]);
  server.close();
});
