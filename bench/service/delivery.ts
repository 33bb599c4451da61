import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { type Postgres } from '../../tests/support/postgres.ts';
import { compare, type Contender, type Goal, type Result } from '../harness.ts';
import { startOther, startProgram, type Side } from './side.ts';
import { begin, postOne, say } from './talk.ts';
import { varFolder } from './var-folder.ts';

/** Deliveries in one measure: within the turns that one conversation may have. */
const OPERATIONS = 40;
const ROUNDS = 9;

/** Moments of one message, in microseconds. */
interface Delivery {
  readonly sent: number;
  /** The sender has its answer. */
  readonly answered: number;
  /** A stream of the other replica has it. */
  readonly heard: number;
}

/** Two processes on one PostgreSQL: what is sent to the first is heard on a stream of the second. */
type Pair = (count: number) => Promise<readonly Delivery[]>;

/**
 * From the sending of a message to one replica until its answer is heard on a stream of another.
 * The peer is a bare pair of servers that does the same and nothing more: a route of restify that
 * writes what is posted and tells it by `pg_notify` in one statement, and a WebSocket. Then, with
 * no goal, beside `pg_notify` alone, from one connection to another, without disk, HTTP or stream.
 * One message at a time.
 */
export async function delivery(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  const url = await postgres.database();
  const ours = await startOurs(folder, url);
  const bare = await startBare(url);
  const connections = await connect(url);
  const beside = (
    { name, latencies }: Peer,
    share: number,
    took: { readonly words: string; readonly of: (each: Delivery) => number },
    goals: readonly Goal[] = [],
  ): Promise<Result> => {
    const at = (title: string, all: (count: number) => Promise<readonly number[]>): Contender => ({
      name: title,
      run: async (count) => percentile(await all(count), share) * count,
    });
    return compare({
      title: `Delivery across replicas, ${took.words}, p${share * 100} (wall time)`,
      ours: at('post on one, heard on the other', async (count) =>
        (await ours.deliver(count)).map(took.of),
      ),
      peer: at(name, latencies),
      goals,
      operations: { ours: OPERATIONS, peer: OPERATIONS },
      rounds: ROUNDS,
    });
  };
  const whole = {
    words: 'the turn with it',
    of: ({ sent, heard }: Delivery) => heard - sent,
  };
  const after = {
    words: 'once the sender is answered',
    of: ({ answered, heard }: Delivery) => Math.max(0, heard - answered),
  };
  const servers: Peer = {
    name: 'a bare pg_notify pair of servers',
    latencies: async (count) => (await bare.deliver(count)).map(whole.of),
  };
  const alone: Peer = {
    name: 'pg_notify alone',
    latencies: (count) => connections.notifications(count),
  };
  try {
    return [
      await beside(servers, 0.5, whole, [{ kind: 'within', times: 4 }]),
      await beside(servers, 0.99, whole, [{ kind: 'within', times: 5 }]),
      await beside(alone, 0.5, whole),
      await beside(alone, 0.5, after),
    ];
  } finally {
    ours.close();
    bare.close();
    await connections.close();
  }
}

interface Peer {
  readonly name: string;
  /** Microseconds of each of so many. */
  readonly latencies: (count: number) => Promise<readonly number[]>;
}

/** The value that this share lies below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

interface Running {
  readonly deliver: Pair;
  close(): void;
}

/** Two replicas of the service; each measure is one new conversation. */
async function startOurs(folder: string, url: string): Promise<Running> {
  const one = await startProgram({ VAR_DIR: varFolder(folder, 'one'), DATABASE_URL: url });
  const other = await startProgram({ VAR_DIR: varFolder(folder, 'other'), DATABASE_URL: url });
  return {
    async deliver(count) {
      const conversation = await begin(one.port);
      const { conversationId, token } = conversation;
      const path = `http://127.0.0.1:${other.port}/directline/conversations/${conversationId}`;
      const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
      const { streamUrl } = (await answer.json()) as { streamUrl: string };
      return deliveries(streamUrl, count, (turn) => say(one.port, conversation, turn));
    },
    close: closeBoth(one, other),
  };
}

async function startBare(url: string): Promise<Running> {
  const setUp = new Client({ connectionString: url });
  await setUp.connect();
  await setUp.query('create table bench_pair (id text primary key, body text not null)');
  await setUp.end();
  const one = await startOther('notify-pair', url);
  const other = await startOther('notify-pair', url);
  return {
    deliver: (count) =>
      deliveries(`ws://127.0.0.1:${other.port}`, count, (turn) => postOne(one.port, turn)),
    close: closeBoth(one, other),
  };
}

function closeBoth(one: Side, other: Side): () => void {
  return () => {
    one.close();
    other.close();
  };
}

/** One message after the other, each heard before the next is sent. */
async function deliveries(
  streamUrl: string,
  count: number,
  send: (turn: number) => Promise<void>,
): Promise<readonly Delivery[]> {
  const stream = await listen(streamUrl);
  const all: Delivery[] = [];
  for (let turn = 0; turn < count; turn++) {
    const sent = micros();
    const next = stream.next();
    await send(turn);
    const answered = micros();
    all.push({ sent, answered, heard: await next });
  }
  stream.close();
  return all;
}

function micros(): number {
  return performance.now() * 1000;
}

/** A stream that has said its first word: `next` resolves with when the next frame came. */
async function listen(streamUrl: string) {
  const socket = new WebSocket(streamUrl);
  const next = (): Promise<number> =>
    new Promise((resolve) => {
      socket.once('message', () => {
        resolve(micros());
      });
    });
  await next();
  return {
    next,
    close() {
      socket.terminate();
    },
  };
}

/** Two connections to the database: one tells, the other hears. */
async function connect(url: string) {
  const [teller, hearer] = [
    new Client({ connectionString: url }),
    new Client({ connectionString: url }),
  ];
  await Promise.all([teller.connect(), hearer.connect()]);
  await hearer.query('listen bench');
  return {
    async notifications(count: number): Promise<readonly number[]> {
      const took: number[] = [];
      for (let each = 0; each < count; each++) {
        const from = micros();
        const heard = new Promise<number>((resolve) => {
          hearer.once('notification', () => {
            resolve(micros());
          });
        });
        await teller.query('select pg_notify($1, $2)', ['bench', randomUUID()]);
        took.push((await heard) - from);
      }
      return took;
    },
    async close() {
      await Promise.all([teller.end(), hearer.end()]);
    },
  };
}
