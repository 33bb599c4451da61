import { spawn } from 'node:child_process';
import { createServer } from 'node:https';
import { type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openSqliteOverlay } from '../../bot/storage/sqlite-overlay.ts';
import { selfSigned } from '../../tests/support/self-signed.ts';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { type Rig } from '../rig.ts';

const PROCESS = fileURLToPath(new URL('../sync-process.js', import.meta.url));
/** Rows of each version of the list. */
const ROWS = 1_500;
/** Milliseconds within which a reading is killed; the longest readings of so many rows take longer. */
const KILL_MS = 4_000;
/** More than a lease. */
const LATER_MS = 61_000;

const certificate = selfSigned(['site.example']);
let readings = 0;

export const killSync: Fault = {
  name: 'kill-sync',
  what: 'kill -9 in the middle of a reading of a public list',
  on: 'sqlite',
  async strike(rig) {
    let version = 0;
    const server = createServer(certificate, (_asked, answer) => {
      answer.writeHead(200, { 'content-type': 'application/json' });
      answer.end(listOf(version));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const address = `https://site.example:${port}/list`;
    try {
      version = readings + 1;
      await read(rig.folder, address, Math.random() * KILL_MS);
      await lookWhole(rig);
      version += 1;
      const code = await read(rig.folder, address);
      if (code !== 0) rig.fail(`a reading after a killed one ended with ${code}`);
      const names = await namesIn(rig.folder);
      if (names.size !== 1 || !names.has(`v${version}`))
        rig.fail('the last list is not there whole');
    } finally {
      server.close();
    }
  },
};

/** Runs a reading; killed after so long, if it still runs. */
function read(folder: string, address: string, killMs?: number): Promise<number | null> {
  readings += 1;
  const later = String(readings * LATER_MS);
  const child = spawn(process.execPath, [PROCESS, folder, address, certificate.cert, later]);
  if (killMs !== undefined) void sleep(killMs).then(() => child.kill('SIGKILL'));
  return new Promise((done) => child.once('exit', done));
}

/** Nothing, or one version and all of its rows. */
async function lookWhole(rig: Rig): Promise<void> {
  const names = await namesIn(rig.folder);
  const [count = ROWS] = names.values();
  if (names.size > 1) rig.fail('two versions of a list lie side by side');
  if (count !== ROWS) rig.fail(`a list of ${ROWS} rows has ${count}`);
}

/** How many rows of each version are kept. */
async function namesIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const overlay = openSqliteOverlay(folder);
  const { files } = await overlay.read();
  await overlay.close();
  const counts = new Map<string, number>();
  for (const { text } of files.values()) {
    for (const [, name = ''] of text.matchAll(/"name":"(v\d+)"/g)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function listOf(version: number): string {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    ...{ id: `hall-${at}`, nom: `v${version}`, date_modification: '2026-11-01' },
    code_insee_commune: ['33063', '33281', '24322', '75056'][at % 4],
    adresse: [{ numero_voie: `${at} rue` }],
  }));
  return JSON.stringify(rows);
}
