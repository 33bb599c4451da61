import { tellAlerts } from './alerting.ts';
import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { foldCounters } from './folding.ts';
import { type Log } from './log.ts';
import { type FeedStates } from './storage/feed-states.ts';
import { type Store } from './storage/store.ts';
import { syncFeeds } from './syncing.ts';

/** What the chores read and write. */
export interface ChoreParts {
  readonly feeds: FeedStates;
  readonly store: Pick<Store<unknown>, 'reports' | 'fold' | 'pages'>;
}

/** What the service does by itself as long as it lives; but for folding, only where the settings say so. */
export function startChores(
  config: Config,
  world: () => World,
  { feeds, store }: ChoreParts,
  log: Log,
): void {
  syncFeeds(config, feeds, log);
  tellAlerts(config, world, { feeds, reports: store.reports }, log);
  foldCounters(store, Date.now, log);
}
