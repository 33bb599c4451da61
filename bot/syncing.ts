import { type Config } from './config.ts';
import { type Feed, feedTimes } from './data/read-feeds.ts';
import { faultCode } from './fault-code.ts';
import { dueAt } from './feeds/due-at.ts';
import { type FeedState, parseFeedState } from './feeds/feed-state.ts';
import { type Log } from './log.ts';
import { runApart } from './run-apart.ts';
import { type FeedStates } from './storage/feed-states.ts';

/** Milliseconds between two looks at what is due, at most. */
const LOOK_MS = 60_000;

export interface SyncingOptions {
  /** Feeds as `feeds.yaml` says at each look. */
  readonly feeds: () => readonly Pick<Feed, 'id' | 'on' | 'everyHours'>[];
  readonly states: Pick<FeedStates, 'read'>;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly chance: () => number;
  /** Reads these feeds; the promise settles at the end of it. */
  readonly read: (feeds: readonly string[]) => Promise<void>;
  /** Told how each feed that was read goes now. */
  readonly ended: (feed: string, state: FeedState | undefined) => void;
  readonly onFault: (error: unknown) => void;
}

/** One look: reads what is due. Another look that comes meanwhile does nothing. */
export function createLook(options: SyncingOptions): () => Promise<void> {
  const { feeds, states, now, read, ended, onFault } = options;
  let busy = false;
  const look = async (): Promise<void> => {
    const on = feeds().filter((feed) => feed.on);
    if (on.length === 0) return;
    const kept = await states.read();
    const due = on.filter((feed) => dueAt(feed, parseFeedState(kept.get(feed.id))) <= now());
    if (due.length === 0) return;
    await read(due.map(({ id }) => id));
    const after = await states.read();
    for (const { id } of due) ended(id, parseFeedState(after.get(id)));
  };
  return async () => {
    if (busy) return;
    busy = true;
    try {
      await look();
    } catch (error) {
      onFault(error);
    } finally {
      busy = false;
    }
  };
}

/** Looks about every minute, each service at moments of its own, as long as it lives. */
function startSyncing(options: SyncingOptions): void {
  const look = createLook(options);
  const again = (): void => {
    setTimeout(() => void look().finally(again), LOOK_MS * (1 - options.chance() / 2)).unref();
  };
  again();
}

/** Reads feeds where the settings say so, as long as the service lives. */
export function syncFeeds(
  { sync, dataDirs }: Pick<Config, 'sync' | 'dataDirs'>,
  states: FeedStates,
  log: Log,
): void {
  if (!sync) return;
  const feeds = () => feedTimes(dataDirs);
  if (!feeds().some(({ on }) => on)) {
    log('warn', 'sync', { message: 'SYNC=on, mais aucun flux de feeds.yaml n’est en marche.' });
  }
  startSyncing({
    feeds,
    states,
    now: Date.now,
    chance: Math.random,
    read: (due) => runApart(['sync', ...due]),
    ended: (feed, state) => {
      if (!state?.fault) return;
      const message = `Le flux ${feed} n’a pas été pris : aiguillage sync --status dit pourquoi.`;
      log('warn', 'sync', { code: state.fault.code, message });
    },
    onFault: (error) => {
      log('warn', 'sync', { code: faultCode(error) });
    },
  });
}
