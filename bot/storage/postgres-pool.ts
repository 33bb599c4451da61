import { Client, Pool, type ClientBase, type QueryResultRow } from 'pg';
import { toClientConfig, type DatabaseAddress } from './postgres-address.ts';
import { toPostgresFault } from './postgres-fault.ts';

/** Connections of one replica, beside the one that listens. */
export const MAX_CONNECTIONS = 8;
/** Milliseconds until a connection stands, or is free. */
const CONNECT_MS = 3000;
/** Milliseconds of one statement, in the server; then, from here, for one that does not answer. */
const STATEMENT_MS = 3000;
const QUERY_MS = 4000;
/** Milliseconds that a statement waits for another's row. */
const LOCK_MS = 2500;
/** Milliseconds of a statement that changes the schema, or waits until another replica has. */
const MIGRATION_MS = 60_000;
/** Milliseconds that a transaction of ours may stand still. */
const IDLE_TRANSACTION_MS = 5000;
/** Milliseconds that a connection is kept unused, and seconds that it is kept at all. */
const IDLE_MS = 30_000;
const LIFE_SECONDS = 1800;

/**
 * Said once a connection. An acknowledged commit is on disk, whatever the role's own settings. Our
 * statements look rows up by their keys: planned once, not at each call. And the database finds
 * within a minute that a replica is gone without a word, so that half-open connections do not use
 * up those that it may have.
 */
const SESSION = `select
  set_config('synchronous_commit', case current_setting('synchronous_commit')
    when 'remote_apply' then 'remote_apply' else 'on' end, false),
  set_config('plan_cache_mode', 'force_generic_plan', false),
  set_config('tcp_keepalives_idle', '30', false),
  set_config('tcp_keepalives_interval', '10', false),
  set_config('tcp_keepalives_count', '3', false)`;

/** A statement by its name: prepared once a connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** A statement with its values. */
export type Ask = readonly [statement: Statement, values: readonly unknown[]];

/** Runs one statement; its own transaction unless `run` is given by {@link Database.together}. */
export type Run = <R extends QueryResultRow>(
  statement: Statement,
  values: readonly unknown[],
) => Promise<readonly R[]>;

/** Connections to one database. All that is thrown is a `StoreError`. */
export interface Database {
  readonly run: Run;
  /**
   * As `run`, and `next` at once after it, in a transaction of its own and without waiting for the
   * first to be answered. What becomes of `next` is not told.
   */
  readonly runBefore: <R extends QueryResultRow>(first: Ask, next: Ask) => Promise<readonly R[]>;
  /** Several statements in one transaction; rolled back when `work` throws. */
  readonly together: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  close(): Promise<void>;
}

/** Nothing may be written by it, and no statement holds up others for long. */
const READING = { options: '-c default_transaction_read_only=on' };

/** Connects when asked, not before. `reader`: one connection, which only reads. */
export function openDatabase(
  address: DatabaseAddress,
  as: 'service' | 'reader' = 'service',
): Database {
  const pool = new Pool({
    ...sessionOf(address),
    ...(as === 'reader' ? READING : {}),
    max: as === 'reader' ? 1 : MAX_CONNECTIONS,
    // Statements are sent without waiting for the answer to the one before: see `runBefore`.
    pipeline: true,
    min: 1,
    idleTimeoutMillis: IDLE_MS,
    maxLifetimeSeconds: LIFE_SECONDS,
    verify: (client, done) =>
      void prepareSession(client).then(() => {
        done();
      }, done),
  });
  // A connection that breaks while unused: the next call opens another.
  pool.on('error', () => undefined);
  // One that breaks in the middle of a transaction, between two statements: the next one says so.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    run: (statement, values) => runOn(pool, statement, values),
    async runBefore<R extends QueryResultRow>(first: Ask, next: Ask): Promise<readonly R[]> {
      const client = await pool.connect().catch(refuse);
      const answer = runOn<R>(client, ...first);
      const both = [answer, runOn(client, ...next)];
      void Promise.allSettled(both).then((ended) => {
        client.release(ended.some(({ status }) => status === 'rejected'));
      });
      return answer;
    },
    async together(work) {
      const client = await pool.connect().catch(refuse);
      try {
        await client.query('begin');
        const result = await work((statement, values) => runOn(client, statement, values));
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // Not used again: what it holds ends with it.
        client.release(true);
        throw toPostgresFault(error);
      }
    },
    close: () => pool.end(),
  };
}

/** A connection of its own, for what holds one. End it by `end()`. */
export async function connect(
  address: DatabaseAddress,
  purpose: 'listen' | 'migrate',
): Promise<Client> {
  const client = new Client(sessionOf(address, purpose === 'migrate' ? MIGRATION_MS : undefined));
  client.on('error', () => undefined);
  try {
    await client.connect();
    await prepareSession(client);
    return client;
  } catch (error) {
    client.end().catch(() => undefined);
    throw toPostgresFault(error);
  }
}

function sessionOf(address: DatabaseAddress, statementMs?: number) {
  return {
    ...toClientConfig(address),
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    statement_timeout: statementMs ?? STATEMENT_MS,
    query_timeout: statementMs ?? QUERY_MS,
    lock_timeout: statementMs ?? LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS,
  };
}

async function prepareSession(client: ClientBase): Promise<void> {
  await client.query(SESSION);
}

async function runOn<R extends QueryResultRow>(
  on: Pool | ClientBase,
  { name, text }: Statement,
  values: readonly unknown[],
): Promise<readonly R[]> {
  const { rows } = await on.query<R>({ name, text, values: [...values] }).catch(refuse);
  return rows;
}

function refuse(error: unknown): never {
  throw toPostgresFault(error);
}
