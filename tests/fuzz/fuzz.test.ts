import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createApi } from '../../bot/channels/api/create-api.ts';
import { serveApi } from '../../bot/channels/api/serve-api.ts';
import { servePages } from '../../bot/channels/http/serve-pages.ts';
import { createPages } from '../../bot/channels/pages/create-pages.ts';
import { createSeal } from '../../bot/channels/pages/seal.ts';
import { begin, read, say } from '../channels/directline/client.ts';
import { startServer, type Started } from '../server/start-server.ts';
import { smallWorld } from '../service/small-world.ts';
import { CASES, type FuzzRequest, type Target } from './cases.ts';
import { mulberry32 } from '../../bench/random.ts';

/** `npm run fuzz` throws a hundred thousand; the tests a few, of every case. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 600);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261126);
const LANES = 8;
/** Requests to one conversation before another takes its place. */
const EACH = 200;
const TIMEOUT_MS = 20_000 + REQUESTS * 20;

let started: Started;
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
  });
  const now = () => {
    api.asked += 1;
    return api.at + Math.floor(api.asked / 500) * 60_000;
  };
  started = await startServer({
    world,
    limits: { turns: 10, turnsAMinute: Infinity },
    parts: {
      pages: servePages(pages, () => undefined),
      api: serveApi(createApi({ world: () => world, now })),
    },
  });
});
afterAll(async () => {
  agent.destroy();
  await started.close();
});

/** The status, and the code of the fault when the answer is JSON. */
function send({ method, path, headers, body }: FuzzRequest): Promise<readonly [number, string]> {
  const { hostname, port } = new URL(started.url);
  return new Promise((resolve, reject) => {
    const call = request({ hostname, port, method, path, agent, headers }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => {
        resolve([answer.statusCode ?? 0, /"code":"(\w+)"/.exec(text.slice(0, 200))?.[1] ?? '']);
      });
      answer.on('error', reject);
    });
    call.on('error', (error) => {
      // Refused before all was sent: the connection may end under what is still being written.
      if ('code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')) {
        resolve([0, 'cut']);
      } else reject(error);
    });
    call.end(body);
  });
}

test(
  `${REQUESTS} requests of every kind: none breaks it, each is answered as it should`,
  async () => {
    const random = mulberry32(SEED);
    const targets: Target[] = [];
    const wrong: string[] = [];
    const seen = new Map<string, number>();
    const one = async (at: number): Promise<void> => {
      const fuzz = CASES[at % CASES.length];
      const target = targets[Math.floor(at / EACH) % targets.length];
      if (!fuzz || !target) throw new Error('nothing to throw');
      const made = fuzz.make(random, target);
      const [status, code] = await send(made);
      const key = `${status} ${code}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      if (status !== 0 && !fuzz.may.includes(status)) {
        wrong.push(`${fuzz.name}: ${status} ${made.method} ${made.path.slice(0, 120)}`);
      }
    };
    const count = Math.max(1, Math.ceil(REQUESTS / EACH));
    for (let each = 0; each < Math.min(count, 500); each++) targets.push(await begin(started));
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (let at = lane; at < REQUESTS; at += LANES) await one(at);
      }),
    );

    expect(wrong.slice(0, 10)).toEqual([]);
    expect(started.faults).toEqual([]);
    const total = (wanted: string) =>
      [...seen].reduce((sum, [key, times]) => sum + (key.startsWith(wanted) ? times : 0), 0);
    expect(total('5')).toBe(0);
    expect(total('429')).toBeLessThanOrEqual(REQUESTS / 100);
    expect(total('0')).toBeLessThanOrEqual(REQUESTS / 20);
    const codes = [...seen.keys()].map((key) => key.split(' ')[1]);
    for (const code of [
      'BadArgument',
      'MissingProperty',
      'TooLarge',
      'AddressTooLong',
      'Unauthorized',
      'TokenExpired',
      'OriginNotAllowed',
      'NotFound',
      'MethodNotAllowed',
      'ConversationTooLong',
    ]) {
      expect(codes).toContain(code);
    }
    expect(total('431')).toBeGreaterThan(0);

    // Then a clean turn, as if nothing had been.
    const begun = await begin(started);
    const said = await say(started, begun, { value: { do: 'flow', flow: 'caf.essai' } });
    expect(said.status).toBe(200);
    expect((await read(started, begun)).body.activities).toHaveLength(3);
    expect(Object.prototype).not.toHaveProperty('text');
    if (REQUESTS > 10_000) {
      process.stdout.write(`${JSON.stringify(Object.fromEntries([...seen].sort()))}\n`);
    }
  },
  TIMEOUT_MS,
);
