import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, type Result, type Bench } from './harness.ts';

const MAIN = fileURLToPath(new URL('../bot/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const IMPORTS = "await import('restify'); await import('botbuilder');";
/** A start that takes longer has failed. */
const PATIENCE_MS = 60_000;

/** How long until the service answers /health/ready, against importing its two largest packages. */
export const start: Bench = {
  name: 'start',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-start-'));
    try {
      // The first start writes the snapshot; those measured find it warm.
      await untilReady(folder);
      return [
        await compare({
          title: 'Start: ready with a warm snapshot (wall time)',
          ours: { name: 'npm start, to /health/ready', run: times(() => untilReady(folder)) },
          peer: { name: 'import of restify and botbuilder', run: times(bareImport) },
          goals: [{ kind: 'within', times: 2.5 }],
          operations: { ours: 2, peer: 2 },
        }),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Microseconds of wall time for so many runs, one after the other. */
function times(once: () => Promise<void>): (operations: number) => Promise<number> {
  return async (operations) => {
    const from = performance.now();
    for (let done = 0; done < operations; done += 1) await once();
    return (performance.now() - from) * 1000;
  };
}

function bareImport(): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', IMPORTS], { cwd: ROOT });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the imports ended with ${code ?? 'a signal'}`));
    });
  });
}

/** Starts the service on a port of its own, waits until it is ready, ends it. */
async function untilReady(folder: string): Promise<void> {
  const port = String(20_000 + (process.pid % 20_000));
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: port, VAR_DIR: folder },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  try {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isReady(port))) {
      if (performance.now() > deadline) throw new Error('the service did not become ready');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
}

async function isReady(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/health/ready`)).ok;
  } catch {
    return false;
  }
}
