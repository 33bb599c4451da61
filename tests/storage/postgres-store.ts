import { openPostgresStore, type PostgresStore } from '../../bot/storage/postgres.ts';
import { readDatabaseAddress, type DatabaseAddress } from '../../bot/storage/postgres-address.ts';
import { type NewsOptions } from '../../bot/storage/postgres-news.ts';
import { type Small } from './contract.ts';

/** The parts of a test's database address. */
export function addressOf(url: string, tlsOff = true): DatabaseAddress {
  const address = readDatabaseAddress(url, { tlsOff, isLoopback: () => false });
  if (!address) throw new Error('this is no address of a database');
  return address;
}

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
