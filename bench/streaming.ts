import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Bench, figuresOf, type Result } from './harness.ts';
import { MEASURE } from './import.ts';

const CLI = fileURLToPath(new URL('../bot/cli.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FEW = 10_000;
const MANY = 100_000;
/** Lines made at a time. */
const CHUNK = 1_000;
/** Megabytes that ten times the lines may add to the peak of the whole process. */
const MOST_MORE_MB = 16;
/** The reader of the answers starts this late: what it has not read must not pile up. */
const LATE_MS = 2_000;

/** `aiguillage guard` and `route` with `--json`, over lines and ten times as many: memory at the peak. */
export const streaming: Bench = {
  name: 'streaming',
  async run(): Promise<readonly Result[]> {
    return [await streamed('guard'), await streamed('route')];
  },
};

async function streamed(command: string): Promise<Result> {
  const few = await streamOnce(command, FEW);
  const many = await streamOnce(command, MANY);
  const met = many.megabytes - few.megabytes <= MOST_MORE_MB;
  const words = `at most ${MOST_MORE_MB} MB more for ${MANY} lines than for ${FEW}: ${many.megabytes} and ${few.megabytes} MB at the peak`;
  return {
    title: `aiguillage ${command} --json: a line (wall time, start included)`,
    ours: figuresOf(`${MANY} lines`, [many.micros]),
    peer: figuresOf(`${FEW} lines`, [few.micros]),
    ratio: figuresOf('peer / ours', [few.micros / many.micros]),
    goals: [{ goal: { kind: 'figure', words, met }, met }],
  };
}

interface Streamed {
  readonly megabytes: number;
  /** Of wall time, a line. */
  readonly micros: number;
}

/** Throws when the command fails or does not answer every line. */
async function streamOnce(command: string, lines: number): Promise<Streamed> {
  const from = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=64', CLI, command, '--json'], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: `--import=${MEASURE}` },
    stdio: 'pipe',
  });
  const closed = once(child, 'close');
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-200)));
  Readable.from(linesOf(lines)).pipe(child.stdin);
  await wait(LATE_MS);
  let answers = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    for (const byte of chunk) if (byte === 10) answers += 1;
  }
  await closed;
  const peak = /peak (\d+)/.exec(told)?.[1];
  if (answers !== lines || peak === undefined) {
    throw new Error(`${command} gave ${answers} answers to ${lines} lines: ${told}`);
  }
  return { megabytes: Number(peak), micros: ((performance.now() - from) * 1000) / lines };
}

function* linesOf(lines: number): Generator<string> {
  for (let at = 0; at < lines; at += CHUNK) {
    const some = Array.from(
      { length: CHUNK },
      (_, i) => `{"text":"mot de passe caf perdu ${at + i}"}\n`,
    );
    yield some.join('');
  }
}
