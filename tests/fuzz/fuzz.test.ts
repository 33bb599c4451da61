import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi } from '../../bot/channels/api/create-api.ts';
import { serveApi } from '../../bot/channels/api/serve-api.ts';
import { createGate } from '../../bot/channels/http/gate.ts';
import { servePages } from '../../bot/channels/http/serve-pages.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { begin, read, say } from '../channels/directline/client.ts';
import { startServer, type Started } from '../server/start-server.ts';
import { smallWorld } from '../service/small-world.ts';
import { CASES, type FuzzRequest, type Target } from './cases.ts';
import { faultsThatMayBe } from './faults.ts';
import { pick } from './pick.ts';
import { NASTY } from './values.ts';
import { mulberry32 } from '../../bot/statistics/mulberry32.ts';

/** `npm run fuzz` throws a hundred thousand; the tests a few, of every case. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 600);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261126);
const LANES = 8;
/** Requests to one conversation before another takes its place. */
const EACH = 200;
/** One request in so many goes to a service with no room: most of what it says is "wait". */
const CROWDED_EACH = 150;
const TIMEOUT_MS = 20_000 + REQUESTS * 20;

let started: Started;
let crowded: Started;
const agent = new Agent({ keepAlive: true, maxSockets: LANES });
/** The API has a limit of its own, for an address: each minute of the run is another. */
const api = { at: Date.now(), asked: 0 };

beforeAll(async () => {
  const world = smallWorld();
  const pages = createPages({
    world: () => world,
    now: Date.now,
    seal: createSeal(() => [new Uint8Array(32)]),
    publicUrl: 'https://guide.example',
    conversationMinutes: 120,
  });
  const now = () => {
    api.asked += 1;
    // Fewer than the six hundred of a minute.
    return api.at + Math.floor(api.asked / 500) * 60_000;
  };
  started = await startServer({
    world,
    limits: { turns: 5, turnsAMinute: Infinity },
    gate: (clock) => {
      const real = createGate({
        now: clock,
        trustProxy: { hops: 1 },
        limits: { work: 1, atOnce: 1, begun: 3, forms: 3, screens: 3, probes: 3 },
        sleep: () => Promise.resolve(),
      });
      // Raised for all but the one address that asks too often.
      const none = () => undefined;
      const enter: typeof real.enter = async (req) => {
        if (req.headers['x-forwarded-for'] === '192.0.2.7') await real.enter(req);
      };
      return {
        ...real,
        enter,
        hear: () => Promise.resolve(),
        checkBegin: none,
        checkForm: none,
        checkProbe: none,
      };
    },
    parts: {
      pages: servePages(pages, () => undefined),
      api: serveApi(createApi({ world: () => world, now })),
    },
  });
  // One conversation, which has had its turn of the minute: there is room for nobody.
  crowded = await startServer({ world, limits: { conversations: 1, turnsAMinute: 1 } });
});
afterAll(async () => {
  agent.destroy();
  await crowded.close();
  await started.close();
});

/** What was answered: the code and words of the fault when it is JSON. */
interface Met {
  readonly status: number;
  readonly code: string;
  readonly words: string;
}

function metIn(status: number, text: string): Met {
  const [, code = '', words = ''] = /"code":"(\w+)","message":"([^"]*)"/.exec(text) ?? [];
  return { status, code, words };
}

/** The same by a socket of its own, which says nothing more. */
function sendRaw(raw: string): Promise<Met> {
  const { hostname, port } = new URL(started.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    socket.on('data', (part) => (text += part.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      resolve(metIn(status, text));
    });
    socket.end(raw, 'latin1');
  });
}

function send({ method, path, headers, body, raw }: FuzzRequest, to = started): Promise<Met> {
  if (raw !== undefined) return sendRaw(raw);
  const { hostname, port } = new URL(to.url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path, agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => {
        resolve(metIn(answer.statusCode ?? 0, text.slice(0, 600)));
      });
      answer.on('error', reject);
    });
    call.on('error', (error) => {
      // Refused before all was sent: the connection may end under what is still being written.
      if ('code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')) {
        resolve({ status: 0, code: 'cut', words: '' });
      } else reject(error);
    });
    call.end(body);
  });
}

