import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { LIST_KINDS } from '../bot/data/national/lists.ts';
import { NATIONAL } from '../bot/data/national/read-national.ts';
import { writeMany } from './country/many-permanences.ts';
import { type Bench, figuresOf, type Goal, type Result } from './harness.ts';
import { type Side as Program, startProgram } from './service/side.ts';

const MANY = 100_000;
/** Starts measured of each side, after one that writes the snapshot. */
const STARTS = 3;
/** Until a start has done what it puts off. */
const QUIET_MS = 3_000;
const MOST_MB = { started: 400, asked: 460 };
const MOST_PAGE_KB = 60;
const MOST_SLOWER = 1.5;
/** Communes whose pages are asked: cities of arrondissements, crowded ones, villages, overseas. */
const COMMUNES = ['75056', '13055', '69123', '93066', '97411', '33063', '59350', '01001', '97356'];
const MEGABYTE = 1_048_576;

/** What ships, beside the demonstration alone, and with 100,000 permanences more. */
export const country: Bench = {
  name: 'country',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-country-'));
    try {
      const few = withoutLists(join(folder, 'few'));
      const many = join(folder, 'many');
      writeMany(many, MANY);
      const alone = await measure('the demonstration alone', few, folder);
      const ships = await measure('what ships', 'data', folder);
      const more = await measure(
        `and ${String(MANY)} more`,
        ['data', many].join(delimiter),
        folder,
      );
      return [beside(ships, alone), beside(more, ships)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** A data folder that has all of what ships but the national lists. */
function withoutLists(folder: string): string {
  mkdirSync(folder);
  for (const name of readdirSync('data')) {
    if (name !== NATIONAL) symlinkSync(resolve('data', name), join(folder, name));
  }
  return folder;
}

interface Measured {
  readonly name: string;
  /** CPU until ready, in microseconds: time by the clock tells of what else the machine does. */
  readonly cpu: readonly number[];
  /** Megabytes of the process, nothing swept for it. */
  readonly started: number;
  readonly asked: number;
  /** Of the largest page, in kilobytes. */
  readonly page: number;
}

async function measure(name: string, dataDir: string, folder: string): Promise<Measured> {
  const env = { DATA_DIR: dataDir, VAR_DIR: mkdtempSync(join(folder, 'var-')) };
  const cpu: number[] = [];
  (await startProgram(env)).close();
  for (let left = STARTS; left > 1; left -= 1) {
    const program = await startProgram(env);
    cpu.push(await program.cpu());
    program.close();
  }
  const program = await startProgram(env);
  try {
    cpu.push(await program.cpu());
    await new Promise((done) => setTimeout(done, QUIET_MS));
    const started = await megabytes(program);
    const page = await askPages(program);
    return { name, cpu, started, asked: await megabytes(program), page };
  } finally {
    program.close();
  }
}

async function megabytes(program: Program): Promise<number> {
  return Math.round((await program.asItIs()).memory / MEGABYTE);
}

/** Asks the reception of each list in each commune, and the page of all; the largest in kB. */
async function askPages({ port }: Program): Promise<number> {
  const paths = COMMUNES.flatMap((insee) => [
    `/permanences?commune=${insee}`,
    ...[...LIST_KINDS.keys()].flatMap((operator) => [
      `/permanences?commune=${insee}&operator=${operator}`,
      `/permanences/${insee}/${operator}`,
    ]),
  ]);
  let most = 0;
  for (const [at, path] of paths.entries()) {
    const headers = { 'x-forwarded-for': `10.0.${String(at >> 8)}.${String(at & 255)}` };
    const response = await fetch(`http://127.0.0.1:${String(port)}${path}`, { headers });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    most = Math.max(most, (await response.arrayBuffer()).byteLength);
  }
  return Math.round(most / 100) / 10;
}

function beside(ours: Measured, peer: Measured): Result {
  const [ourCpu, peerCpu] = [figuresOf(ours.name, ours.cpu), figuresOf(peer.name, peer.cpu)];
  const slower = ourCpu.median / peerCpu.median;
  const goals = [
    goalOf(
      `ready within ${MOST_SLOWER} times the CPU: ${slower.toFixed(2)}`,
      slower <= MOST_SLOWER,
    ),
    goalOf(
      `at most ${MOST_MB.started} MB after start: ${ours.started} (${peer.started})`,
      ours.started <= MOST_MB.started,
    ),
    goalOf(
      `at most ${MOST_MB.asked} MB after pages: ${ours.asked} (${peer.asked})`,
      ours.asked <= MOST_MB.asked,
    ),
    goalOf(`a page of at most ${MOST_PAGE_KB} kB: ${ours.page}`, ours.page <= MOST_PAGE_KB),
  ];
  return {
    title: `Country: CPU until ready, ${ours.name}, beside ${peer.name}`,
    ours: ourCpu,
    peer: peerCpu,
    ratio: figuresOf('peer / ours', [peerCpu.median / ourCpu.median]),
    goals,
  };
}

function goalOf(words: string, met: boolean): { readonly goal: Goal; readonly met: boolean } {
  return { goal: { kind: 'figure', words, met }, met };
}
