import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Feed } from '../../bot/data/read-feeds.ts';
import { DOWNLOAD_LIMITS } from '../../bot/feeds/download-limits.ts';
import { syncFeed, type SyncContext, type SyncOptions } from '../../bot/feeds/sync-feed.ts';
import { openSqliteFeedStates } from '../../bot/storage/sqlite-feed-states.ts';
import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { certificate, localNetwork, openSite, type Page } from '../commands/links/local-site.ts';
import { folderWith } from '../flows/support/folders.ts';

/** Town halls of communes of the Gironde and of the Dordogne, as DILA writes them. */
export const COMMUNES = [
  ...['33063 33000 Bordeaux', '33281 33700 Mérignac', '33318 33600 Pessac', '33522 33400 Talence'],
  ...['33039 33130 Bègles', '33119 33150 Cenon', '33249 33310 Lormont', '33167 33270 Floirac'],
  ...['24322 24000 Périgueux', '24037 24100 Bergerac', '33243 33500 Libourne'],
];

/** A row of DILA for a line of {@link COMMUNES}. */
export function rowOf(commune: string, more: object = {}): object {
  const [insee = '', postcode = '', ...name] = commune.split(' ');
  return {
    id: `hall-${insee}`,
    nom: `Mairie - ${name.join(' ')}`,
    code_insee_commune: insee,
    pivot: JSON.stringify([{ type_service_local: 'mairie', code_insee_commune: [insee] }]),
    adresse: JSON.stringify([
      { numero_voie: '1 place', code_postal: postcode, nom_commune: name.join(' ') },
    ]),
    date_modification: '2026-11-01 10:00:00',
    ...more,
  };
}

/** A site whose list is what `set` last gave it. */
export async function openList(first: Page) {
  let page = first;
  const site = await openSite(
    {
      '/list': (...asked) => {
        page(...asked);
      },
    },
    certificate,
  );
  return {
    address: `https://site.example:${site.port}/list`,
    asked: site.asked,
    set(next: Page): void {
      page = next;
    },
  };
}

/** Gives rows, under a version of their own where there is one. */
export const givesRows =
  (rows: readonly object[], etag?: string): Page =>
  (asked, answer) => {
    const stands = etag !== undefined && asked.headers['if-none-match'] === etag;
    answer.writeHead(stands ? 304 : 200, {
      'content-type': 'application/json',
      ...(etag === undefined ? {} : { etag }),
    });
    answer.end(stands ? undefined : JSON.stringify(rows));
  };

export function feedAt(address: string, more: Partial<Feed> = {}): Feed {
  return {
    ...{ id: 'halls', title: 'Les mairies', format: 'dila', addresses: [address] },
    ...{ paged: false, everyHours: 24, licence: 'LO', page: 'https://a.example', owner: 'feeds' },
    ...{ on: true, columns: {}, given: {} },
    ...more,
  };
}

export const SYNC: SyncOptions = { acceptLoss: false, dryRun: false };

/** A store of one service, and what reads feeds into it. */
export function openReader(folder = folderWith()) {
  const [overlay, states] = [openSqliteOverlay(folder), openSqliteFeedStates(folder)];
  const context: SyncContext = {
    ...{ overlay, states, env: {}, folders: ['data'], demonstration: false },
    ...{ network: localNetwork(), limits: DOWNLOAD_LIMITS },
    work: join(folder, 'sync', 'work'),
    holder: randomUUID(),
    now: () => Date.parse('2026-11-28T08:00:00Z'),
  };
  return {
    folder,
    context,
    read: (feed: Feed, options: Partial<SyncOptions> = {}, more: Partial<SyncContext> = {}) =>
      syncFeed(feed, { ...context, ...more }, { ...SYNC, ...options }),
    /** Ids of the places that are kept. */
    async ids(): Promise<readonly string[]> {
      const { files } = await overlay.read();
      const texts = [...files.values()].flatMap(({ text }) => text.trimEnd().split('\n'));
      return texts
        .map((line) => JSON.parse(line) as { value?: { id: string } })
        .flatMap(({ value }) => value?.id ?? [])
        .sort();
    },
    async close() {
      await overlay.close();
      await states.close();
    },
  };
}
