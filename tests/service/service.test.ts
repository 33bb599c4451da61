import { expect, jest, test } from '@jest/globals';
import { type Message, type State } from '../../bot/conversation/state.ts';
import { createService, type Incoming, type Received } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { smallWorld } from './small-world.ts';

const MINUTE = 60_000;

function setUp(conversationMinutes = 120) {
  const clock = { now: Date.UTC(2026, 11, 3, 9) };
  const worlds = { current: smallWorld() };
  const now = () => clock.now;
  const store = createMemoryStore<State>({ now });
  const options = { store, world: () => worlds.current, now, conversationMinutes };
  const service = createService(options);
  const incoming = (message: Message, more: Partial<Incoming> = {}): Incoming => ({
    conversation: 'c',
    channel: 'chat',
    beginning: {},
    message,
    log: ({ understood }, first) => ({ activities: [{ first, understood }], reply: `r${first}` }),
    ...more,
  });
  return { clock, worlds, store, service, other: createService(options), incoming };
}

const text = (words: string): Message => ({ kind: 'text', text: words });
const pick = (step: string, option: string): Message => ({
  kind: 'action',
  action: { do: 'answer', walk: 0, step, options: [option] },
});
const enter: Message = { kind: 'action', action: { do: 'flow', flow: 'caf.essai' } };
const answersOf = (stored: unknown) =>
  (stored as { state: State }).state.walks.at(-1)?.answers.map(({ options }) => options[0]);
const kindOf = ({ kind }: Received) => kind;

test('takes a turn, stores its state, log and counters together', async () => {
  const { service, store, incoming } = setUp();
  const received = await service.receive(incoming(enter));
  expect(received).toMatchObject({ kind: 'taken', first: 1, logged: { reply: 'r1' } });
  expect(await store.read('c')).toMatchObject({ version: 1, last: 1 });
  const counters = await store.counters('flow|2026-12|');
  expect([...counters.values()]).toEqual([1]);
});

test('has the answers of a conversation in memory for ten minutes, then asks the store', async () => {
  const { clock, service, store, incoming } = setUp();
  const reads = jest.spyOn(store, 'read');
  await service.receive(incoming(enter));
  clock.now += 9 * MINUTE;
  await service.receive(incoming(pick('first', 'one')));
  expect(reads).toHaveBeenCalledTimes(1);
  clock.now += 11 * MINUTE;
  await service.receive(incoming(pick('second', 'yes')));
  expect(reads).toHaveBeenCalledTimes(2);
  expect(answersOf(await store.read('c'))).toEqual(['one', 'yes']);
});

test('takes the same message once, and answers a retry as the first time', async () => {
  const { service, store, incoming } = setUp();
  await service.receive(incoming(enter));
  const message = incoming(pick('first', 'one'), { turnKey: 'u m1' });
  const [first, retry] = await Promise.all([service.receive(message), service.receive(message)]);
  expect(first).toMatchObject({ kind: 'taken', first: 2 });
  expect(retry).toEqual({ kind: 'known', reply: 'r2' });
  expect(await store.read('c')).toMatchObject({ version: 2, last: 2 });
});

test('takes two messages sent at once, both, in order', async () => {
  const { service, store, incoming } = setUp();
  await service.receive(incoming(enter));
  await Promise.all([
    service.receive(incoming(pick('first', 'one'))),
    service.receive(incoming(pick('second', 'again'))),
    service.receive(incoming(pick('third', 'yes'))),
  ]);
  expect(answersOf(await store.read('c'))).toEqual(['one', 'again', 'yes']);
});

test('loses no update when two services share a store', async () => {
  const { service, other, store, incoming } = setUp();
  await service.receive(incoming(enter));
  const taken = await Promise.all([
    service.receive(incoming(pick('first', 'one'))),
    other.receive(incoming(pick('first', 'two'))),
    service.receive(incoming(pick('second', 'again'))),
    other.receive(incoming(pick('second', 'no'))),
  ]);
  expect(taken.map(kindOf)).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(await store.read('c')).toMatchObject({ version: 5, last: 5 });
});

test('a turn that others always write before is tried eight times, then given up', async () => {
  const { service, store, incoming } = setUp();
  const written = jest.spyOn(store, 'write').mockResolvedValue({ kind: 'conflict' });
  await expect(service.receive(incoming(enter))).rejects.toMatchObject({ code: 'unavailable' });
  expect(written).toHaveBeenCalledTimes(8);
});

test('keeps nothing that was typed', async () => {
  const { service, store, incoming } = setUp();
  await service.receive(incoming(text('je suis Zébulon, 1 85 05 78 006 084 36')));
  const stored = JSON.stringify([await store.read('c'), await store.activities('c', 0, 10)]);
  expect(stored).not.toMatch(/bulon|85 05/);
});

test('answers whatever is typed', async () => {
  const { service, incoming } = setUp();
  for (const words of ['', '   ', '???', 'a'.repeat(5000), '🙂', '{"do":"answer"}', '<script>']) {
    const received = await service.receive(incoming(text(words)));
    expect(received).toMatchObject({ kind: 'taken' });
  }
});

test('goes on with the new world after a reload', async () => {
  const { service, worlds, incoming } = setUp();
  await service.receive(incoming(enter));
  worlds.current = smallWorld('Autre titre');
  const received = await service.receive(incoming(pick('first', 'one')));
  expect(received).toMatchObject({ turn: { screen: { body: { kind: 'question' } } } });
});

