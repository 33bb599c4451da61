import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mulberry32 } from '../../bot/statistics/mulberry32.ts';
import { type Fault } from '../fault.ts';
import { type ListServer, ROWS, startListServer } from '../list-server.ts';
import { sleep } from '../load.ts';
import { storedList } from '../stored-list.ts';
import { type Rig } from '../rig.ts';
import { servesWithin } from '../serves-within.ts';
import { type ServiceProcess } from '../service-process.ts';

const PROCESS = fileURLToPath(new URL('../sync-process.js', import.meta.url));
/** Milliseconds within which a reading is killed; the longest readings of so many rows take longer. */
const KILL_MS = 4_000;
/** More than a lease. */
const LATER_MS = 61_000;
/** Milliseconds after which a replica is no more waited for: a machine may be busy with others. */
const PATIENCE_MS = 60_000;
/** Milliseconds after which what is stored is looked at again. */
const LOOK_AGAIN_MS = 10_000;

const random = mulberry32(17);
let readings = 0;

export const killSync: Fault = {
  name: 'kill-sync',
  what: 'kill -9 in the middle of a reading of a public list',
  on: 'sqlite',
  strike: (rig) => strike(rig),
};

export const killSyncOfReplicas: Fault = {
  name: 'kill-sync-replicas',
  what: 'kill -9 in the middle of a reading of a public list, two replicas and a fresh one',
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    await strike(rig);
    const fresh = rig.fresh();
    try {
      const [ms] = await Promise.all([served(rig, fresh), fresh.start()]);
      process.stdout.write(`a fresh replica serves the same after ${ms} ms\n`);
    } finally {
      await fresh.kill();
    }
  },
};

/** A reading is killed, what is stored and served is looked at, and the next reading ends well. */
async function strike(rig: Rig): Promise<void> {
  const server = await startListServer();
  try {
    server.version = readings + 1;
    const killMs = Math.round(random() * KILL_MS);
    const ended = await read(rig, server, killMs);
    // A kill that comes after the end of a reading proves nothing.
    const what = ended === null ? 'killed in its middle' : 'over before the kill';
    process.stdout.write(`a reading of ${ROWS} rows ${what}, ${killMs} ms after its start\n`);
    await lookWhole(rig);
    server.version += 1;
    const code = await read(rig, server);
    if (code !== 0) rig.fail(`a reading after a killed one ended with ${code}`);
    const { rows } = await lookWhole(rig);
    if (!rows.has(`v${server.version}`)) rig.fail('the last list is not there whole');
  } finally {
    server.close();
  }
}

/** Runs a reading; killed after so long, if it still runs. */
function read(rig: Rig, { address, cert }: ListServer, killMs?: number): Promise<number | null> {
  readings += 1;
  const args = [rig.folder, address, cert, String(readings * LATER_MS), rig.databaseUrl];
  const child = spawn(process.execPath, [PROCESS, ...args]);
  if (killMs !== undefined) void sleep(killMs).then(() => child.kill('SIGKILL'));
  return new Promise((done) => child.once('exit', done));
}

/** Nothing, or one version and all of its rows: stored, and served by each replica. */
async function lookWhole(rig: Rig) {
  const stored = await storedList(rig);
  const [count = ROWS] = stored.rows.values();
  if (stored.rows.size > 1) rig.fail('two versions of a list lie side by side');
  if (count !== ROWS) rig.fail(`a list of ${ROWS} rows has ${count}`);
  await Promise.all(rig.services.map((service) => served(rig, service)));
  return stored;
}

/**
 * Waits until a replica serves what is stored; how long is told in the table. What is stored is asked
 * again meanwhile: a database may end what a killed process had sent.
 */
async function served(rig: Rig, service: ServiceProcess): Promise<number> {
  const from = performance.now();
  const since = (): number => Math.round(performance.now() - from);
  while (since() < PATIENCE_MS) {
    const { sha256 } = await storedList(rig);
    if ((await servesWithin(service, sha256, LOOK_AGAIN_MS)) === undefined) continue;
    rig.recoveries.push(since());
    return since();
  }
  rig.fail(`a replica does not serve what is stored after ${PATIENCE_MS / 1000} s`);
  return PATIENCE_MS;
}
