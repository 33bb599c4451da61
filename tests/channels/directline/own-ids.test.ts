import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type State } from '../../../bot/conversation/state.ts';
import { openSqliteStore } from '../../../bot/storage/sqlite.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { startServer, type Started, type StartOptions } from '../../server/start-server.ts';
import { call, listen, read, say, type Began } from './client.ts';

// Ids that a client chooses: an account for a message, a telephone for a user.
const SECRET = 'the-secret-of-a-server-that-asks-1';
const ID = 'FR1420041010050500013M02606';
const USER = 'dl_0698765432';
const ENTER = { text: 'La Caf', value: { do: 'flow', flow: 'caf.essai' } };
const NAMED = { ...ENTER, channelData: { clientActivityID: ID } };

let folder: string;
let started: Started;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aiguillage-ids-'));
  started = await start();
});
afterEach(async () => {
  await started.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(options: StartOptions = {}): Promise<Started> {
  const store: Store<State> = openSqliteStore<State>({ folder, now: Date.now });
  return startServer({ store, secrets: [SECRET], ...options });
}

/** Another process on the same file. */
async function restart(options: StartOptions = {}): Promise<void> {
  await started.close();
  started = await start(options);
}

async function beginAsServer(): Promise<Began> {
  const body = { user: { id: USER } };
  return (await call(started, 'POST', '/conversations', { token: SECRET, body })).body;
}

/** The person's last line, as any reader with the token gets it. */
async function echoOf(began: Began) {
  const { body } = await read(started, began);
  return body.activities.filter(({ from }) => from.role === 'user').at(-1);
}

test('no byte of the file holds an id that a client chose, and the client gets both back', async () => {
  const began = await beginAsServer();
  expect((await say(started, began, NAMED)).status).toBe(200);
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name), 'latin1');
    for (const chosen of [ID, USER, USER.slice(3)]) expect(bytes).not.toContain(chosen);
  }
  const echo = { from: { id: USER, role: 'user' }, channelData: { clientActivityID: ID } };
  expect(await echoOf(began)).toMatchObject(echo);
  await restart();
  expect(await echoOf(began)).toMatchObject(echo);
});

test('the same id names another message of another person, or in another conversation', async () => {
  const [one, other] = [await beginAsServer(), await beginAsServer()];
  const first = await say(started, one, NAMED);
  expect((await say(started, other, NAMED)).body.id).not.toBe(first.body.id);
  await restart();
  expect((await say(started, one, NAMED)).body.id).toBe(first.body.id);
  expect((await read(started, one)).body.activities).toHaveLength(3);
});

test('a new key opens what the one before closed, and a key revoked opens nothing', async () => {
  const [before, after] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  await restart({ idKeys: () => [before] });
  const began = await beginAsServer();
  await say(started, began, NAMED);
  await restart({ idKeys: () => [after, before] });
  expect((await echoOf(began))?.channelData).toEqual({ clientActivityID: ID });
  await restart({ idKeys: () => [after] });
  const { status, body } = await read(started, began);
  expect([status, body.activities.length]).toEqual([200, 3]);
  expect(body.activities[1]?.channelData).toBeUndefined();
});

/** What the person's own stream gives back of a message's `channelData`. */
async function streamed(channelData: object, activity: object = ENTER) {
  const began = await beginAsServer();
  const stream = await listen(began.streamUrl);
  await say(started, began, { ...activity, channelData });
  await stream.count(3);
  stream.close();
  return stream.activities[1];
}

test('a stream gives back what its client showed for a tap, as it was sent', async () => {
  const channelData = { clientActivityID: ID, messageBack: { displayText: 'La Caf (RSA, APL)' } };
  expect((await streamed(channelData))?.channelData).toEqual(channelData);
  const unnamed = { messageBack: { displayText: 'Aller à la Caf' } };
  expect((await streamed(unnamed))?.channelData).toEqual(unnamed);
});

test('what holds personal data, or is no title, is left out: the label is shown', async () => {
  for (const displayText of [
    'mon iban FR7630006000011234567890189',
    'appelez moi au 06 39 98 12 34',
    'x'.repeat(201),
    '',
    5,
    { a: 1 },
  ]) {
    const echo = await streamed({ clientActivityID: ID, messageBack: { displayText } });
    expect(echo?.channelData).toEqual({ clientActivityID: ID });
    expect(echo?.text).toBe('La Caf');
  }
});

test('nothing else of the channel data is given back', async () => {
  const echo = await streamed({
    clientActivityID: ID,
    postBack: true,
    attachmentSizes: [612345678],
    speech: { alternatives: [{ transcript: 'bonjour Zébulon', confidence: 1 }] },
    state: 'send failed',
    'webchat:send-status': 'send failed',
    'webchat:sequence-id': 1,
    'webchat:fallback-text': 'Zébulon',
    webChat: { receivedAt: 1 },
    streamId: 's',
    speak: true,
    from: 0,
    tenant: { id: 'Zébulon' },
  });
  expect(echo?.channelData).toEqual({ clientActivityID: ID });
});

test('what was shown for a tap is in no file, and for no reader that polls', async () => {
  const began = await beginAsServer();
  const channelData = { clientActivityID: ID, messageBack: { displayText: 'Xylobouquet' } };
  await say(started, began, { ...ENTER, channelData });
  expect((await echoOf(began))?.channelData).toEqual({ clientActivityID: ID });
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(folder, name), 'latin1')).not.toContain('Xylobouquet');
  }
});

test('an erased conversation says goodbye with the id of its last message', async () => {
  const began = await beginAsServer();
  const stream = await listen(began.streamUrl);
  const erase = { text: '', value: { do: 'command', command: 'erase' } };
  await say(started, began, { ...erase, channelData: { clientActivityID: ID } });
  await stream.count(3);
  expect(stream.activities[1]).toMatchObject({ channelData: { clientActivityID: ID } });
  stream.close();
});
