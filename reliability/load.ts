import { randomBytes } from 'node:crypto';
import { type Client, type Reply } from './direct-line-client.ts';
import { type Entry, type Ledger } from './ledger.ts';

/** Conversations that go on at once. */
const LANES = 16;
/** Turns of a conversation before the next begins: well below what one may have. */
const TURNS = 40;
/** Milliseconds before the same message is sent again. */
const AGAIN_MS = 50;
/** Milliseconds without a turn after which a service is dead. */
const SILENCE_MS = 60_000;
/** What a service that is asked too early, or loses its way, may answer; anything else is a fault. */
const AWAY = new Set([0, 503]);

/** As people do: choices by their number, back, a sentence that the guard and the router read. */
const SAID = ['1', '1', 'revenir', '2', '1', 'je narrive pas a me connecter', 'recommencer'];

/** What clients met on the way, beside their acknowledged turns. */
export interface Met {
  /** Answers 503; each must say when to come back. */
  unavailable: number;
  /** Requests without an answer. */
  unanswered: number;
  /** What should never be, by its words, with how often. */
  readonly wrong: Map<string, number>;
  /** When a turn was last acknowledged, by `performance.now()`. */
  lastAt: number;
}

/** People who talk until they are stopped. Each message is sent again until it is acknowledged. */
export interface Load {
  readonly met: Met;
  /** Resolves once so many turns in all are acknowledged. */
  until(turns: number): Promise<void>;
  /** Lets every message be answered, and is silent until `resume`. */
  pause(): Promise<void>;
  resume(): void;
  /** Lets every message be answered, and stops. */
  stop(): Promise<void>;
}

export interface LoadOptions {
  readonly ledger: Ledger;
  /** The replicas: each request goes to the next, as behind a balancer without stickiness. */
  readonly clients: readonly Client[];
  readonly secret: string;
  readonly lanes?: number;
}

export function startLoad({ ledger, clients, secret, lanes = LANES }: LoadOptions): Load {
  const met: Met = {
    unavailable: 0,
    unanswered: 0,
    wrong: new Map(),
    lastAt: performance.now(),
  };
  let stopped = false;
  const isGoing = (): boolean => !stopped;
  const silence: { over?: Promise<void>; end: () => void } = { end: () => undefined };
  let talking = 0;
  let asked = 0;
  const next = (): Client => {
    asked += 1;
    const client = clients[asked % clients.length];
    if (!client) throw new Error('no replica');
    return client;
  };
  const note = ({ status, retryAfter }: Reply): void => {
    if (status === 503) met.unavailable += 1;
    if (status === 0) met.unanswered += 1;
    if (status === 503 && retryAfter === undefined) wrong(met, '503 without Retry-After');
    if (!AWAY.has(status) && status !== 200) wrong(met, `status ${status}`);
  };
  /** Asks until it is answered; the same message stays the same. */
  const insist = async (path: string, token: string, body: object): Promise<Reply> => {
    await silence.over;
    talking += 1;
    for (;;) {
      const reply = await next().call('POST', path, token, body);
      note(reply);
      if (!AWAY.has(reply.status) || !isGoing()) {
        talking -= 1;
        return reply;
      }
      await sleep(AGAIN_MS);
    }
  };
  const begin = async (): Promise<Entry | undefined> => {
    const { status, body } = await insist('/tokens/generate', secret, {});
    const { conversationId, token } = body;
    if (status !== 200) return undefined;
    return ledger.open({ conversation: String(conversationId), token: String(token) });
  };
  const say = async (entry: Entry, turn: number): Promise<void> => {
    const clientActivityID = `${turn}.${randomBytes(4).toString('hex')}`;
    entry.unanswered.add(clientActivityID);
    const { status, body } = await insist(
      `/conversations/${entry.conversation}/activities`,
      entry.token,
      { type: 'message', text: SAID[turn % SAID.length], channelData: { clientActivityID } },
    );
    if (status !== 200) return;
    met.lastAt = performance.now();
    ledger.acknowledge(entry, clientActivityID, String(body['id']));
  };
  const lane = async (): Promise<void> => {
    while (isGoing()) {
      const entry = await begin();
      for (let turn = 0; entry && turn < TURNS && isGoing(); turn++) await say(entry, turn);
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, lane));

  return {
    met,
    async until(turns) {
      while (ledger.count() < turns) {
        await sleep(AGAIN_MS);
        const silent = performance.now() - met.lastAt;
        if (silent > SILENCE_MS) throw new Error(`no turn was taken for ${Math.round(silent)} ms`);
      }
    },
    async pause() {
      silence.over = new Promise((resolve) => {
        silence.end = resolve;
      });
      while (talking > 0) await sleep(AGAIN_MS);
    },
    resume() {
      delete silence.over;
      silence.end();
      met.lastAt = performance.now();
    },
    async stop() {
      stopped = true;
      await running;
    },
  };
}

export function wrong(met: Pick<Met, 'wrong'>, words: string): void {
  met.wrong.set(words, (met.wrong.get(words) ?? 0) + 1);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
