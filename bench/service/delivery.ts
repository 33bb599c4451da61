import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { type Postgres } from '../../tests/support/postgres.ts';
import { compare, type Contender, type Result } from '../harness.ts';
import { startProgram, type Side } from './side.ts';
import { begin, say, type Conversation } from './talk.ts';
import { varFolder } from './var-folder.ts';

/** Deliveries in one measure: within the turns that one conversation may have. */
const OPERATIONS = 40;

/**
 * From the sending of a message to one replica until its answer is heard on a stream of another;
 * the peer: from a `pg_notify` on one connection until another hears it. One at a time.
 */
export async function delivery(folder: string, postgres: Postgres): Promise<readonly Result[]> {
  const url = await postgres.database();
  const one = await startProgram({ VAR_DIR: varFolder(folder, 'one'), DATABASE_URL: url });
  const other = await startProgram({ VAR_DIR: varFolder(folder, 'other'), DATABASE_URL: url });
  const pair = await openPair(url);
  try {
    const results: Result[] = [];
    for (const [words, share, times] of [
      ['p50', 0.5, 4],
      ['p99', 0.99, 5],
    ] as const) {
      const at = (name: string, latencies: (count: number) => Promise<number[]>): Contender => ({
        name,
        run: async (count) => percentile(await latencies(count), share) * count,
      });
      results.push(
        await compare({
          title: `Delivery across replicas, ${words} (wall time)`,
          ours: at('post on one, heard on the other', (count) => deliveries(one, other, count)),
          peer: at('a bare pg_notify pair', (count) => pair.notifications(count)),
          goals: [{ kind: 'within', times }],
          operations: { ours: OPERATIONS, peer: OPERATIONS },
          rounds: 9,
        }),
      );
    }
    return results;
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

/** Microseconds of each delivery, in a new conversation. */
async function deliveries(one: Side, other: Side, count: number): Promise<number[]> {
  const conversation = await begin(one.port);
  const stream = await listen(other, conversation);
  const took: number[] = [];
  for (let turn = 0; turn < count; turn++) {
    const from = performance.now();
    const heard = stream.next();
    await say(one.port, conversation, turn);
    took.push(((await heard) - from) * 1000);
  }
  stream.close();
  return took;
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
        resolve(performance.now());
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
        const from = performance.now();
        const heard = new Promise<number>((resolve) => {
          hearer.once('notification', () => {
            resolve(performance.now());
          });
        });
        await teller.query('select pg_notify($1, $2)', ['bench', randomUUID()]);
        took.push(((await heard) - from) * 1000);
      }
      return took;
    },
    async close() {
      await Promise.all([teller.end(), hearer.end()]);
    },
  };
}
