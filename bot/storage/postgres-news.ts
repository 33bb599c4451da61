import { type Client } from 'pg';
import { connect, type Database } from './postgres-pool.ts';
import { type DatabaseAddress } from './postgres-address.ts';
import { NEWS } from './postgres-statements.ts';
import { createWakes } from './wakes.ts';

/** Milliseconds between two looks at the conversations waited for, and at the connection itself. */
export const HEARTBEAT_MS = 15_000;
/** The same while nothing is heard: readers on other replicas wait no longer than this. */
export const POLL_MS = 1000;
/** Conversations looked up in one statement. */
const LOOK_AT_ONCE = 2000;

/** Who waits for news of a conversation, on whatever replica it is written. */
export interface News {
  subscribe(id: string, wake: () => void): () => void;
  /** The log of a conversation goes so far (0: erased): wakes who waits here and knows less. */
  hear(id: string, sequence: number): void;
  /** Begins to listen, and to look now and then whether something was missed. */
  listen(): void;
  close(): Promise<void>;
}

export interface NewsOptions {
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly heartbeatMs?: number;
  readonly pollMs?: number;
  /** Told each conversation that was opened, here or on another replica. */
  readonly opened?: (id: string) => void;
  /** Told each version of the overlay that was written on another replica. */
  readonly overlay?: (version: number) => void;
}

/**
 * Rows are the truth: a notification carries a conversation and a sequence, and only asks to read
 * again. Those of the time without a connection are lost, so all that is waited for is looked at
 * after each connection and at each heartbeat.
 */
export function createNews(options: NewsOptions): News {
  const { address, database, heartbeatMs = HEARTBEAT_MS, pollMs = POLL_MS } = options;
  const wakes = createWakes();
  /** How far the log of each conversation waited for is known to go. */
  const heard = new Map<string, number>();
  let beating = false;
  let closed = false;
  let listener: Client | undefined;
  let looking: NodeJS.Timeout | undefined;

  const hear = (id: string, sequence: number): void => {
    const before = heard.get(id);
    // The same again: what was written here, heard of from the database too. Less: begun anew.
    if (before === undefined || sequence === before) return;
    heard.set(id, sequence);
    wakes.wake(id);
  };
  /** Reads how far each conversation goes; throws when the database does not answer. */
  const look = async (): Promise<void> => {
    const ids = [...heard.keys()];
    for (let from = 0; from < Math.max(ids.length, 1); from += LOOK_AT_ONCE) {
      const some = ids.slice(from, from + LOOK_AT_ONCE);
      const rows = await lookAt(listener, database, some);
      for (const { id, last, erased } of rows) hear(id, erased ? 0 : last);
    }
  };
  const listenAgain = async (): Promise<void> => {
    const client = await connect(address, 'listen');
    if (closed) {
      await client.end();
      return;
    }
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'aiguillage_opened') options.opened?.(payload);
      else if (channel === 'aiguillage_overlay') options.overlay?.(Number(payload));
      else {
        const [id = '', sequence] = payload.split(' ');
        hear(id, Number(sequence));
      }
    });
    client.once('end', () => {
      if (listener !== client) return;
      listener = undefined;
      lookIn(pollMs);
    });
    await client.query('listen aiguillage; listen aiguillage_opened; listen aiguillage_overlay');
    listener = client;
  };
  const beat = async (): Promise<void> => {
    if (beating) return;
    beating = true;
    try {
      if (!listener) await listenAgain();
    } catch {
      // Looked at below all the same, by a connection of the pool: that works without LISTEN.
    }
    await look().catch(drop);
    beating = false;
    lookIn(listener ? heartbeatMs : pollMs);
  };
  const lookIn = (ms: number): void => {
    clearTimeout(looking);
    if (!closed) looking = setTimeout(() => void beat(), ms).unref();
  };
  const drop = (): void => {
    const gone = listener;
    listener = undefined;
    // Not awaited: it may never answer.
    gone?.end().catch(() => undefined);
  };

  return {
    subscribe(id, wake) {
      const stop = wakes.subscribe(id, wake);
      // -1: nothing is known, the first look wakes.
      if (!heard.has(id)) heard.set(id, -1);
      return () => {
        stop();
        if (!wakes.has(id)) heard.delete(id);
      };
    },
    hear,
    listen: () => void beat(),
    async close() {
      closed = true;
      clearTimeout(looking);
      await listener?.end().catch(() => undefined);
    },
  };
}

interface Seen {
  readonly id: string;
  readonly last: number;
  readonly erased: boolean;
}

/** By the connection that listens, so that it is tried too; else by one of the pool. */
async function lookAt(
  listener: Client | undefined,
  database: Database,
  ids: readonly string[],
): Promise<readonly Seen[]> {
  if (!listener) return ids.length === 0 ? [] : database.run<Seen>(NEWS, [ids]);
  return (await listener.query<Seen>(NEWS.text, [ids])).rows;
}
