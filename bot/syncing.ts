import { type Config } from './config.ts';
import { type Feed, feedTimes } from './data/read-feeds.ts';
import { faultCode } from './fault-code.ts';
import { dueAt } from './feeds/due-at.ts';
import { type FeedState, parseFeedState } from './feeds/feed-state.ts';
import { type Log } from './log.ts';
import { lookAgain, oneLook } from './looking.ts';
import { runApart } from './run-apart.ts';
import { type FeedStates } from './storage/feed-states.ts';

/** Milliseconds between two looks at what is due, at most. */
const LOOK_MS = 60_000;

export interface SyncingOptions {
  /** Feeds as `feeds.yaml` says at each look. */
  readonly feeds: () => readonly Pick<Feed, 'id' | 'on' | 'everyHours'>[];
  readonly states: Pick<FeedStates, 'read'>;
  readonly now: () => number;
  /** Reads these feeds; the promise settles at the end of it. */
  readonly read: (feeds: readonly string[]) => Promise<void>;
  /** Told how each feed that was read goes now. */
  readonly ended: (feed: string, state: FeedState | undefined) => void;
  readonly onFault: (error: unknown) => void;
}

/** One look: reads what is due. Another look that comes meanwhile does nothing. */
export function createLook(options: SyncingOptions): () => Promise<void> {
  const { feeds, states, now, read, ended, onFault } = options;
  return oneLook(async () => {
    const on = feeds().filter((feed) => feed.on);
    if (on.length === 0) return;
    const kept = await states.read();
    const due = on.filter((feed) => dueAt(feed, parseFeedState(kept.get(feed.id))) <= now());
    if (due.length === 0) return;
    await read(due.map(({ id }) => id));
    const after = await states.read();
    for (const { id } of due) ended(id, parseFeedState(after.get(id)));
  }, onFault);
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
  const look = createLook({
    feeds,
    states,
    now: Date.now,
    read: (due) => runApart('cli.js', { args: ['sync', ...due] }),
    ended: (feed, state) => {
      if (!state?.fault) return;
      const message = `Le flux ${feed} n’a pas été pris : aiguillage sync --status dit pourquoi.`;
      log('warn', 'sync', { code: state.fault.code, message });
    },
    onFault: (error) => {
      log('warn', 'sync', { code: faultCode(error) });
    },
  });
  lookAgain(look, LOOK_MS, Math.random);
}
