import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { readIncoming } from '../../../bot/channels/botframework/read-incoming.ts';
import { startChannel } from './channel.ts';

let channel: Awaited<ReturnType<typeof startChannel>>;

beforeEach(async () => {
  channel = await startChannel();
});

afterEach(() => {
  channel.close();
});

const ADDED = { type: 'conversationUpdate', membersAdded: [{ id: 'u1' }, { id: 'bot' }] };

test('answers a message, then the button of its answer', async () => {
  expect(await channel.post({ text: 'Bonjour' })).toBe(200);
  expect(channel.replies[0]?.path).toBe('/v3/conversations/c1/activities/a1');
  await channel.post({ id: 'a2', value: { do: 'flow', flow: 'caf.essai' } });
  expect(JSON.stringify(channel.replies[1]?.body['attachments'])).toContain(
    '"value":{"do":"answer","walk":0,"step":"first","options":["one"]}',
  );
  expect(channel.faults).toEqual([]);
});

test('answers an activity once, however often it is sent', async () => {
  await channel.post({ text: 'Bonjour' });
  await channel.post({ text: 'Bonjour' });
  expect(channel.replies).toHaveLength(1);
});

test('warns in Teams, before anything is typed, that Teams keeps it', async () => {
  await channel.post(ADDED);
  expect(channel.replies[0]?.body['speak']).toMatch(
    /^Teams garde ce que vous écrivez\. N'écrivez rien sur la personne\./,
  );
  expect(JSON.stringify(channel.replies[0]?.body['attachments'])).toContain('Teams garde');
  await channel.post({ ...ADDED, channelId: 'webchat' });
  expect(JSON.stringify(channel.replies[1]?.body)).not.toMatch(/Teams/);
});

test('greets in the language of the channel, if the guide speaks it', async () => {
  await channel.post({ ...ADDED, locale: 'en-GB' });
  expect(channel.replies[0]?.body['speak']).toMatch(/^Teams keeps what you write\./);
});

test('keeps a conversation under a hash with a key, never under its id', async () => {
  await channel.post({ text: 'Bonjour', conversation: { id: '19:zoe.canari@exemple.fr' } });
  await channel.post({ text: 'Bonjour', conversation: { id: 'c2' } });
  expect(channel.keys).toHaveLength(2);
  expect(new Set(channel.keys).size).toBe(2);
  for (const key of channel.keys) expect(key).toMatch(/^[\w-]{43}$/);
});

test('opens the words of who helps in a personal chat alone, and nothing in a group', async () => {
  const alone = { conversation: { id: 'c9', conversationType: 'personal' } };
  await channel.post({ ...alone, text: '/mediateur' });
  expect(JSON.stringify(channel.replies[0]?.body)).toContain("Vous aidez quelqu'un");
  await channel.post({ ...alone, id: 'a2', value: { do: 'flow', flow: 'caf.essai' } });
  expect(JSON.stringify(channel.replies[1]?.body['attachments'])).toContain('Dire non, et aider');
  await channel.post({ ...alone, id: 'a3', text: '/habitant' });
  await channel.post({ ...alone, id: 'a4', value: { do: 'flow', flow: 'caf.essai' } });
  expect(JSON.stringify(channel.replies[3]?.body)).not.toContain('Dire non, et aider');
  const group = { conversation: { id: 'c8', conversationType: 'channel', isGroup: true } };
  await channel.post({ ...group, id: 'a5', text: '<at>Aiguillage</at> /mediateur' });
  expect(channel.replies).toHaveLength(4);
});

test('the words of who helps are opened by no button, wherever it comes from', () => {
  const value = { do: 'audience', audience: 'mediator' };
  const body = { type: 'message', conversation: { id: 'c1' }, value };
  expect(readIncoming(body, ['fr'])?.message).toEqual({ kind: 'text', text: '' });
});

test('takes of an activity what is on the list, and no more', () => {
  const body = {
    type: 'message',
    id: 'a1',
    channelId: 'msteams',
    serviceUrl: 'https://example.org',
    deliveryMode: 'notification',
    from: { id: 'u1', name: 'Zoé', aadObjectId: 'x', role: 'user' },
    recipient: { id: 'bot', name: 'Zoé' },
    conversation: { id: 'c1', name: 'Zoé', isGroup: true, tenantId: 't', properties: { a: 1 } },
    text: '<at>Zoé Canari</at> la caf',
    locale: 'zz-ZZ',
    attachments: [{ name: 'Zoé' }],
    entities: [{ text: 'Zoé' }],
    channelData: { tenant: 'Zoé' },
    membersAdded: [{ id: 'u1', name: 'Zoé' }],
    membersRemoved: [{ name: 'Zoé' }],
    summary: 'Zoé',
    relatesTo: { user: { name: 'Zoé' } },
  };
  expect(readIncoming(body, ['fr', 'en'])).toEqual({
    activity: {
      type: 'message',
      id: 'a1',
      channelId: 'msteams',
      serviceUrl: 'https://example.org',
      from: { id: 'u1' },
      recipient: { id: 'bot' },
      conversation: { id: 'c1', isGroup: true, tenantId: 't' },
      membersAdded: [{ id: 'u1' }],
    },
    message: { kind: 'text', text: '  la caf' },
    channel: 'msteams',
    conversation: 'c1',
    user: 'u1',
    id: 'a1',
  });
});

test('one user, or one channel whose users are made up, leaves room to the others', async () => {
  channel.close();
  channel = await startChannel({ limits: { begunByOne: 2, conversations: 100 } });
  const begin = async (channelId: string, user: string, conversation: string) => {
    const before = channel.keys.length;
    const said = {
      text: 'Bonjour',
      channelId,
      from: { id: user },
      conversation: { id: conversation },
    };
    await channel.post(said);
    return channel.keys.length > before;
  };
  const own = [];
  for (let each = 0; each < 3; each++) own.push(await begin('msteams', 'u1', `own${each}`));
  expect(own).toEqual([true, true, false]);
  expect(JSON.stringify(channel.replies.at(-1))).toContain('https://guide.example/');
  for (let each = 0; each < 80; each++) await begin('webchat', `u${each}`, `made${each}`);
  expect(await channel.store.size()).toBeLessThan(60);
  expect(await begin('msteams', 'u2', 'other')).toBe(true);
});

test.each([
  [{ type: 4 }, 400],
  [{ conversation: 'c1' }, 400],
  [{ conversation: {} }, 400],
  [{ text: { a: 1 }, from: [], membersAdded: {} }, 200],
  [{ type: 'constructor', value: { do: '__proto__' } }, 200],
])('takes or refuses %j', async (activity, status) => {
  expect(await channel.post(activity)).toBe(status);
  expect(channel.faults).toEqual([]);
});

test('tells a code, and writes nothing out, when the channel refuses', async () => {
  const written = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await channel.post({ text: 'Bonjour' }, { refusing: true })).toBe(200);
  expect(channel.faults).toHaveLength(2);
  expect(written).not.toHaveBeenCalled();
  written.mockRestore();
});
