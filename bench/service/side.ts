import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** Another build may be measured instead: `BENCH_PROGRAM=…/dist/bot/main.js`. */
const PROGRAM =
  process.env['BENCH_PROGRAM'] ?? fileURLToPath(new URL('../../bot/main.js', import.meta.url));
const TELL = new URL('./tell-usage.js', import.meta.url).href;
const OTHER = fileURLToPath(new URL('./other-server.js', import.meta.url));
/** A start that takes longer has failed; milliseconds between two looks. */
const PATIENCE_MS = 240_000;
const LOOK_MS = 50;
/** Of `DIRECTLINE_SECRETS`. */
export const SECRET = 'bench'.repeat(8);
/** Of `TOKEN_KEYS`: a bench that opens thousands of streams signs their tokens itself. */
export const KEY = { kid: 'bench', secret: 'k'.repeat(43) };

/** What a process has spent since its start, and holds. */
export interface Usage {
  /** Microseconds of CPU. */
  readonly cpu: number;
  /** Bytes, after garbage was collected. */
  readonly memory: number;
}

/** How the loop of a server turned since it is watched. */
export interface Loop {
  /** Microseconds of CPU between two turns, and nanoseconds by the clock, at most. */
  readonly cpu: number;
  readonly clock: number;
  /** Bytes, at most. */
  readonly memory: number;
  /** Readings anew that are over. */
  readonly readings: number;
}

/** A server in a process of its own. */
export interface Side {
  readonly port: number;
  usage(): Promise<Usage>;
  /** Microseconds of CPU since its start; collects no garbage, which would be counted. */
  cpu(): Promise<number>;
  /** What it has spent and holds, nothing collected for it. */
  asItIs(): Promise<Usage>;
  /** Watches the loop from now on. */
  watchLoop(): Promise<Loop>;
  loopSoFar(): Promise<Loop>;
  /** CPU of the server while the work is done, in microseconds. */
  spent(work: () => Promise<void>): Promise<number>;
  close(): void;
}

/** What `npm start` tells Node. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** The service itself, as `npm start` runs it, with everything on. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Side> {
  const port = await freePort();
  const child = fork(PROGRAM, {
    execArgv: [...flagsOfStart(), '--expose-gc', '--import', TELL],
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      DIRECTLINE_SECRETS: SECRET,
      TOKEN_KEYS: `${KEY.kid}:${KEY.secret}`,
      // Each request comes from an address of its own: those of a few would be limited.
      TRUST_PROXY: '1',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await untilReady(child, port);
  return sideOf(child, port);
}

/** A peer, or our service on another store: see other-server.ts. */
export async function startOther(name: string, given = ''): Promise<Side> {
  const child = fork(OTHER, [name, given], {
    execArgv: ['--expose-gc', '--import', TELL],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return sideOf(child, port);
}

function sideOf(child: ChildProcess, port: number): Side {
  const ask = async <T = Usage>(what: 'usage' | 'cpu' | 'watch' | 'loop'): Promise<T> => {
    child.send(what);
    const [said] = (await once(child, 'message')) as [T];
    return said;
  };
  const usage = (): Promise<Usage> => ask('usage');
  const cpu = async (): Promise<number> => (await ask('cpu')).cpu;
  return {
    port,
    usage,
    cpu,
    asItIs: () => ask('cpu'),
    watchLoop: () => ask<Loop>('watch'),
    loopSoFar: () => ask<Loop>('loop'),
    async spent(work) {
      // As it stands: a collection forced between two measures leaves a heap no server ever has.
      const before = await cpu();
      await work();
      return (await cpu()) - before;
    },
    close() {
      child.kill('SIGKILL');
    },
  };
}

async function untilReady(child: ChildProcess, port: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Error('the service did not become ready');
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
