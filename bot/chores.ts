import { tellAlerts } from './alerting.ts';
import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { type Log } from './log.ts';
import { type FeedStates } from './storage/feed-states.ts';
import { syncFeeds } from './syncing.ts';

/** What the service does by itself as long as it lives, each only where the settings say so. */
export function startChores(
  config: Config,
  world: () => World,
  states: FeedStates,
  log: Log,
): void {
  syncFeeds(config, states, log);
  tellAlerts(config, world, states, log);
}