test(
  `${REQUESTS} requests of every kind: none breaks it, each is answered as it should`,
  async () => {
    const targets: Target[] = [];
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    const said = new Set<string>();
    // Each by its number alone: the same in whatever order the lanes come to it.
    const chanceOf = (at: number) => mulberry32(SEED + at * 7919);
    const one = async (at: number): Promise<void> => {
      const random = chanceOf(at);
      const fuzz = CASES[at % CASES.length];
      const target = targets[Math.floor(at / EACH) % targets.length];
      if (!fuzz || !target) throw new Error('nothing to throw');
      const made = fuzz.make(random, target);
      note(fuzz.name, made, await send(made), fuzz.may);
    };
    const note = (name: string, made: FuzzRequest, met: Met, may: readonly number[]): void => {
      const key = `${met.status} ${met.code}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      said.add(met.words);
      if (met.status !== 0 && !may.includes(met.status)) {
        wrong.push(`${name}: ${met.status} ${made.method} ${made.path.slice(0, 120)}`);
      }
    };
    /** To begin, or to speak: by who is in, and by who waits at the door. */
    const toCrowded = async (
      random: () => number,
      who = pick(random, crowd),
      speaks = random() < 0.8,
    ): Promise<void> => {
      const { conversationId, token } = who;
      const made: FuzzRequest = {
        method: 'POST',
        path: speaks
          ? `/directline/conversations/${conversationId}/activities`
          : '/directline/tokens/generate',
        headers: speaks ? { authorization: `Bearer ${token}` } : { origin: crowded.url },
        body: JSON.stringify({ type: 'message', text: pick(random, NASTY).slice(0, 2000) }),
      };
      note('no room', made, await send(made, crowded), [200, 429, 503]);
    };
    const count = Math.max(1, Math.ceil(REQUESTS / EACH));
    const over = await begin(started);
    await say(started, over, { value: { do: 'flow', flow: 'caf.essai' } });
    await say(started, over, { value: { do: 'command', command: 'erase' } });
    for (let each = 0; each < Math.min(count, 500); each++) {
      targets.push({ ...(await begin(started)), over });
    }
    const crowd = [await begin(crowded), await begin(crowded)] as const;
    await say(crowded, crowd[0], { value: { do: 'flow', flow: 'caf.essai' } });
    // Too fast once for sure, however few the requests are.
    await toCrowded(chanceOf(0), crowd[0], true);
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (let at = lane; at < REQUESTS; at += LANES) {
          await (at % CROWDED_EACH === 0 ? toCrowded(chanceOf(at)) : one(at));
        }
      }),
    );

    expect(wrong.slice(0, 10)).toEqual([]);
    expect(started.faults).toEqual([]);
    const total = (wanted: string) =>
      [...seen].reduce((sum, [key, times]) => sum + (key.startsWith(wanted) ? times : 0), 0);
    // "No room" is an answer; any other of the five hundreds is a fault.
    expect(total('5') - total('503 ServiceUnavailable') - total('505')).toBe(0);
    expect(total('503 ServiceUnavailable')).toBeGreaterThan(0);
    expect(total('429')).toBeGreaterThan(0);
    expect(total('429')).toBeLessThanOrEqual(REQUESTS / 100);
    expect(total('0')).toBeLessThanOrEqual(REQUESTS / 20);
    const codes = [...seen.keys()].map((key) => key.split(' ')[1]);
    for (const code of [
      'BadArgument',
      'MissingProperty',
      'TooLarge',
      'AddressTooLong',
      'TooManyHeaders',
      'Unauthorized',
      'TokenExpired',
      'OriginNotAllowed',
      'NotFound',
      'MethodNotAllowed',
      'ConversationTooLong',
      'ConversationNotFound',
      'UploadNotSupported',
      'TooManyRequests',
    ]) {
      expect(codes).toContain(code);
    }
    expect(total('431')).toBeGreaterThan(0);
    // Every refusal that is written anywhere was met.
    expect(faultsThatMayBe().filter((words) => !said.has(words))).toEqual([]);

    // Then a clean turn, as if nothing had been.
    const begun = await begin(started);
    const turn = await say(started, begun, { value: { do: 'flow', flow: 'caf.essai' } });
    expect(turn.status).toBe(200);
    expect((await read(started, begun)).body.activities).toHaveLength(3);
    expect(Object.prototype).not.toHaveProperty('text');
    if (REQUESTS > 10_000) {
      process.stdout.write(`${JSON.stringify(Object.fromEntries([...seen].sort()))}\n`);
    }
  },
  TIMEOUT_MS,
);