test('erases state, log and marks when asked, and closes the conversation', async () => {
  const { service, store, clock, incoming } = setUp();
  await service.receive(incoming(enter, { turnKey: 'u m1' }));
  const erase: Message = { kind: 'action', action: { do: 'command', command: 'erase' } };
  expect(await service.receive(incoming(erase))).toMatchObject({ turn: { erased: true } });
  expect(await store.activities('c', 0, 10)).toEqual([]);
  expect(await store.read('c')).toBe('erased');
  expect(await service.receive(incoming(enter))).toEqual({ kind: 'gone' });
  expect(await service.lastOf('c', Infinity)).toBeUndefined();
  clock.now += 121 * MINUTE;
  expect(await store.read('c')).toBeUndefined();
});

test.each([
  [120, 120],
  [5, 31],
])('of %i minutes, and erased: refused for %i, and no longer', async (lives, refused) => {
  const { clock, service, store, incoming } = setUp(lives);
  await service.receive(incoming(enter));
  const erase: Message = { kind: 'action', action: { do: 'command', command: 'erase' } };
  await service.receive(incoming(erase));
  clock.now += refused * MINUTE - 1;
  expect(await service.receive(incoming(enter))).toEqual({ kind: 'gone' });
  clock.now += 1;
  expect(await store.read('c')).toBeUndefined();
});

test('begins again at once after erasing, on channels whose conversation never ends', async () => {
  const { service, incoming } = setUp();
  await service.receive(incoming(enter));
  const erase: Message = { kind: 'action', action: { do: 'command', command: 'erase' } };
  await service.receive(incoming(erase, { afterErase: 'open' }));
  expect(await service.receive(incoming(enter))).toMatchObject({ kind: 'taken', first: 1 });
});

test('is over once expired, and never begins past its time', async () => {
  const { service, clock, incoming } = setUp();
  const startBy = clock.now + 120 * MINUTE;
  await service.receive(incoming(enter, { startBy }));
  clock.now += 119 * MINUTE;
  expect(kindOf(await service.receive(incoming(pick('first', 'one'), { startBy })))).toBe('taken');
  // It began in time: it goes on.
  clock.now += 2 * MINUTE;
  expect((await service.shown('c', {}, startBy))?.last).toBe(2);
  expect(await service.lastOf('c', startBy)).toBe(2);
  expect(kindOf(await service.receive(incoming(pick('second', 'again'), { startBy })))).toBe(
    'taken',
  );
  clock.now += 120 * MINUTE;
  expect(kindOf(await service.receive(incoming(pick('third', 'no'), { startBy })))).toBe('gone');
  expect(await service.shown('c', {}, startBy)).toBeUndefined();
  expect(await service.lastOf('c', startBy)).toBeUndefined();
  expect(await service.lastOf('c', clock.now)).toBe(0);
});

test('goes on kindly from a state that cannot be read, its log kept', async () => {
  const spoilt = [
    'lost',
    [],
    { walks: [{}], lang: 'fr', notices: [], told: [], counted: [] },
    { walks: [], lang: 'fr' },
  ];
  for (const state of spoilt) {
    const { store, other, incoming } = setUp();
    const activities = [{}, {}];
    const expires = Date.UTC(2026, 11, 3, 10);
    // What no service writes.
    const written = { state: state as unknown as State, activities, counts: [], expires };
    await store.write('c', 0, written);
    const shown = await other.shown('c', {}, Infinity);
    expect(shown?.last).toBe(2);
    expect(shown?.view).toEqual(other.welcome({}, Date.UTC(2026, 11, 3, 9)));
    const tapped = await other.receive(incoming(pick('first', 'one')));
    expect(tapped).toMatchObject({ kind: 'taken', first: 3 });
    expect(await other.receive(incoming(enter))).toMatchObject({ kind: 'taken', first: 4 });
    expect(await store.read('c')).toMatchObject({ version: 3, state: { lang: 'fr' } });
  }
});

/** The log keeps what each turn left, as the line after the message. */
const stepped: Partial<Incoming> = {
  log: ({ state }, first) => ({ activities: [{ first }, { at: 1, state }], reply: `r${first}` }),
};

test('a message may answer a step of before: it goes on from what was there', async () => {
  const { service, store, other, incoming } = setUp();
  const say = (message: Message, from: number, by = service) =>
    by.receive(incoming(message, { ...stepped, from }));
  await say(enter, 0);
  await say(pick('first', 'one'), 2);
  await say(pick('second', 'yes'), 4);
  expect(answersOf(await store.read('c'))).toEqual(['one', 'yes']);
  expect((await other.shown('c', {}, Infinity, 4))?.state.walks[0]?.answers).toHaveLength(1);
  expect((await other.shown('c', {}, Infinity, 0))?.state.walks).toEqual([]);
  // In another tab, on another replica.
  const taken = await say(pick('first', 'two'), 2, other);
  expect(taken).toMatchObject({ kind: 'taken', first: 7 });
  expect(answersOf(await store.read('c'))).toEqual(['two']);
  await say(pick('second', 'no'), 4);
  expect(answersOf(await store.read('c'))).toEqual(['one', 'no']);
});

test('a step that is not known is the last; what was counted is not counted again', async () => {
  const { service, store, incoming } = setUp();
  const say = (message: Message, from: number) =>
    service.receive(incoming(message, { ...stepped, from }));
  await say(enter, 0);
  await say(enter, 0);
  expect([...(await store.counters('flow|2026-12|')).values()]).toEqual([1]);
  await say(pick('first', 'one'), 4);
  for (const step of [1, 99]) {
    expect(await service.shown('c', {}, Infinity, step)).toMatchObject({ last: 6 });
  }
  await service.receive(
    incoming({ kind: 'action', action: { do: 'command', command: 'erase' } }, stepped),
  );
  expect(await service.isErased('c')).toBe(true);
  expect(await service.shown('c', {}, Infinity, 4)).toBeUndefined();
});
