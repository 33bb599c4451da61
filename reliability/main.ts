import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres, type Postgres } from '../tests/support/postgres.ts';
import { type Fault } from './fault.ts';
import { FAULTS } from './faults/all.ts';
import { runFault, type Amounts, type Outcome } from './run-fault.ts';
import { createServiceProcess } from './service-process.ts';
import { isSound, tableOf } from './table.ts';

const PROGRAM = fileURLToPath(new URL('../bot/main.js', import.meta.url));
/** What a fault is struck and talked through at least, unless told otherwise. */
const ROUNDS = 20;
const TURNS = 20_000;

/** `npm run reliability -- [--rounds n] [--turns n] [fault …]`; the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: String(ROUNDS) },
      turns: { type: 'string', default: String(TURNS) },
    },
  });
  const named = positionals.map((name) => FAULTS.find((fault) => fault.name === name));
  if (named.includes(undefined)) {
    const known = FAULTS.map(({ name }) => name).join(', ');
    process.stderr.write(`Unknown among ${positionals.join(', ')}. There are: ${known}.\n`);
    return 2;
  }
  // In the order in which they are named.
  const chosen = named.length === 0 ? FAULTS : named.filter((fault) => fault !== undefined);
  const outcomes = await runAll(chosen, {
    rounds: Number(values.rounds),
    turns: Number(values.turns),
  });
  process.stdout.write(`\n${tableOf(outcomes)}\n`);
  return outcomes.every(isSound) ? 0 : 1;
}

async function runAll(faults: readonly Fault[], amounts: Amounts): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const prepared = await prepare();
  let postgres: Postgres | undefined;
  try {
    for (const fault of faults) {
      const reason = fault.impossible?.();
      if (reason !== undefined) {
        process.stdout.write(`${fault.name}: not tried, ${reason}\n`);
        continue;
      }
      if (fault.on === 'postgres') postgres ??= await startPostgres();
      const outcome = await runFault(fault, { ...amounts, program: PROGRAM, prepared, postgres });
      outcomes.push(outcome);
      process.stdout.write(`${tableOf([outcome])}\n`);
    }
  } finally {
    await postgres?.remove();
    rmSync(prepared, { recursive: true, force: true });
  }
  return outcomes;
}

/** Compiles the flows once: what each installation begins with. */
async function prepare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-prepared-'));
  const first = createServiceProcess({
    program: PROGRAM,
    args: [],
    env: { VAR_DIR: join(folder, 'first') },
  });
  await first.start();
  await first.kill();
  cpSync(join(folder, 'first', 'flows-snapshot'), join(folder, 'var', 'flows-snapshot'));
  rmSync(join(folder, 'first'), { recursive: true });
  return join(folder, 'var');
}

process.exitCode = await main();
