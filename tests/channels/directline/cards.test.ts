import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type Started } from '../../server/start-server.ts';
import { call, generate, listen, type Wire } from './client.ts';

// A client that says that it draws cards gets them; another gets the text, of the same log.
let started: Started;
beforeAll(async () => {
  started = await startServer();
});
afterAll(() => started.close());

const agentOf = (client: string) => ({
  'x-ms-bot-agent': `DirectLine/3.0 (directlinejs; ${client})`,
});
const FULL = agentOf('WebChat/4.18.1 (Full)');

async function begin(headers: object) {
  const { body } = await generate(started);
  const begun = await call(started, 'POST', '/conversations', {
    token: body.token,
    body: {},
    headers,
  });
  return begun.body;
}

const typesOf = ({ attachments = [] }: Wire) =>
  (attachments as readonly { readonly contentType: string }[]).map(
    ({ contentType }) => contentType,
  );
const CARD = ['application/vnd.microsoft.card.adaptive'];

test.each([
  ['WebChat/4.18.1 (Full)', true],
  ['WebChat/4.18.1 (ES5)', true],
  ['WebChat/4.11.0 (Full)', false],
  ['WebChat/4.18.1 (Minimal)', false],
  ['', false],
])('%s: a card, %s', async (client, isDrawn) => {
  const { conversationId, token } = await begin(agentOf(client));
  const { body } = await call(started, 'GET', `/conversations/${conversationId}/activities`, {
    token,
  });
  const [welcome] = body.activities;
  if (!welcome) throw new Error('no welcome');
  expect(typesOf(welcome)).toEqual(isDrawn ? CARD : []);
  expect(welcome.text === undefined).toBe(isDrawn);
});

test('a tap on a card is answered by a card on the stream, and its echo has the label', async () => {
  const { conversationId, token, streamUrl } = await begin(FULL);
  const stream = await listen(streamUrl);
  await stream.count(1);
  await call(started, 'POST', `/conversations/${conversationId}/activities`, {
    token,
    // As Web Chat posts what `Action.Submit` carries: no text, and whatever a card adds.
    body: {
      type: 'message',
      value: { do: 'flow', flow: 'caf.essai', name: 'Zoé Canari' },
      channelData: { postBack: true, clientActivityID: 'c1' },
    },
  });
  await stream.count(3);
  const [, echo, answer] = stream.activities;
  expect(echo?.channelData).toEqual({ clientActivityID: 'c1' });
  expect(echo?.text).not.toBe('');
  expect(answer && typesOf(answer)).toEqual(CARD);
  expect(JSON.stringify(stream.activities)).not.toContain('Canari');
  stream.close();
});

test('one log, two clients: each reads it in its own form', async () => {
  const { conversationId, token } = await begin({});
  const path = `/conversations/${conversationId}/activities`;
  await call(started, 'POST', path, { token, body: { type: 'message', text: 'bonjour' } });
  const asText = (await call(started, 'GET', path, { token })).body.activities.at(-1);
  const asCard = (await call(started, 'GET', path, { token, headers: FULL })).body.activities.at(
    -1,
  );
  expect(asText?.text).not.toBe('');
  expect(asCard && typesOf(asCard)).toEqual(CARD);
  // All of the text is on the card.
  const heading = asText?.text?.split('\n').at(0) ?? '?';
  expect(JSON.stringify(asCard?.['attachments'])).toContain(heading.slice(0, 8));
});
