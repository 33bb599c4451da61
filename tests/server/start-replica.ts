import { type State } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { createKeyRing } from '../../bot/service/key-ring.ts';
import { type KeyStore } from '../../bot/storage/keys.ts';
import { type NewsOptions } from '../../bot/storage/postgres-news.ts';
import { openPostgresKeys } from '../../bot/storage/postgres-keys.ts';
import { openPostgresStore } from '../../bot/storage/postgres.ts';
import { addressOf } from '../storage/address-of.ts';
import { startServer, type StartOptions, type Started } from './start-server.ts';

export interface ReplicaOptions {
  readonly world?: World;
  readonly news?: Pick<NewsOptions, 'heartbeatMs' | 'pollMs'>;
  readonly parts?: StartOptions['parts'];
}

export interface Replica extends Started {
  /** The installation's, as the commands change them. */
  readonly keyStore: KeyStore;
}

/** A service as one of several on a database: with a store, keys and a memory of its own. */
export async function startReplica(
  databaseUrl: string,
  { world, news = {}, parts = {} }: ReplicaOptions = {},
): Promise<Replica> {
  const store = openPostgresStore<State>({
    address: addressOf(databaseUrl),
    now: Date.now,
    chance: Math.random,
    news,
  });
  await store.started;
  const keyStore = openPostgresKeys(store.database);
  const ring = createKeyRing({ keys: keyStore, now: Date.now, elapsed: () => performance.now() });
  await ring.start();
  const started = await startServer({
    store,
    keys: {
      current: () => ring.current('token'),
      find: (kid) => ring.find('token', kid),
      findAnew: (kid) => ring.findAnew('token', kid),
    },
    idKeys: () => ring.all('directline').map(({ secret }) => secret),
    parts,
    ...(world ? { world } : {}),
  });
  return {
    ...started,
    keyStore,
    async close() {
      await ring.close();
      await started.close();
    },
  };
}
