import { Agent, request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { shippedWorld } from '../../support/shipped-world.ts';
import { call } from './client.ts';

/** Bytes of a packet of a network; what is beyond it comes later. */
const PACKET = 1500;

const world = shippedWorld();
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let started: Started;
beforeAll(async () => {
  started = await startServer({ world });
});
afterAll(async () => {
  agent.destroy();
  await started.close();
});

interface Screen {
  readonly html?: string;
  readonly main?: string;
  readonly lang: string;
}

interface Begun {
  readonly screen: Screen;
  readonly token: string;
  readonly conversationId: string;
}

interface Answered {
  /** Of the whole answer, headers and all. */
  readonly bytes: number;
  readonly screen: Screen;
}

/** What a browser is answered when a button is tapped. */
function tap({ conversationId, token, screen }: Begun, value: unknown): Promise<Answered> {
  const channelData = { clientActivityID: conversationId };
  const activity = { type: 'message', value, text: '', locale: screen.lang, channelData };
  return new Promise((done, fail) => {
    const asked = request(`${started.domain}/conversations/${conversationId}/activities`, {
      method: 'POST',
      agent,
      headers: {
        authorization: `Bearer ${token}`,
        origin: started.url,
        'accept-encoding': 'gzip, deflate, br',
        'aiguillage-tap': encodeURIComponent(JSON.stringify(activity)),
      },
    });
    asked.on('error', fail);
    asked.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        const head = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`, ''];
        for (let at = 0; at < answer.rawHeaders.length; at += 2) {
          head.push(`${answer.rawHeaders[at]}: ${answer.rawHeaders[at + 1]}`);
        }
        const text = (
          answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body
        ).toString();
        const { screen: next } = JSON.parse(text) as { screen: Screen };
        done({ bytes: head.join('\r\n').length + 2 + body.length, screen: next });
      });
    });
    asked.end();
  });
}

test('the next question of the element comes in one packet', async () => {
  const sizes: number[] = [];
  for (const flow of world.flows.keys()) {
    const { body } = await call(started, 'POST', '/guide', {
      headers: { origin: started.url },
      body: { flow },
    });
    const begun = body as unknown as Begun;
    const value = /value="([^"]*answer[^"]*)"/.exec(begun.screen.html ?? '')?.[1];
    if (value === undefined) continue;
    const { bytes, screen } = await tap(begun, JSON.parse(value.replaceAll('&quot;', '"')));
    // Only what is new comes: the field, and the ways below it, stand there.
    if (screen.html === undefined && screen.main !== undefined) sizes.push(bytes);
  }
  expect(sizes.length).toBeGreaterThan(50);
  expect(sizes.filter((bytes) => bytes <= PACKET).length / sizes.length).toBeGreaterThan(0.9);
});
