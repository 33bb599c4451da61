import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import {
  createChannelTokens,
  MICROSOFT,
} from '../../../bot/channels/botframework/channel-tokens.ts';
import { createMessages } from '../../../bot/channels/botframework/messages.ts';
import { startServer, type Started } from '../../server/start-server.ts';
import { smallWorld } from '../../service/small-world.ts';
import { APP_ID, ISSUER, SERVICE, startAuthority, type Wrong } from './authority.ts';

let authority: Awaited<ReturnType<typeof startAuthority>>;
let started: Started;
const written = jest.spyOn(console, 'error').mockImplementation(() => undefined);

beforeAll(async () => {
  authority = await startAuthority();
  const now = Date.now;
  started = await startServer({
    parts: {
      messages: async (req, res) => {
        await messages.handle(req, res);
      },
    },
  });
  const world = smallWorld();
  const messages = createMessages({
    identity: { appId: APP_ID, password: 'p', tenantId: '', type: 'MultiTenant' },
    checkSender: createChannelTokens({ appId: APP_ID, now, authority: authority.authority }),
    authority: {
      ToBotFromChannelOpenIdMetadataUrl: authority.authority.metadata,
      ToBotFromChannelTokenIssuer: ISSUER,
    },
    service: started.service,
    world: () => world,
    now,
    publicUrl: () => started.url,
    idKey: () => new Uint8Array(32),
    onFault: (code) => started.faults.push(code),
  });
});
afterAll(async () => {
  authority.close();
  await started.close();
  written.mockRestore();
});
beforeEach(() => {
  authority.state.away = false;
});
afterEach(() => {
  // The SDK prints reasons and tokens: it must never have one to print.
  expect(written).not.toHaveBeenCalled();
});

let activities = 0;

