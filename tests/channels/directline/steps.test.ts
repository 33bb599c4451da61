import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { call, type Began } from './client.ts';

interface Answer extends Began {
  readonly ticket?: string;
  readonly watermark: string;
  readonly screen: {
    readonly html?: string;
    readonly main?: string;
    readonly erased?: true;
    readonly replay: readonly unknown[];
  };
}

let started: Started;
let begun: Answer;
beforeEach(async () => {
  started = await startServer();
  const { body } = await call(started, 'POST', '/guide', {
    headers: { origin: started.url },
    body: {},
  });
  begun = body as unknown as Answer;
});
afterEach(async () => {
  await started.close();
});

const MINUTE = 60_000;
const enter = { do: 'flow', flow: 'caf.essai' };
const pick = (option: string) => ({ do: 'answer', walk: 0, step: 'first', options: [option] });
const erase = { do: 'command', command: 'erase' };

async function say(value: unknown, from?: unknown, id?: string) {
  const { status, body } = await call(
    started,
    'POST',
    `/conversations/${begun.conversationId}/activities`,
    {
      token: begun.token,
      body: {
        type: 'message',
        value,
        channelData: { from, ...(id === undefined ? {} : { clientActivityID: id }) },
      },
    },
  );
  return { status, answer: body as unknown as Answer };
}

async function resume(asked: object, origin = started.url) {
  const { status, body } = await call(started, 'POST', '/tokens/resume', {
    headers: { origin },
    body: asked,
  });
  return { status, answer: body as unknown as Answer };
}

const stepOf = ({ watermark }: Answer) => Number(watermark.split('.')[1]) - 1;

test('each screen is a step, that can be shown and answered again', async () => {
  expect(stepOf(begun)).toBe(0);
  const { answer: first } = await say(enter, 0);
  const { answer: second } = await say(pick('one'), stepOf(first));
  const { answer: again } = await resume({ token: begun.token, step: stepOf(first) });
  expect(again.screen.replay).toEqual(first.screen.replay);
  expect(stepOf(again)).toBe(stepOf(first));
  expect(again.conversationId).toBe(begun.conversationId);
  // Two tabs with the same token: neither takes it from the other.
  expect((await resume({ token: begun.token, step: 0 })).answer.ticket).toBeUndefined();
  const { answer: other } = await say(pick('two'), stepOf(first));
  expect(other.screen.replay).not.toEqual(second.screen.replay);
  expect((await resume({ token: begun.token, step: stepOf(second) })).answer.screen.replay).toEqual(
    second.screen.replay,
  );
});

test('what is no step is the last one', async () => {
  const { answer } = await say(enter);
  for (const from of [-1, 1.5, '2', 99, null]) {
    expect((await say(pick('one'), from)).answer.screen.replay).toHaveLength(
      answer.screen.replay.length + 1,
    );
  }
});

test('a message sent again is answered with the screen that it led to', async () => {
  const { answer: first } = await say(enter, 0);
  const { answer: taken } = await say(pick('one'), stepOf(first), 'm1');
  await say(pick('two'), stepOf(first), 'm2');
  const { answer: again } = await say(pick('one'), stepOf(first), 'm1');
  expect(again.screen.replay).toEqual(taken.screen.replay);
});

test('a token is for its own page, and while it holds; then there is the ticket', async () => {
  const { answer: first } = await say(enter, 0);
  const path = `/conversations/${begun.conversationId}/ticket`;
  const { ticket } = (await call(started, 'POST', path, { token: begun.token, body: {} }))
    .body as unknown as Answer;
  const asked = { token: begun.token, step: stepOf(first) };
  expect((await resume(asked, 'http://elsewhere.example')).status).toBe(403);
  expect((await resume({ token: begun.token })).status).toBe(403);
  started.clock.ahead = 40 * MINUTE;
  expect((await resume(asked)).status).toBe(403);
  const { answer } = await resume({ ...asked, ticket });
  expect(answer.screen.replay).toEqual(first.screen.replay);
  expect(answer.ticket).not.toBe(ticket);
  started.clock.ahead = 300 * MINUTE;
  expect((await resume({ token: answer.token, ticket: answer.ticket, step: 0 })).status).toBe(403);
});

test('once erased, every step says so, to whoever has the token', async () => {
  const { answer: first } = await say(enter, 0);
  expect((await say(erase, stepOf(first))).answer.screen.erased).toBe(true);
  const { status, answer } = await say(pick('one'), stepOf(first));
  expect([status, answer.screen.erased]).toEqual([200, true]);
  expect((await resume({ token: begun.token, step: stepOf(first) })).answer.screen.erased).toBe(
    true,
  );
  expect(JSON.stringify(answer.screen)).not.toContain('caf.essai');
});
