import { join } from 'node:path';
import { isPublicAddress } from '../bot/network/public-address.ts';
import { DOWNLOAD_LIMITS } from '../bot/feeds/download-limits.ts';
import { syncFeed } from '../bot/feeds/sync-feed.ts';
import { FEEDS } from '../bot/commands/openers.ts';
import { openStorage } from '../bot/commands/open-storage.ts';
import { type Feed } from '../bot/data/read-feeds.ts';

const HERE = '127.0.0.1';
const [folder = '', address = '', ca = '', later = '0', database = ''] = process.argv.slice(2);

/** One reading of a list on this machine, as `aiguillage sync` does: killed in its middle. */
const feed: Feed = {
  ...{ id: 'halls', title: 'Halls', format: 'dila', addresses: [address], paged: false },
  ...{ everyHours: 24, licence: '-', page: 'https://site.example', owner: 'feeds', on: true },
  ...{ columns: {}, given: {} },
};
const feeds = await openStorage({ VAR_DIR: folder, DATABASE_URL: database }, FEEDS);
if ('faults' in feeds) throw new Error(feeds.faults.join(', '));
const synced = await syncFeed(
  feed,
  {
    ...{
      overlay: feeds.overlay,
      states: feeds.states,
      env: {},
      folders: ['data'],
      demonstration: false,
    },
    network: {
      resolve: () => Promise.resolve([HERE]),
      isAllowed: (one) => one === HERE || isPublicAddress(one),
      ca,
      timeout: 20_000,
    },
    limits: DOWNLOAD_LIMITS,
    work: join(folder, 'sync', 'work'),
    holder: String(process.pid),
    // The lease of the one killed before is over.
    now: () => Date.now() + Number(later),
  },
  { acceptLoss: true, dryRun: false },
);
await feeds.close();
process.stdout.write(`${synced.kind}\n`);
process.exit(synced.kind === 'refused' ? 1 : 0);
