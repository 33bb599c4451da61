import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { type Postgres } from '../../tests/support/postgres.ts';
import { compare, type Contender, type Goal, type Result } from '../harness.ts';
import { startProgram, type Side } from './side.ts';
import { begin, say, type Conversation } from './talk.ts';
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

/**
 * From the sending of a message to one replica until its answer is heard on a stream of another;
 * then, of that, what comes after the sender has its own answer. The peer: from a `pg_notify` on
 * one connection until another hears it. One at a time.
 */
export async function delivery(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  const url = await postgres.database();
  const one = await startProgram({ VAR_DIR: varFolder(folder, 'one'), DATABASE_URL: url });
  const other = await startProgram({ VAR_DIR: varFolder(folder, 'other'), DATABASE_URL: url });
  const pair = await openPair(url);
  const beside = (
    words: string,
    share: number,
    goals: readonly Goal[],
    took: (each: Delivery) => number,
  ): Promise<Result> => {
    const at = (name: string, latencies: (count: number) => Promise<number[]>): Contender => ({
      name,
      run: async (count) => percentile(await latencies(count), share) * count,
    });
    return compare({
      title: `Delivery across replicas, ${words}, p${share * 100} (wall time)`,
      ours: at('post on one, heard on the other', async (count) =>
        (await deliveries(one, other, count)).map(took),
      ),
      peer: at('a bare pg_notify pair', (count) => pair.notifications(count)),
      goals,
      operations: { ours: OPERATIONS, peer: OPERATIONS },
      rounds: ROUNDS,
    });
  };
  const whole = ({ sent, heard }: Delivery) => heard - sent;
  const after = ({ answered, heard }: Delivery) => Math.max(0, heard - answered);
  try {
    return [
      await beside('the turn with it', 0.5, [{ kind: 'within', times: 4 }], whole),
      await beside('the turn with it', 0.99, [{ kind: 'within', times: 5 }], whole),
      await beside('once the sender is answered', 0.5, [], after),
    ];
  } finally {
    one.close();
    other.close();
    await pair.close();
  }
}

/** The value that this share lies below. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Each message of a new conversation, one after the other. */
async function deliveries(one: Side, other: Side, count: number): Promise<Delivery[]> {
  const conversation = await begin(one.port);
  const stream = await listen(other, conversation);
  const all: Delivery[] = [];
  for (let turn = 0; turn < count; turn++) {
    const sent = micros();
    const next = stream.next();
    await say(one.port, conversation, turn);
    const answered = micros();
    all.push({ sent, answered, heard: await next });
  }
  stream.close();
  return all;
}

function micros(): number {
  return performance.now() * 1000;
}

/** A stream of the other replica: `next` resolves with when the next frame came. */
async function listen({ port }: Side, { conversationId, token }: Conversation) {
  const path = `http://127.0.0.1:${port}/directline/conversations/${conversationId}`;
  const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } });
  const { streamUrl } = (await answer.json()) as { streamUrl: string };
  const socket = new WebSocket(streamUrl);
  const next = (): Promise<number> =>
    new Promise((resolve) => {
      socket.once('message', () => {
        resolve(micros());
      });
    });
  // The welcome.
  await next();
  return {
    next,
    close() {
      socket.terminate();
    },
  };
}

async function openPair(url: string) {
  const [teller, hearer] = [
    new Client({ connectionString: url }),
    new Client({ connectionString: url }),
  ];
  await Promise.all([teller.connect(), hearer.connect()]);
  await hearer.query('listen bench');
  return {
    async notifications(count: number): Promise<number[]> {
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
