import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { draw, keyOf } from './draw.ts';
import { keptFiles } from './kept-files.ts';
import { listMutants } from './list-mutants.ts';
import { DRAWN } from './only-drawn.ts';
import { percentOf, scoreOf, formatScore, type Score } from './report.ts';
import { filesOf, ROOMS, testFilesOf, type Room } from './rooms.ts';
import { KEPT_FILES, SOURCES, TEST_FILES } from './warm-runner.ts';

const GOAL = 80;
const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));

interface Asked {
  readonly size: number;
  readonly seed: string;
  /** Of those drawn, the mutants whose key begins so: "bot/engine/walk.ts:12". All where empty. */
  readonly at: readonly string[];
  /** Of the room's test files, those that run: soon over, and a score that is too low. All where empty. */
  readonly tests: readonly string[];
  readonly concurrency: number;
}

/** `npm run mutation -- [--size n] [--seed s] [--at file:line]… [--tests file]… [--concurrency n] [room …]` */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '300' },
      seed: { type: 'string', default: '16' },
      at: { type: 'string', multiple: true, default: [] },
      tests: { type: 'string', multiple: true, default: [] },
      concurrency: { type: 'string', default: '1' },
    },
  });
  const unknown = positionals.filter((name) => !ROOMS.some((room) => room.name === name));
  if (unknown.length > 0) {
    const known = ROOMS.map(({ name }) => name).join(', ');
    process.stderr.write(`No room called ${unknown.join(', ')}. There are: ${known}.\n`);
    return 2;
  }
  const { seed, at, tests } = values;
  const asked = {
    size: Number(values.size),
    seed,
    at,
    tests,
    concurrency: Number(values.concurrency),
  };
  let isMet = true;
  for (const room of ROOMS) {
    if (positionals.length > 0 && !positionals.includes(room.name)) continue;
    const score = await measure(room, asked);
    process.stdout.write(`${formatScore(score)}\n`);
    isMet &&= percentOf(score) >= GOAL;
  }
  return isMet ? 0 : 1;
}

async function measure(room: Room, asked: Asked): Promise<Score> {
  const { size, seed, at, concurrency } = asked;
  const files = filesOf(room);
  const keys = (await listMutants(files)).map((mutant) => keyOf(mutant));
  const drawn = draw(keys, size, seed).filter(
    (key) => at.length === 0 || at.some((start) => key.startsWith(start)),
  );
  const testFiles = testFilesOf(room).filter(
    (file) => asked.tests.length === 0 || asked.tests.includes(file),
  );
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  try {
    process.env[DRAWN] = join(folder, 'drawn');
    writeFileSync(process.env[DRAWN], drawn.join('\n'));
    process.env[TEST_FILES] = testFiles.join('\n');
    process.env[KEPT_FILES] = (await keptFiles(room, testFiles)).join('\n');
    process.env[SOURCES] = process.cwd();
    const results = await new Stryker({
      mutate: [...files],
      plugins: [beside('plugins.js')],
      checkers: ['only-drawn'],
      testRunner: 'warm',
      // What was loaded for a mutant stays in memory.
      maxTestRunnerReuse: 50,
      coverageAnalysis: 'perTest',
      concurrency,
      // What never ends is seen by the number of its rounds; a slow machine is no mutant.
      timeoutMS: 120_000,
      dryRunTimeoutMinutes: 60,
      reporters: ['progress-append-only', 'survivors'],
      tempDirName: join(folder, 'stryker'),
      // What no room's test reads.
      ignorePatterns: ['dist', 'docs', 'deploy'],
    }).runMutationTest();
    return scoreOf(room.name, keys.length, results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = await main();
