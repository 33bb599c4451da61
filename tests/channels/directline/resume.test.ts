import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, read, say, type Began } from './client.ts';

let started: Started;
let begun: Began;
beforeEach(async () => {
  started = await startServer();
  begun = await begin(started);
});
afterEach(async () => {
  await started.close();
});

const MINUTE = 60_000;
const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: 'La Caf' };
const erase = { value: { do: 'command', command: 'erase' }, text: 'Tout effacer' };

async function ask() {
  const path = `/conversations/${begun.conversationId}/ticket`;
  const { status, body } = await call(started, 'POST', path, { token: begun.token, body: {} });
  return { status, ticket: (body as unknown as { ticket?: string }).ticket ?? '' };
}

async function resume(ticket: string, origin = started.url) {
  const headers = { origin };
  const { status, body } = await call(started, 'POST', '/tokens/resume', {
    headers,
    body: { ticket },
  });
  return { status, begun: body as Began, ticket: (body as unknown as { ticket: string }).ticket };
}

test('opens the conversation again, long after its token ran out', async () => {
  expect((await ask()).status).toBe(404);
  await say(started, begun, enter);
  const { ticket } = await ask();
  started.clock.ahead = 100 * MINUTE;
  expect((await read(started, begun)).status).toBe(403);
  const back = await resume(ticket);
  expect(back.status).toBe(200);
  expect(back.begun.conversationId).toBe(begun.conversationId);
  expect((await read(started, back.begun)).body.activities).toHaveLength(3);
});

test('is replaced at each use; the one before is taken a minute more', async () => {
  await say(started, begun, enter);
  const { ticket } = await ask();
  const second = await resume(ticket);
  const again = await resume(ticket);
  expect([second.status, again.status]).toEqual([200, 200]);
  expect(new Set([ticket, second.ticket, again.ticket]).size).toBe(3);
  // The answer with the second was lost: it was never used, and is no good.
  expect((await resume(second.ticket)).status).toBe(403);
  started.clock.ahead = MINUTE + 1;
  expect((await resume(ticket)).status).toBe(403);
  expect((await resume(again.ticket)).status).toBe(200);
});

test('is for the page that it was given to', async () => {
  await say(started, begun, enter);
  const { ticket } = await ask();
  const wrong = [
    await resume(ticket, 'http://localhost:9'),
    await resume(ticket, ''),
    await resume(`${ticket}x`),
    await resume(''),
    await resume(begun.token),
  ];
  expect(wrong.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
  expect((await resume(ticket)).status).toBe(200);
});

test('is dead once all is erased', async () => {
  await say(started, begun, enter);
  const { ticket } = await ask();
  await say(started, begun, erase);
  expect((await resume(ticket)).status).toBe(403);
  expect((await ask()).status).toBe(404);
});

test('is dead with its conversation', async () => {
  await say(started, begun, enter);
  const { ticket } = await ask();
  started.clock.ahead = 122 * MINUTE;
  expect((await resume(ticket)).status).toBe(403);
});

test('is kept as a hash: the store cannot give it away', async () => {
  const kept: string[] = [];
  const { tickets } = started.store;
  const before = tickets.issue;
  Object.assign(tickets, {
    issue: (id: string, hash: string, bound: string) => {
      kept.push(hash, bound);
      return before(id, hash, bound);
    },
  });
  await say(started, begun, enter);
  const { ticket } = await ask();
  expect(kept).toHaveLength(2);
  expect(ticket).not.toContain(kept[0]);
  expect(kept[0]).toMatch(/^[\w-]{43}$/);
  expect(kept[1]).toContain(started.url);
});
