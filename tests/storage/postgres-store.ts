import { openPostgresStore, type PostgresStore } from '../../bot/storage/postgres.ts';
import { type NewsOptions } from '../../bot/storage/postgres-news.ts';
import { addressOf } from './address-of.ts';
import { type Small } from './contract.ts';

/** A store as one replica has it, on the same database as others. */
export async function openReplica(
  url: string,
  now: () => number = () => 0,
  news: Pick<NewsOptions, 'heartbeatMs' | 'pollMs'> = {},
): Promise<PostgresStore<Small>> {
  const store = openPostgresStore<Small>({
    address: addressOf(url),
    now,
    chance: Math.random,
    news,
  });
  await store.started;
  return store;
}
