import { type Postgres } from '../tests/support/postgres.ts';
import { compare } from './compare.ts';
import { type Activity, type Client } from './direct-line-client.ts';
import { type Fault } from './fault.ts';
import { type Entry } from './ledger.ts';
import { sleep } from './load.ts';
import { type Rig } from './rig.ts';
import { openRig } from './open-rig.ts';

/** Milliseconds after which a token is renewed, before it dies. */
const RENEW_MS = 10 * 60_000;
/** Tries at reading one page of a log, a moment apart. */
const TRIES = 100;
const AGAIN_MS = 100;
/** Conversations compared at once. */
const READERS = 8;

export interface Amounts {
  readonly rounds: number;
  /** Acknowledged turns in all. */
  readonly turns: number;
}

/** What a fault did: a line of the table. */
export interface Outcome {
  readonly fault: Fault;
  readonly rounds: number;
  /** Turns acknowledged, and of these not found again. */
  readonly turns: number;
  readonly lost: number;
  readonly unavailable: number;
  readonly unanswered: number;
  /** The longest recovery, in milliseconds; `undefined`: not measured. */
  readonly recovery: number | undefined;
  /** What was wrong, with how often. */
  readonly wrong: ReadonlyMap<string, number>;
  readonly seconds: number;
}

export interface RunOptions extends Amounts {
  readonly program: string;
  readonly prepared?: string | undefined;
  readonly postgres?: Postgres | undefined;
}

/** Strikes again and again, under load, and compares with what the clients were told. */
export async function runFault(fault: Fault, options: RunOptions): Promise<Outcome> {
  const began = performance.now();
  const tally = createTally();
  const open = () => openRig({ fault, ...options });
  const rounds = fault.fresh ? freshRounds : roundsOnOne;
  try {
    await rounds(fault, open, options, tally);
  } catch (error) {
    add(tally, `given up: ${error instanceof Error ? error.message : String(error)}`);
  }
  const seconds = (performance.now() - began) / 1000;
  const recovery = tally.recoveries.length > 0 ? Math.max(...tally.recoveries) : undefined;
  return { fault, rounds: options.rounds, ...tally, recovery, seconds };
}

type Rounds = (
  fault: Fault,
  open: () => Promise<Rig>,
  amounts: Amounts,
  tally: Tally,
) => Promise<void>;

/** A new installation each round. */
const freshRounds: Rounds = async (fault, open, { rounds, turns }, tally) => {
  for (let round = 0; round < rounds; round++) {
    await withRig(await open(), tally, async (rig) => {
      await fault.strike(rig);
      await rig.startLoad().until(Math.ceil(turns / rounds));
    });
  }
};

/** One installation, struck in the middle of each round, compared after it. */
const roundsOnOne: Rounds = async (fault, open, { rounds, turns }, tally) => {
  const perRound = Math.ceil(turns / rounds);
  await withRig(await open(), tally, async (rig) => {
    await Promise.all(rig.services.map((service) => service.start()));
    const load = rig.startLoad();
    for (let round = 0; round < rounds; round++) {
      await load.until(Math.ceil((round + 0.5) * perRound));
      await fault.strike(rig);
      await load.until((round + 1) * perRound);
      await compareAll(rig, tally, (entry) => entry.touched);
    }
  });
};

interface Tally {
  turns: number;
  lost: number;
  unavailable: number;
  unanswered: number;
  readonly recoveries: number[];
  readonly wrong: Map<string, number>;
}

function createTally(): Tally {
  return { turns: 0, lost: 0, unavailable: 0, unanswered: 0, recoveries: [], wrong: new Map() };
}

async function withRig(rig: Rig, tally: Tally, work: (rig: Rig) => Promise<void>): Promise<void> {
  try {
    await work(rig);
    await rig.load?.stop();
    await compareAll(rig, tally, () => true);
  } finally {
    tally.turns += rig.ledger.count();
    tally.unavailable += rig.load?.met.unavailable ?? 0;
    tally.unanswered += rig.load?.met.unanswered ?? 0;
    tally.recoveries.push(...rig.recoveries);
    for (const found of [rig.failures, rig.load?.met.wrong ?? new Map<string, number>()]) {
      for (const [words, times] of found) add(tally, words, times);
    }
    await rig.close();
  }
}

/** Every conversation that `which` takes, against what the service has of it. */
async function compareAll(rig: Rig, tally: Tally, which: (entry: Entry) => boolean): Promise<void> {
  // A slow machine makes rounds longer than a token lives, and all are read at the end.
  const [first] = rig.clients;
  for (const entry of first ? rig.ledger.entries : []) if (first) await renew(first, entry);
  const waiting = rig.ledger.entries.filter(which);
  const reader = async (each: number): Promise<void> => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      await compareOne(rig.clients[each % rig.clients.length], entry, tally);
    }
  };
  await Promise.all(Array.from({ length: READERS }, (_, each) => reader(each)));
}

async function compareOne(client: Client | undefined, entry: Entry, tally: Tally): Promise<void> {
  if (!client) return;
  entry.touched = false;
  await renew(client, entry);
  // What is acknowledged while we read may not be in what we read.
  const before = { ...entry, acknowledged: new Map(entry.acknowledged) };
  const log = await readAll(client, entry);
  if (log === 'over') {
    tally.lost += before.acknowledged.size;
    return;
  }
  const sent = new Set([...entry.unanswered, ...entry.acknowledged.keys()]);
  const { lost, wrong } = compare({ ...before, unanswered: sent }, log);
  tally.lost += lost;
  for (const words of wrong) add(tally, words);
}

async function renew(client: Client, entry: Entry): Promise<void> {
  if (Date.now() - entry.tokenFrom < RENEW_MS) return;
  const { status, body } = await client.call('POST', '/tokens/refresh', entry.token, {});
  if (status !== 200) return;
  entry.token = String(body['token']);
  entry.tokenFrom = Date.now();
}

/** The whole log, the welcome first; `over`: the service has no such conversation. */
async function readAll(
  client: Client,
  { conversation, token }: Entry,
): Promise<readonly Activity[] | 'over'> {
  const log: Activity[] = [];
  let [watermark, last] = ['', 0];
  for (let tries = 0; tries < TRIES; tries++) {
    const path = `/conversations/${conversation}/activities?watermark=${watermark}`;
    const { status, body } = await client.call('GET', path, token);
    last = status;
    if (status === 404) return 'over';
    if (status === 200) {
      const activities = body['activities'] as readonly Activity[];
      if (activities.length === 0) return log;
      log.push(...activities);
      watermark = String(body['watermark']);
    } else {
      await sleep(AGAIN_MS);
    }
  }
  throw new Error(`a log cannot be read: status ${last}`);
}

function add({ wrong }: Tally, words: string, times = 1): void {
  wrong.set(words, (wrong.get(words) ?? 0) + times);
}
