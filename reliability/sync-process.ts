import { join } from 'node:path';
import { isPublicAddress } from '../bot/network/public-address.ts';
import { DOWNLOAD_LIMITS } from '../bot/feeds/download-limits.ts';
import { syncFeed } from '../bot/feeds/sync-feed.ts';
import { openSqliteFeedStates } from '../bot/storage/sqlite-feed-states.ts';
import { openSqliteOverlay } from '../bot/storage/sqlite-overlay.ts';
import { type Feed } from '../bot/data/read-feeds.ts';

const HERE = '127.0.0.1';
const [folder = '', address = '', ca = '', later = '0'] = process.argv.slice(2);

/** One reading of a list on this machine, as `aiguillage sync` does: killed in its middle. */
const feed: Feed = {
  ...{ id: 'halls', title: 'Halls', format: 'dila', addresses: [address], paged: false },
  ...{ everyHours: 24, licence: '-', page: 'https://site.example', owner: 'feeds', on: true },
  ...{ columns: {}, given: {} },
};
const [overlay, states] = [openSqliteOverlay(folder), openSqliteFeedStates(folder)];
const synced = await syncFeed(
  feed,
  {
    ...{ overlay, states, env: {}, folders: ['data'], demonstration: false },
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
await overlay.close();
await states.close();
process.stdout.write(`${synced.kind}\n`);
process.exit(synced.kind === 'refused' ? 1 : 0);
