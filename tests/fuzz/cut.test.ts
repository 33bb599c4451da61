import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import { begin, say } from '../channels/directline/client.ts';
import { startServer } from '../server/start-server.ts';
import { ELSEWHERE } from './faults.ts';

test('a request cut in its middle is no fault of ours', async () => {
  const started = await startServer();
  const begun = await begin(started);
  const { hostname, port } = new URL(started.url);
  const head = `POST /directline/conversations/${begun.conversationId}/activities HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${begun.token}\r\nContent-Length: 100\r\n\r\n`;
  for (let cut = 0; cut < 20; cut++) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.write(`${head}{"type":"mess`, resolve));
    await new Promise((resolve) => setTimeout(resolve, 5));
    socket.resetAndDestroy();
  }
  expect((await say(started, begun, { text: 'La Caf' })).status).toBe(200);
  expect(started.faults).toEqual([]);
  await started.close();
});

test('what the run does not meet has a test of its own', () => {
  for (const [file, title] of Object.values(ELSEWHERE)) {
    expect(existsSync(file) && readFileSync(file, 'utf8').includes(title)).toBe(true);
  }
});
