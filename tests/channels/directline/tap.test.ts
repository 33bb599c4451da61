import { afterEach, expect, test } from '@jest/globals';
import { TAP_HEADER } from '../../../bot/channels/directline/read-tap.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { begin, call, read } from './client.ts';

let started: Started;
afterEach(async () => {
  await started.close();
});

/** Posts without a body, the header as given. */
async function tap(written: string) {
  started = await startServer();
  const begun = await begin(started);
  const answer = await call(started, 'POST', `/conversations/${begun.conversationId}/activities`, {
    token: begun.token,
    headers: { [TAP_HEADER]: written },
  });
  return { begun, answer };
}

test('a tap in a header is answered as one in a body', async () => {
  const activity = {
    type: 'message',
    value: { do: 'flow', flow: 'caf.essai' },
    text: 'Déclarer près de chez moi',
    channelData: { clientActivityID: 'tap-1' },
  };
  const { begun, answer } = await tap(encodeURIComponent(JSON.stringify(activity)));
  expect(answer.status).toBe(200);
  const { activities } = (await read(started, begun)).body;
  const own = activities.find(({ id }) => id === answer.body.id);
  expect(own?.text).toBe('La Caf');
  expect(own?.channelData?.clientActivityID).toBe('tap-1');
  expect(activities.at(-1)?.from.role).toBe('bot');
});

test.each([
  ['no JSON', 'tap'],
  ['no percent-encoding', '%E9'],
  ['no activity', '%22tap%22'],
  ['too deep', encodeURIComponent('['.repeat(11) + ']'.repeat(11))],
])('a tap that is %s is refused', async (_, written) => {
  const { answer } = await tap(written);
  expect(answer.status).toBe(400);
  expect(answer.body.error.code).toMatch(/^(BadArgument|MissingProperty)$/);
});