async function post(authorization: string | undefined, more: object = {}) {
  activities += 1;
  const answer = await fetch(`${started.url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({
      type: 'message',
      id: `a${activities}`,
      channelId: 'msteams',
      serviceUrl: SERVICE,
      deliveryMode: 'expectReplies',
      from: { id: 'u1' },
      recipient: { id: 'bot' },
      conversation: { id: `c${activities}` },
      text: 'bonjour',
      ...more,
    }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    text,
    activities: (answer.status === 200 && text !== ''
      ? (JSON.parse(text) as { activities: Reply[] }).activities
      : []) as readonly Reply[],
  };
}

interface Reply {
  readonly text?: string;
  readonly textFormat?: string;
  readonly suggestedActions?: { readonly actions: readonly { readonly title: string }[] };
  readonly attachments?: readonly { readonly contentType: string }[];
}

const bearer = async (wrong?: Wrong) => `Bearer ${await authority.token(wrong)}`;

test('answers what the service signed, in the answer itself', async () => {
  const { status, activities: replies } = await post(await bearer());
  expect(status).toBe(200);
  expect(replies).toHaveLength(1);
  expect(replies[0]?.text).not.toBe('');
  expect(started.faults).toEqual([]);
});

const WRONG: readonly (readonly [string, Wrong])[] = [
  ['another audience', { audience: '00000000-0000-4000-8000-000000000002' }],
  ['another issuer', { issuer: 'https://sts.windows.net/x/' }],
  ['an emulator', { issuer: 'https://login.microsoftonline.com/x/v2.0' }],
  ['one that expired', { expires: -3600 }],
  ['one that nobody signed', { signer: 'nobody' }],
  ['one that another key signed', { signer: 'stranger' }],
  ['one signed with the public key as a secret', { signer: 'secret' }],
  ['a key that is not known', { kid: 'other' }],
];

test.each(WRONG)('refuses %s', async (_name, wrong) => {
  const { status, text } = await post(await bearer(wrong));
  expect(status).toBe(401);
  expect(text).not.toMatch(/jwt|signature|expired|issuer|audience/i);
});

test('refuses no token, and what is none', async () => {
  for (const authorization of [undefined, '', 'Bearer', 'Bearer a.b.c', 'Basic YTpi', 'Bearer x']) {
    expect((await post(authorization)).status).toBe(401);
  }
});

test('refuses a key that speaks for another channel', async () => {
  const token = await bearer({ kid: 'teams-only' });
  expect((await post(token)).status).toBe(200);
  expect((await post(token, { channelId: 'webchat' })).status).toBe(401);
});

/** With no key read yet. */
const checkOfNow = () =>
  createChannelTokens({ appId: APP_ID, now: Date.now, authority: authority.authority });

test('refuses a token that names no key, even where there is but one', async () => {
  authority.state.onlyTeams = true;
  const check = checkOfNow();
  const webchat = { channel: 'webchat', serviceUrl: SERVICE };
  const asked = check({ ...webchat, authorization: await bearer({ kid: '' }) });
  await expect(asked).rejects.toMatchObject({ status: 401 });
  authority.state.onlyTeams = false;
});

test('refuses a service address off the list, or not that of the token', async () => {
  const off = 'https://exemple.fr/';
  expect((await post(await bearer({ serviceUrl: off }), { serviceUrl: off })).status).toBe(403);
  expect((await post(await bearer(), { serviceUrl: off })).status).toBe(403);
  expect((await post(await bearer(), { serviceUrl: undefined })).status).toBe(403);
});

test('the list: hosts of the service alone, over https', () => {
  const on = (url: string) => MICROSOFT.isService(new URL(url));
  const good = [
    'https://smba.trafficmanager.net/emea/',
    'https://webchat.botframework.com/',
    'https://europe.directline.botframework.com/',
  ];
  expect(good.every(on)).toBe(true);
  const bad = [
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net@exemple.fr/',
    'https://x@smba.trafficmanager.net/',
    'https://botframework.com.exemple.fr/',
    'https://xbotframework.com/',
    'https://other.trafficmanager.net/',
    'https://169.254.169.254/',
    'https://[::1]/',
  ];
  expect(bad.filter(on)).toEqual([]);
});

test('asks for the keys once, not for each message nor each unknown key', async () => {
  const before = authority.asked.length;
  for (let each = 0; each < 5; each++) {
    await post(await bearer());
    await post(await bearer({ kid: `unknown-${each}` }));
  }
  expect(authority.asked.length - before).toBeLessThanOrEqual(2);
});

test('asks for no key for what cannot be right by its own words', async () => {
  const check = checkOfNow();
  const before = authority.asked.length;
  const signed = WRONG.filter(([, { signer, kid }]) => signer !== 'stranger' && kid !== 'other');
  const tokens = [
    ...(await Promise.all(signed.map(([, wrong]) => bearer(wrong)))),
    await bearer({ kid: '' }),
    'Bearer a.b.c',
    'Bearer e30.e30.e30',
  ];
  for (const authorization of tokens) {
    const asked = check({ channel: 'msteams', serviceUrl: SERVICE, authorization });
    await expect(asked).rejects.toMatchObject({ status: 401 });
  }
  expect(authority.asked).toHaveLength(before);
});

test('says that it cannot now while the keys cannot be read', async () => {
  authority.state.away = true;
  const check = checkOfNow();
  const sender = { channel: 'msteams', serviceUrl: SERVICE };
  const asked = check({ ...sender, authorization: await bearer() });
  await expect(asked).rejects.toMatchObject({ status: 503 });
});

test.each([
  ['directline', { text: true, chips: true, cards: [] }],
  ['webchat', { text: false, chips: true, cards: ['adaptive'] }],
  ['msteams', { text: false, chips: false, cards: ['adaptive'] }],
  ['sms', { text: true, chips: false, cards: [] }],
])('shows on %s what it can', async (channelId, expected) => {
  const enter = { value: { do: 'flow', flow: 'caf.essai' }, text: undefined };
  const { activities: replies } = await post(await bearer(), { channelId, ...enter });
  const { text, textFormat, suggestedActions, attachments = [] } = replies[0] ?? {};
  expect({
    text: text !== undefined,
    chips: suggestedActions !== undefined,
    cards: attachments.map(({ contentType }) => contentType.split('.').at(-1)),
  }).toEqual(expected);
  expect(textFormat).toBe(expected.text ? 'plain' : undefined);
  if (channelId === 'sms') expect(text).toMatch(/\n1\. [^\n]+\n2\. [^\n]+\n/);
});

test('a number typed is the choice that has it in the text', async () => {
  const conversation = { id: 'by-number' };
  const say = async (more: object) =>
    (await post(await bearer(), { channelId: 'sms', conversation, ...more })).activities[0]?.text;
  await say({ value: { do: 'flow', flow: 'caf.essai' }, text: undefined });
  expect(await say({ text: '1' })).toMatch(/second/);
});
