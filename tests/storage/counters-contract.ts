import { expect } from '@jest/globals';
import { type Store } from '../../bot/storage/store.ts';

type Counting = Pick<
  Store<unknown>,
  'count' | 'countOnce' | 'counters' | 'pages' | 'fold' | 'sweep'
>;
type WithStore = (
  what: string,
  run: (opened: { readonly store: Counting; readonly clock: { now: number } }) => Promise<void>,
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

  withStore('counts once what is sent again, as long as it is known', async ({ store, clock }) => {
    const first = { counts: [{ key: 'a', by: 1 }], keep: [1, 2], besides: [] };
    const second = { counts: [{ key: 'b', by: 1 }], keep: [3], besides: [] };
    const sent = await Promise.all([1, 2, 3].map(() => store.countOnce([first, second], 1000)));
    expect(sent.flat()).toEqual([...first.counts, ...second.counts]);
    // Known by another of its marks, or by one that is not kept; what is not kept names nothing.
    const again = { counts: [{ key: 'a', by: 1 }], keep: [5], besides: [2] };
    expect(await store.countOnce([{ ...first, keep: [2, 4] }, again], 1000)).toEqual([]);
    const new6 = { counts: [{ key: 'c', by: 1 }], keep: [6], besides: [7] };
    expect(await store.countOnce([new6, { ...new6, keep: [7], besides: [] }], 1000)).toHaveLength(
      2,
    );
    clock.now = 1000;
    expect(await store.countOnce([first], 2000)).toEqual(first.counts);
    expect(await store.countOnce([first], 3000)).toEqual([]);
    await store.sweep(1999);
    expect(await store.countOnce([first], 3000)).toEqual([]);
    await store.sweep(2000);
    expect(await store.countOnce([first], 3000)).toEqual(first.counts);
    expect([...(await store.counters(''))]).toEqual([
      ['a', 3],
      ['b', 1],
      ['c', 2],
    ]);
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
