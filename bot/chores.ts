import { tellAlerts, type Told } from './alerting.ts';
import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { type Log } from './log.ts';
import { syncFeeds } from './syncing.ts';

/** What the service does by itself as long as it lives, each only where the settings say so. */
export function startChores(config: Config, world: () => World, told: Told, log: Log): void {
  syncFeeds(config, told.feeds, log);
  tellAlerts(config, world, told, log);
}
