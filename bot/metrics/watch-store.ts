import { type Count, type Store } from '../storage/store.ts';
import { StoreError } from '../storage/store-error.ts';
import { type Metrics } from './create-metrics.ts';

/** What the metrics are told of a store. */
export type StoreWatcher = Pick<Metrics, 'storeError' | 'walk'>;

/** The same store; told are the code of each error that it gives, and the walks that it counts. */
export function watchStore<S>(
  store: Store<S>,
  { storeError: failed, walk }: StoreWatcher,
): Store<S> {
  const tell = (error: unknown): void => {
    failed(error instanceof StoreError ? error.code : 'other');
  };
  const watched = <P extends unknown[], R>(method: (...given: P) => Promise<R>) => {
    return (...given: P): Promise<R> => {
      const result = method(...given);
      // Told on the side: who asked is given the error itself.
      result.catch(tell);
      return result;
    };
  };
  const { desk, openings, overlay, rates, reports, screens, tickets } = store;
  return {
    read: watched((id) => store.read(id)),
    write: watched(async (id, version, write) => {
      const written = await store.write(id, version, write);
      if (written.kind === 'written') tellWalks(write.counts, walk);
      return written;
    }),
    replyTo: watched((id, turnKey) => store.replyTo(id, turnKey)),
    activities: watched((id, after, limit) => store.activities(id, after, limit)),
    subscribe: (id, wake) => store.subscribe(id, wake),
    sweep: watched((now) => store.sweep(now)),
    count: watched(async (counts) => {
      await store.count(counts);
      tellWalks(counts, walk);
    }),
    countOnce: watched(async (all, until) => {
      const added = await store.countOnce(all, until);
      tellWalks(added, walk);
      return added;
    }),
    counters: watched((prefix) => store.counters(prefix)),
    fold: watched((between, limit, to) => store.fold(between, limit, to)),
    pages: { page: watched((prefix, after, limit) => store.pages.page(prefix, after, limit)) },
    erase: watched((id, expires, counts) => store.erase(id, expires, counts)),
    bytesOf: watched((id) => store.bytesOf(id)),
    size: watched(() => store.size()),
    soonestExpiry: watched(() => store.soonestExpiry()),
    openings,
    rates: { take: watched(rates.take), look: watched(rates.look) },
    tickets: {
      issue: watched(tickets.issue),
      exchange: watched(tickets.exchange),
      spend: watched(tickets.spend),
    },
    screens: {
      keep: watched(screens.keep),
      read: watched(screens.read),
      prolong: watched(screens.prolong),
      end: watched(screens.end),
      size: watched(screens.size),
    },
    overlay: {
      list: watched(overlay.list),
      files: watched(overlay.files),
      read: watched(overlay.read),
      version: watched(overlay.version),
      write: watched(overlay.write),
      subscribe: overlay.subscribe,
    },
    desk: {
      addKey: watched(desk.addKey),
      keys: watched(desk.keys),
      key: watched(desk.key),
      revokeKey: watched(desk.revokeKey),
      begin: watched(desk.begin),
      open: watched(desk.open),
      prolong: watched(desk.prolong),
      sessions: watched(desk.sessions),
      end: watched(desk.end),
      sweep: watched(desk.sweep),
    },
    reports: {
      add: watched(reports.add),
      open: watched(reports.open),
      ofRecord: watched(reports.ofRecord),
      settle: watched(reports.settle),
      reopen: watched(reports.reopen),
      forget: watched(reports.forget),
    },
    close: () => store.close(),
  };
}

/** The counters of all dimensions begin with what they count, and end with the channel. */
const WALKS: ReadonlyMap<string, 'begun' | 'ended'> = new Map([
  ['flow', 'begun'],
  ['outcome', 'ended'],
]);

function tellWalks(counts: readonly Count[], walk: Metrics['walk']): void {
  for (const { key } of counts) {
    const parts = key.split('|');
    const what = WALKS.get(parts[0] ?? '');
    if (what) walk(what, parts.at(-1) ?? '');
  }
}
