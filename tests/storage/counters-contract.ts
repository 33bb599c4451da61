import { expect } from '@jest/globals';
import { type Store } from '../../bot/storage/store.ts';

type Counting = Pick<Store<unknown>, 'count' | 'counters' | 'pages' | 'fold'>;
type WithStore = (
  what: string,
  run: (opened: { readonly store: Counting }) => Promise<void>,
) => void;

/** What a store promises of its counters. */
export function testCounters(withStore: WithStore): void {
  withStore('gives counters some at a time, in the order of their keys', async ({ store }) => {
    const keys = ['t|1|a', 't|1|b', 't|1|c', 't|2|a', 't|1'];
    await store.count(keys.map((key) => ({ key, by: 2 })));
    await store.count([{ key: 't|1|b', by: 1 }]);
    expect(await store.pages.page('t|1|', '', 2)).toEqual([
      { key: 't|1|a', count: 2 },
      { key: 't|1|b', count: 3 },
    ]);
    expect(await store.pages.page('t|1|', 't|1|b', 2)).toEqual([{ key: 't|1|c', count: 2 }]);
    expect(await store.pages.page('t|1|', 't|1|c', 2)).toEqual([]);
  });

  withStore('folds counters into others once, or drops them', async ({ store }) => {
    const keys = ['old|a', 'old|b', 'old|gone', 'new|a'];
    await store.count(keys.map((key, at) => ({ key, by: at + 1 })));
    const OLD = { after: 'old|', before: 'old|z' };
    const to = (key: string) => (key === 'old|gone' ? undefined : 'year');
    const moved = await Promise.all([store.fold(OLD, 2, to), store.fold(OLD, 2, to)]);
    const rest = await store.fold(OLD, 9, to);
    expect(moved[0] + moved[1] + rest).toBe(3);
    expect(await store.counters('')).toEqual(
      new Map([
        ['new|a', 4],
        ['year', 3],
      ]),
    );
  });

  withStore('counts without a conversation too', async ({ store }) => {
    await store.count([{ key: 'a', by: 1 }]);
    await store.count([
      { key: 'a', by: 2 },
      { key: 'b', by: 1 },
    ]);
    expect([...(await store.counters(''))]).toEqual([
      ['a', 3],
      ['b', 1],
    ]);
  });
}
