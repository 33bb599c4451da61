import { afterEach, expect, jest, test } from '@jest/globals';
import { createKeyRing, REFRESH_MS, STALE_MS } from '../../bot/service/key-ring.ts';
import { revoked, rotated, SIGN_DELAY_MS } from '../../bot/storage/key-rules.ts';
import { type Key, type KeyStore } from '../../bot/storage/keys.ts';
import { newKey } from '../../bot/storage/new-key.ts';
import { StoreError } from '../../bot/storage/store-error.ts';

/** Keys in memory, which can be cut off. */
function memoryKeys() {
  let kept: readonly Key[] = [];
  const state = { away: false, reads: 0, why: new Error('away') };
  const keys: KeyStore = {
    async read() {
      await Promise.resolve();
      state.reads += 1;
      if (state.away) throw state.why;
      return kept;
    },
    async change(change) {
      await Promise.resolve();
      kept = change(kept);
      return kept;
    },
    close: () => Promise.resolve(),
  };
  return { keys, state };
}

const rings: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const ring of rings.splice(0)) await ring.close();
});

function ringOn(
  keys: KeyStore,
  clock: { now: number },
  given?: Parameters<typeof createKeyRing>[0]['given'],
) {
  const ring = createKeyRing({
    keys,
    now: () => clock.now,
    elapsed: () => clock.now,
    ...(given ? { given } : {}),
  });
  rings.push(ring);
  return ring;
}

test('makes what is missing once, the same for all', async () => {
  const { keys } = memoryKeys();
  const clock = { now: 1000 };
  const [one, other] = [ringOn(keys, clock), ringOn(keys, clock)];
  expect(() => one.current('token')).toThrow(expect.objectContaining({ code: 'unavailable' }));
  await Promise.all([one.start(), other.start()]);
  expect(one.current('token')).toEqual(other.current('token'));
  expect(one.current('seal').kid).not.toBe(one.current('token').kid);
});

test('signs with a new key only once others have had time to learn of it', async () => {
  const { keys } = memoryKeys();
  const clock = { now: 1000 };
  const ring = ringOn(keys, clock);
  await ring.start();
  const before = ring.current('token').kid;
  await keys.change((all) => {
    const next = rotated(all, 'token', clock.now, newKey);
    return 'keys' in next ? next.keys : all;
  });
  clock.now += STALE_MS;
  await ring.findAnew('token', 'unknown');
  expect(ring.all('token')).toHaveLength(2);
  expect(ring.current('token').kid).toBe(before);
  clock.now += SIGN_DELAY_MS;
  expect(ring.current('token').kid).not.toBe(before);
});

test('finds a key made elsewhere, and no longer trusts what it has not read again', async () => {
  const { keys, state } = memoryKeys();
  const clock = { now: 1000 };
  const ring = ringOn(keys, clock);
  await ring.start();
  const { kid } = ring.current('token');
  expect(await ring.findAnew('token', kid)).toMatchObject({ kid });
  expect(await ring.findAnew('seal', kid)).toBeUndefined();
  await keys.change((all) => revoked(all, kid, clock.now, newKey) ?? all);
  clock.now += STALE_MS;
  expect(ring.find('token', kid)).toMatchObject({ kid });
  clock.now += 1;
  expect(ring.find('token', kid)).toBeUndefined();
  state.away = true;
  await expect(ring.findAnew('token', kid)).rejects.toThrow('away');
  state.away = false;
  expect(await ring.findAnew('token', kid)).toBeUndefined();
  expect(ring.current('token').kid).not.toBe(kid);
});

test('does not read for each unknown name', async () => {
  const { keys, state } = memoryKeys();
  const clock = { now: 10_000 };
  const ring = ringOn(keys, clock);
  await ring.start();
  clock.now += 2000;
  const before = state.reads;
  for (let each = 0; each < 50; each++) await ring.findAnew('token', `unknown${each}`);
  expect(state.reads).toBe(before + 1);
});

test('takes keys given by hand, and those alone, for their purpose', async () => {
  const { keys, state } = memoryKeys();
  const clock = { now: 1000 };
  const secret = new Uint8Array(32);
  const ring = ringOn(keys, clock, {
    token: [
      { kid: 'new', secret },
      { kid: 'old', secret },
    ],
  });
  await ring.start();
  expect(ring.current('token').kid).toBe('new');
  expect(ring.find('token', 'old')).toBeDefined();
  const { reads } = state;
  clock.now += STALE_MS;
  expect(await ring.findAnew('token', 'other')).toBeUndefined();
  expect(await ring.findAnew('token', 'old')).toMatchObject({ kid: 'old' });
  expect(state.reads).toBe(reads);
  expect(ring.current('seal').kid).not.toBe('new');
});

test('a start waits for a store that is away, tries twice a second, and no longer once it is closed', async () => {
  jest.useFakeTimers();
  try {
    const { keys, state } = memoryKeys();
    Object.assign(state, { away: true, why: new StoreError('unavailable', 'away') });
    const ring = ringOn(keys, { now: 1000 });
    const started = ring.start();
    await jest.advanceTimersByTimeAsync(1600);
    expect(state.reads).toBe(4);
    state.away = false;
    await jest.advanceTimersByTimeAsync(500);
    await started;
    expect(ring.current('token').purpose).toBe('token');
    const given = memoryKeys();
    Object.assign(given.state, { away: true, why: new StoreError('unavailable', 'away') });
    const closed = ringOn(given.keys, { now: 1000 });
    const over = closed.start();
    await jest.advanceTimersByTimeAsync(100);
    await closed.close();
    await jest.advanceTimersByTimeAsync(2000);
    await over;
    expect(given.state.reads).toBe(1);
  } finally {
    jest.useRealTimers();
  }
});

test('a start does not wait for a store that will not have it', async () => {
  const { keys, state } = memoryKeys();
  const ring = ringOn(keys, { now: 1000 });
  for (const why of [new StoreError('refused', 'no'), new Error('broken')]) {
    Object.assign(state, { away: true, why });
    await expect(ring.start()).rejects.toBe(why);
  }
  expect(state.reads).toBe(2);
});

test('reads again every few seconds, and forgets nothing while the store is away', async () => {
  jest.useFakeTimers();
  try {
    const { keys, state } = memoryKeys();
    const ring = ringOn(keys, { now: 1000 });
    await ring.start();
    const { kid } = ring.current('token');
    const { reads } = state;
    state.away = true;
    await jest.advanceTimersByTimeAsync(3 * REFRESH_MS);
    expect(state.reads).toBe(reads + 3);
    expect(ring.current('token').kid).toBe(kid);
    await ring.close();
    await jest.advanceTimersByTimeAsync(3 * REFRESH_MS);
    expect(state.reads).toBe(reads + 3);
  } finally {
    jest.useRealTimers();
  }
});
