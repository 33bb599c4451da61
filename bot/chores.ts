import { tellAlerts } from './alerting.ts';
import { type Figures } from './channels/atelier/dashboard/figures.ts';
import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { foldCounters } from './folding.ts';
import { type Log } from './log.ts';
import { publishWhatIsOver } from './publishing.ts';
import { type FeedStates } from './storage/feed-states.ts';
import { type Store } from './storage/store.ts';
import { syncFeeds } from './syncing.ts';

/** What the chores read and write. */
export interface ChoreParts {
  readonly feeds: FeedStates;
  readonly store: Pick<Store<unknown>, 'reports' | 'fold' | 'pages'>;
  readonly figures: Figures;
}

/** What the service does by itself as long as it lives; but for folding and publishing, only where the settings say so. */
export function startChores(
  config: Config,
  world: () => World,
  { feeds, store, figures }: ChoreParts,
  log: Log,
): void {
  syncFeeds(config, feeds, log);
  tellAlerts(config, world, { feeds, reports: store.reports }, log);
  foldCounters(store, Date.now, log);
  publishWhatIsOver(figures, world, Date.now, log);
}
