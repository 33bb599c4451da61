import { expect, test } from '@jest/globals';
import { type NewScreen } from '../../bot/storage/screens.ts';
import { type Opened } from './contract.ts';

const MINUTE = 60_000;

const screen = (id: string, more: Partial<NewScreen> = {}): NewScreen => ({
  id,
  visit: 'v',
  from: ['v'],
  at: 0,
  body: `{"is":"${id}"}`,
  until: 10 * MINUTE,
  forget: 30 * MINUTE,
  most: 100,
  ...more,
});

/** The promises of `Screens`, the same for every implementation. */
export function testScreensContract(name: string, open: () => Promise<Opened>): void {
  const withStore = (title: string, body: (opened: Opened) => Promise<void>) => {
    test(`${name} screens: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withStore('are given back as they were kept', async ({ store: { screens } }) => {
    expect(await screens.read('a')).toBeUndefined();
    expect(await screens.keep(screen('a', { body: '{"é":"\u{1F389}"}' }))).toBe('kept');
    expect(await screens.keep(screen('b'))).toBe('kept');
    expect(await screens.read('a')).toEqual({ visit: 'v', body: '{"é":"\u{1F389}"}' });
    expect(await screens.read('b')).toEqual({ visit: 'v', body: '{"is":"b"}' });
    expect(await screens.size()).toBe(2);
  });

  withStore('live with their visit, which each prolongs', async ({ store, clock }) => {
    const { screens } = store;
    await screens.keep(screen('a'));
    clock.now = 9 * MINUTE;
    await screens.keep(screen('b', { until: 19 * MINUTE }));
    clock.now = 18 * MINUTE;
    expect(await screens.read('a')).toBeDefined();
    await screens.prolong('v', 28 * MINUTE, 40 * MINUTE);
    // Nothing is made shorter.
    await screens.prolong('v', 20 * MINUTE, 0);
    clock.now = 27 * MINUTE;
    expect(await screens.read('b')).toBeDefined();
    clock.now = 28 * MINUTE;
    await store.sweep(clock.now);
    expect([await screens.read('a'), await screens.read('b')]).toEqual([undefined, undefined]);
    expect(await screens.keep(screen('c', { until: 40 * MINUTE }))).toBe('over');
    await screens.prolong('v', 40 * MINUTE, 40 * MINUTE);
    expect(await screens.read('a')).toBeUndefined();
    // Remembered longer by what prolonged it.
    clock.now = 39 * MINUTE;
    await store.sweep(clock.now);
    expect(await screens.keep(screen('c', { until: 50 * MINUTE }))).toBe('over');
  });

  withStore('go with the visit that is ended, and none comes after', async ({ store }) => {
    const { screens } = store;
    await screens.keep(screen('a'));
    await screens.keep(screen('b', { visit: 'w', from: [] }));
    await screens.keep(screen('c', { visit: 'x' }));
    await screens.end(['v', 'w', 'never'], 30 * MINUTE);
    for (const id of ['a', 'b']) expect(await screens.read(id)).toBeUndefined();
    expect(await screens.read('c')).toBeDefined();
    expect(await screens.size()).toBe(1);
    for (const visit of ['v', 'w', 'never']) {
      expect(await screens.keep(screen(`${visit}2`, { visit, from: [visit] }))).toBe('over');
    }
    expect(await screens.keep(screen('d', { visit: 'x', from: ['x', 'v'] }))).toBe('over');
    expect(await screens.keep(screen('d', { visit: 'v', from: [] }))).toBe('ended');
    expect(await screens.keep(screen('e', { visit: 'x', from: ['unknown'] }))).toBe('kept');
    await screens.prolong('v', 30 * MINUTE, 30 * MINUTE);
    expect(await screens.keep(screen('f'))).toBe('over');
  });

  withStore(
    'are refused to a page made before its visit ended, not to one made after',
    async (opened) => {
      const { store, clock } = opened;
      const { screens } = store;
      await screens.keep(screen('a'));
      await screens.keep(screen('b', { visit: 'w', from: [] }));
      clock.now = 5 * MINUTE;
      await screens.end(['w'], 30 * MINUTE);
      clock.now = 12 * MINUTE;
      const from = ['v', 'w'];
      const keep = (visit: string, at: number) =>
        screens.keep(screen(`${visit}${at}`, { visit, from, at, until: 20 * MINUTE }));
      expect(await keep('x', 4 * MINUTE)).toBe('over');
      expect(await keep('x', 9 * MINUTE)).toBe('over');
      expect([await keep('v', 11 * MINUTE), await keep('w', 11 * MINUTE)]).toEqual([
        'ended',
        'ended',
      ]);
      expect(await keep('x', 11 * MINUTE)).toBe('kept');
    },
  );

  withStore('are so many of one visit, and no more', async ({ store: { screens } }) => {
    for (const id of ['a', 'b']) await screens.keep(screen(id, { most: 2 }));
    expect(await screens.keep(screen('c', { most: 2 }))).toBe('full');
    expect(await screens.read('c')).toBeUndefined();
    expect(await screens.keep(screen('d', { visit: 'w', most: 2 }))).toBe('kept');
  });

  withStore('are swept once over; the visit is remembered for a while', async (opened) => {
    const { store, clock } = opened;
    const { screens } = store;
    await screens.keep(screen('a'));
    await screens.keep(screen('b', { visit: 'w', until: 25 * MINUTE }));
    await screens.end(['x'], 12 * MINUTE);
    clock.now = 11 * MINUTE;
    expect(await store.sweep(clock.now)).toBe(0);
    expect(await screens.size()).toBe(1);
    expect(await screens.read('b')).toBeDefined();
    expect(await screens.keep(screen('c', { until: 50 * MINUTE }))).toBe('over');
    expect(await screens.keep(screen('d', { visit: 'x', from: ['x'], until: 50 * MINUTE }))).toBe(
      'over',
    );
    clock.now = 31 * MINUTE;
    await store.sweep(clock.now);
    await store.sweep(clock.now);
    expect(await screens.size()).toBe(0);
    expect(await screens.keep(screen('c', { until: 50 * MINUTE }))).toBe('kept');
    expect(await screens.keep(screen('d', { visit: 'x', until: 50 * MINUTE }))).toBe('kept');
  });

  withStore('are each kept, or none, when a visit ends meanwhile', async ({ store }) => {
    const { screens } = store;
    const ids = Array.from({ length: 20 }, (_, at) => `s${at}`);
    const [, ...kept] = await Promise.all([
      new Promise((resolve) => setImmediate(resolve)).then(() => screens.end(['v'], MINUTE)),
      ...ids.map((id) => screens.keep(screen(id))),
    ]);
    expect(kept.every((one) => one === 'kept' || one === 'over')).toBe(true);
    for (const id of ids) expect(await screens.read(id)).toBeUndefined();
    expect(await screens.size()).toBe(0);
  });

  withStore('refuse once the store is closed', async ({ store }) => {
    await store.close();
    await expect(store.screens.read('a')).rejects.toMatchObject({ code: 'closed' });
    await expect(store.screens.keep(screen('a'))).rejects.toMatchObject({ code: 'closed' });
  });
}
