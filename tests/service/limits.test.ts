import { expect, jest, test } from '@jest/globals';
import { type Message, type State } from '../../bot/conversation/state.ts';
import { type ServiceLimits } from '../../bot/service/limits.ts';
import {
  createService,
  type Incoming,
  type Received,
  type Service,
} from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { smallWorld } from './small-world.ts';

const MINUTE = 60_000;

function setUp(limits?: Partial<ServiceLimits>) {
  const clock = { now: Date.UTC(2026, 11, 3, 9) };
  const now = () => clock.now;
  const world = smallWorld();
  const store = createMemoryStore<State>({ now });
  const options = { store, world: () => world, now, conversationMinutes: 120 };
  const create = () => createService({ ...options, ...(limits && { limits }) });
  const receiving =
    (service: Service) =>
    (words: string, more: Partial<Incoming> = {}): Promise<Received> =>
      service.receive({
        conversation: 'c',
        channel: 'chat',
        beginning: {},
        message: { kind: 'text', text: words },
        log: (_taken, first) => ({
          activities: [
            { at: clock.now, by: 'person' },
            { at: clock.now, by: 'bot', text: 'x'.repeat(1000) },
          ],
          reply: `r${first}`,
        }),
        ...more,
      });
  const service = create();
  /** The same, by another process on the same store. */
  const elsewhere = receiving(create());
  return { clock, store, service, receive: receiving(service), elsewhere };
}

const erase: Message = { kind: 'action', action: { do: 'command', command: 'erase' } };

test('a conversation has two hundred turns, then it can only be erased', async () => {
  const { clock, store, receive } = setUp({ bytes: Infinity });
  for (let turn = 0; turn < 200; turn++) {
    clock.now += 1001;
    expect((await receive('encore', { turnKey: `k${turn}` })).kind).toBe('taken');
  }
  clock.now += MINUTE;
  expect(await receive('encore', { turnKey: 'k200' })).toEqual({
    kind: 'refused',
    why: 'too-long',
  });
  expect(await store.read('c')).toMatchObject({ version: 200, last: 400 });
  // The answer to a message of before may still be asked for.
  expect(await receive('encore', { turnKey: 'k199' })).toEqual({ kind: 'known', reply: 'r399' });
  expect((await receive('', { message: erase })).kind).toBe('taken');
  expect(await store.read('c')).toBe('erased');
});

test('a conversation has so many bytes, whatever its turns', async () => {
  const { clock, store, receive } = setUp({ bytes: 10_000 });
  let taken = 0;
  for (; (await receive('encore')).kind === 'taken'; taken++) clock.now += 1001;
  const bytes = await store.bytesOf('c');
  expect(bytes).toBeGreaterThanOrEqual(10_000);
  expect(bytes - 10_000).toBeLessThan((1.5 * bytes) / taken);
  expect((await receive('encore')).kind).toBe('refused');
});

test('a long conversation that several processes write has its bytes to the turn', async () => {
  const { clock, store, receive, elsewhere } = setUp({ bytes: 128_000, turns: Infinity });
  let taken = 0;
  for (; (await (taken % 2 ? receive : elsewhere)('encore')).kind === 'taken'; taken++) {
    clock.now += 1001;
  }
  const bytes = await store.bytesOf('c');
  expect(taken).toBeGreaterThan(100);
  expect(bytes).toBeGreaterThanOrEqual(128_000);
  expect(bytes - 128_000).toBeLessThan((1.5 * bytes) / taken);
});

test('sixty turns a minute are taken, one more waits', async () => {
  const { clock, receive } = setUp();
  for (let turn = 0; turn < 60; turn++) expect((await receive('encore')).kind).toBe('taken');
  clock.now += 20_000;
  expect(await receive('encore')).toEqual({ kind: 'refused', why: 'too-fast', waitMs: 40_000 });
  // Another conversation does not wait.
  expect((await receive('encore', { conversation: 'd' })).kind).toBe('taken');
  clock.now += 40_000;
  expect((await receive('encore')).kind).toBe('taken');
});

