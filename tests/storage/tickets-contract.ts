import { expect, test } from '@jest/globals';
import { type Opened, type Small } from './contract.ts';
import { type Write } from '../../bot/storage/store.ts';

const HOUR = 3_600_000;
const begun: Write<Small> = { state: { answers: [] }, activities: [], counts: [], expires: HOUR };

/** The promises of `Tickets`, the same for every implementation. */
export function testTicketsContract(name: string, open: () => Promise<Opened>): void {
  const withStore = (title: string, body: (opened: Opened) => Promise<void>) => {
    test(`${name} tickets: ${title}`, async () => {
      const opened = await open();
      try {
        await body(opened);
      } finally {
        await opened.close();
      }
    });
  };

  withStore('are for a conversation that is begun and lives', async ({ store, clock }) => {
    const { tickets } = store;
    expect(await tickets.issue('a', 'one', 'here')).toBe(false);
    await store.write('a', 0, begun);
    expect(await tickets.issue('a', 'one', 'here')).toBe(true);
    expect(await tickets.exchange('b', 'one', 'here', 'two')).toBe(false);
    clock.now = HOUR;
    expect(await tickets.exchange('a', 'one', 'here', 'two')).toBe(false);
    expect(await tickets.issue('a', 'three', 'here')).toBe(false);
  });

  withStore('die with the erased conversation', async ({ store }) => {
    const { tickets } = store;
    await store.write('a', 0, begun);
    await tickets.issue('a', 'one', 'here');
    await store.erase('a', HOUR);
    expect(await tickets.exchange('a', 'one', 'here', 'two')).toBe(false);
    expect(await tickets.issue('a', 'one', 'here')).toBe(false);
  });

  withStore('are good where they are bound', async ({ store }) => {
    const { tickets } = store;
    await store.write('a', 0, begun);
    await tickets.issue('a', 'one', 'here');
    expect(await tickets.exchange('a', 'one', 'there', 'two')).toBe(false);
    expect(await tickets.exchange('a', 'one', 'here', 'two')).toBe(true);
  });

  withStore('are replaced at each use, the one before taken a minute more', async (opened) => {
    const { store, clock } = opened;
    const { tickets } = store;
    await store.write('a', 0, begun);
    await tickets.issue('a', 'one', 'here');
    clock.now = 1000;
    expect(await tickets.exchange('a', 'one', 'here', 'two')).toBe(true);
    // The answer was lost: the same again, and what came of the first is void.
    clock.now = 61_000;
    expect(await tickets.exchange('a', 'one', 'here', 'three')).toBe(true);
    expect(await tickets.exchange('a', 'two', 'here', 'four')).toBe(false);
    clock.now = 61_001;
    expect(await tickets.exchange('a', 'one', 'here', 'four')).toBe(false);
    expect(await tickets.exchange('a', 'three', 'here', 'five')).toBe(true);
    expect(await tickets.exchange('a', 'three', 'here', 'six')).toBe(true);
    expect(await tickets.exchange('a', 'one', 'here', 'six')).toBe(false);
  });

  withStore('are exchanged once by two that come together', async ({ store }) => {
    const { tickets } = store;
    await store.write('a', 0, begun);
    await tickets.issue('a', 'old', 'here');
    await tickets.exchange('a', 'old', 'here', 'one');
    const each = ['two', 'three'].map((next) => tickets.exchange('a', 'one', 'here', next));
    expect(await Promise.all(each)).toEqual([true, true]);
    const left = await Promise.all(
      ['two', 'three'].map((hash) => tickets.exchange('a', hash, 'here', 'four')),
    );
    expect(left.filter(Boolean)).toHaveLength(1);
  });

  withStore('are spent once, and forgotten by the sweep', async ({ store, clock }) => {
    const { tickets } = store;
    const both = await Promise.all([tickets.spend('x', 1000), tickets.spend('x', 1000)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await tickets.spend('y', 1000)).toBe(true);
    clock.now = 1000;
    await store.sweep(1000);
    expect(await tickets.spend('x', 2000)).toBe(true);
  });
}
