import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type * as Client from 'botframework-directlinejs';
import { decodeJwt } from 'jose';
import { startServer, type Started } from '../../server/start-server.ts';
import { addBrowserGlobals } from './browser-globals.ts';
import { generate, type Wire } from './client.ts';

// The package as npm gives it, not a line changed.
const { DirectLine, ConnectionStatus } = createRequire(import.meta.url)(
  'botframework-directlinejs',
) as typeof Client;

let started: Started;
let takeOff = () => {
  // Nothing put on yet.
};
beforeEach(async () => {
  started = await startServer();
  takeOff = addBrowserGlobals(started.url);
});
afterEach(async () => {
  takeOff();
  await started.close();
});

async function connect(options: Partial<Client.DirectLineOptions>) {
  const { body } = await generate(started);
  const client = new DirectLine({ token: body.token, domain: started.domain, ...options });
  const activities: Wire[] = [];
  const statuses: Client.ConnectionStatus[] = [];
  client.connectionStatus$.subscribe((status) => statuses.push(status));
  client.activity$.subscribe((activity) => activities.push(activity as unknown as Wire), ended);
  return {
    client,
    activities,
    statuses,
    post: (activity: object): Promise<string> =>
      client
        .postActivity({ type: 'message', from: { id: '' }, ...activity })
        .toPromise() as Promise<string>,
  };
}

/** The client ends its activities by an error, also when it is asked to end. */
const ended = () => undefined;

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 200) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const button = { text: 'La Caf', value: { do: 'flow', flow: 'caf.essai' } };

for (const [name, options] of [
  ['a WebSocket', { webSocket: true }],
  ['polling', { webSocket: false, pollingInterval: 200 }],
] as const) {
  test(`the npm client walks a flow over ${name}`, async () => {
    const { client, activities, statuses, post } = await connect(options);
    await until(() => activities.length === 1);
    expect(activities[0]?.suggestedActions?.actions[0]?.title).toBe('La Caf');
    const id = await post({ ...button, channelData: { clientActivityID: 'one' } });
    await until(() => activities.length === 3);
    expect(activities[1]).toMatchObject({ id, channelData: { clientActivityID: 'one' } });
    await post({ text: 'one' });
    await post({ text: '1' });
    await until(() => activities.length === 7);
    expect(activities.map(({ from }) => from.role)).toEqual([
      'bot',
      ...Array.from({ length: 3 }, () => ['user', 'bot']).flat(),
    ]);
    expect(activities.at(-1)?.text).toContain('alone');
    expect(statuses.at(-1)).toBe(ConnectionStatus.Online);
    client.end();
  });
}

test('the npm client takes up a conversation again from its watermark', async () => {
  const first = await connect({ webSocket: false, pollingInterval: 200 });
  await until(() => first.activities.length === 1);
  await first.post(button);
  await until(() => first.activities.length === 3);
  const { conversationId, token } = first.client as unknown as Client.Conversation;
  first.client.end();
  const watermark = `${Number(decodeJwt(token)['born']).toString(36)}.1`;
  const second = new DirectLine({ token, conversationId, watermark, domain: started.domain });
  const seen: Wire[] = [];
  second.activity$.subscribe((activity) => seen.push(activity as unknown as Wire), ended);
  await until(() => seen.length === 2);
  expect(seen.map(({ id }) => id)).toEqual(first.activities.slice(1).map(({ id }) => id));
  second.end();
});

test('the npm client is told when the conversation is over', async () => {
  const { client, activities, statuses, post } = await connect({ webSocket: false });
  await until(() => activities.length === 1);
  await post({ text: 'effacer' });
  await until(() => statuses.at(-1) === ConnectionStatus.Ended);
  client.end();
});
