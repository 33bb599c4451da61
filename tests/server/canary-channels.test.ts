import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, jest, test } from '@jest/globals';
import { play } from '../../bot/channels/terminal/play.ts';
import { newState } from '../../bot/conversation/start-state.ts';
import { type State } from '../../bot/conversation/state.ts';
import { openSqliteStore } from '../../bot/storage/sqlite.ts';
import { startChannel, type Reply } from '../channels/botframework/channel.ts';
import { shippedWorld } from '../support/shipped-world.ts';
import { ALL_SENTENCES, CHOSEN_IDS, leaksIn, SENTENCES, strayFields, TYPED } from './canaries.ts';

test('no field of an activity of the Bot Framework is stored, sent or written out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-canary-'));
  const written: string[] = [];
  const spies = (['error', 'warn', 'log', 'info'] as const).map((name) =>
    jest.spyOn(console, name).mockImplementation((...all) => void written.push(all.join(' '))),
  );
  const store = openSqliteStore<State>({ folder, now: Date.now });
  const channel = await startChannel({ world: shippedWorld(), store });
  try {
    for (const [at, sentence] of SENTENCES.entries()) {
      expect(await channel.post({ ...filled(sentence), id: `message-${at}` })).toBe(200);
    }
    for (const type of ['conversationUpdate', 'event', 'typing', ALL_SENTENCES]) {
      await channel.post({ ...filled(ALL_SENTENCES), id: type, type });
    }
    // Ids name who is there: the answer is addressed to them, and the store has them as hashes.
    await channel.post({ text: 'Bonjour', id: 'last', conversation: { id: '19:Canarivore' } });
    for (const id of CHOSEN_IDS) {
      const from = { id: `29:${id}` };
      const conversation = { id: `19:${id}`, tenantId: id };
      await channel.post({ text: 'Bonjour', id, from, recipient: { id }, conversation });
    }
    const replies = channel.replies.filter(({ path }) => !path.includes('19%3A'));
    expect(replies).toHaveLength(SENTENCES.length + 1);
    expect(channel.replies).toHaveLength(replies.length + 1 + CHOSEN_IDS.length);
    const leaksOf = ({ path, body }: Reply) => leaksIn(path, JSON.stringify(body), TYPED);
    expect(replies.flatMap(leaksOf)).toEqual([]);
    const files = readdirSync(folder);
    expect(files.some((name) => name.endsWith('-wal'))).toBe(true);
    const leaks = files.flatMap((name) =>
      leaksIn(name, readFileSync(join(folder, name), 'latin1')),
    );
    expect(leaks).toEqual([]);
    expect(leaksIn('output', written.join('\n'))).toEqual([]);
    expect(channel.faults).toEqual([]);
  } finally {
    for (const spy of spies) spy.mockRestore();
    channel.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

/** An activity with a sentence in all its fields but the ids, which an answer is addressed to. */
function filled(sentence: string) {
  const stray = strayFields(sentence);
  return {
    ...stray,
    text: sentence,
    locale: sentence,
    value: { do: 'menu', menu: sentence, note: sentence },
    from: { ...stray.from, id: 'u1' },
    recipient: { ...stray.recipient, id: 'bot' },
    conversation: { id: 'c1', name: sentence, properties: { note: sentence } },
    membersAdded: [{ id: 'u1', name: sentence, aadObjectId: sentence }],
  };
}

test('the terminal shows nothing typed again, and keeps nothing of it', async () => {
  let shown = '';
  const state = await play(shippedWorld(), newState({ lang: 'fr', audience: 'citizen' }), {
    input: Readable.from(SENTENCES.map((sentence) => `${sentence}\n`)),
    out: (text) => {
      shown += text;
    },
    now: Date.now,
  });
  expect(shown.split('\n> ').length).toBeGreaterThan(SENTENCES.length);
  expect(leaksIn('terminal', shown)).toEqual([]);
  expect(leaksIn('state', JSON.stringify(state))).toEqual([]);
});