test('no conversation begins when there are too many; those begun go on', async () => {
  const { clock, store, service, receive } = setUp({ conversations: 3 });
  for (const conversation of ['a', 'b', 'c']) {
    expect((await receive('encore', { conversation })).kind).toBe('taken');
  }
  // Two hours of the first of them, and the sweep.
  const full = { why: 'full', waitMs: 125 * MINUTE };
  expect(await service.mayBegin({})).toEqual(full);
  expect(await receive('encore', { conversation: 'd' })).toEqual({ kind: 'refused', ...full });
  expect((await receive('encore', { conversation: 'a' })).kind).toBe('taken');
  expect(await store.size()).toBe(3);
  clock.now += 121 * MINUTE;
  await store.sweep(clock.now);
  expect(await service.mayBegin({})).toBeUndefined();
});

test('the pages of a structure begin so many in an hour; others do not wait', async () => {
  const { clock, receive } = setUp({ begunAnHour: 2 });
  const begin = (conversation: string, structure?: string) =>
    receive('encore', { conversation, beginning: structure === undefined ? {} : { structure } });
  expect((await begin('a', 'mairie')).kind).toBe('taken');
  expect((await begin('b', 'mairie')).kind).toBe('taken');
  expect(await begin('c', 'mairie')).toEqual({
    kind: 'refused',
    why: 'full',
    waitMs: 30 * MINUTE,
  });
  expect((await begin('d', 'ccas')).kind).toBe('taken');
  expect((await begin('e')).kind).toBe('taken');
  // As much of the hour's room as has come back meanwhile: nobody waits for the end of the hour.
  clock.now += 30 * MINUTE;
  expect((await begin('f', 'mairie')).kind).toBe('taken');
  expect((await begin('g', 'mairie')).kind).toBe('refused');
});

test('of two that begin at once in the last place of a structure, one waits', async () => {
  const { service, receive } = setUp({ begunAnHour: 1 });
  const beginning = { structure: 'mairie' };
  expect(await service.mayBegin(beginning)).toBeUndefined();
  const both = ['a', 'b'].map((conversation) => receive('encore', { conversation, beginning }));
  const full = { why: 'full', waitMs: 60 * MINUTE };
  expect(await Promise.all(both)).toMatchObject([{ kind: 'taken' }, { kind: 'refused', ...full }]);
  expect(await service.mayBegin(beginning)).toEqual(full);
  expect(await service.mayBegin({})).toBeUndefined();
});

test('a clock set back makes nobody wait for the minute that it repeats', async () => {
  const { clock, receive } = setUp();
  for (let turn = 0; turn < 60; turn++) await receive('encore');
  expect((await receive('encore')).kind).toBe('refused');
  clock.now -= 1;
  expect((await receive('encore')).kind).toBe('taken');
});

test('a conversation that has all its bytes is too long, and who wrote all of it need not ask', async () => {
  const { store, receive } = setUp();
  const asked = jest.spyOn(store, 'bytesOf');
  for (let turn = 0; turn < 9; turn++) await receive('encore');
  expect(asked).not.toHaveBeenCalled();
  const one = setUp();
  await one.receive('encore');
  const all = setUp({ bytes: await one.store.bytesOf('c') });
  expect((await all.receive('encore')).kind).toBe('taken');
  expect(await all.receive('encore')).toEqual({ kind: 'refused', why: 'too-long' });
});

test('that a conversation was closed before it began is kept as far as its sender may begin', async () => {
  const { store, receive } = setUp({ begunByOne: 1 });
  const sender = [{ name: '192.0.2.1', shares: 1 }];
  for (const conversation of ['a', 'b']) {
    expect(await receive('', { conversation, message: erase, sender })).toMatchObject({
      kind: 'taken',
      turn: { erased: true },
    });
  }
  expect([await store.read('a'), await store.read('b')]).toEqual(['erased', undefined]);
});
