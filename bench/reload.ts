import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeMany } from './country/many-permanences.ts';
import { type Bench, figuresOf, type Goal, type Result } from './harness.ts';
import { startProgram, type Side as Program } from './service/side.ts';

const RECORDS = 60_000;
/** Readings anew of each side; the first is no measure: Node has not yet prepared its code. */
const READINGS = 5;
/** A reading that takes longer has failed; milliseconds between two looks. */
const PATIENCE_MS = 300_000;
const LOOK_MS = 200;
const MOST_PAUSE_MS = 50;
const MOST_MB = 600;
const MEGABYTE = 1_048_576;

/** Reading anew while the service runs: what ships, and 60,000 permanences more. */
export const reload: Bench = {
  name: 'reload',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-reload-'));
    try {
      const many = join(folder, 'many');
      writeMany(many, RECORDS);
      const ships = await measure('what ships', ['data'], folder);
      const more = await measure(`and ${String(RECORDS)} more`, ['data', many], folder);
      return [beside(more, ships)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Measured {
  readonly name: string;
  /** CPU of the longest time without a turn of the loop in each reading, in microseconds. */
  readonly pauses: readonly number[];
  /** The same by the clock, which tells of what else the machine does, in milliseconds. */
  readonly byClock: number;
  /** Most megabytes of the process, both Worlds at hand. */
  readonly most: number;
}

async function measure(
  name: string,
  dataDirs: readonly string[],
  folder: string,
): Promise<Measured> {
  const own = mkdtempSync(join(folder, 'own-'));
  mkdirSync(join(own, 'permanences'));
  const touched = join(own, 'permanences', 'touched.yaml');
  writeFileSync(touched, '[]\n');
  const env = {
    DATA_DIR: [...dataDirs, own].join(delimiter),
    VAR_DIR: mkdtempSync(join(folder, 'var-')),
  };
  // The first start reads all; the one that is measured finds it kept.
  (await startProgram(env)).close();
  const program = await startProgram(env);
  try {
    const pauses: number[] = [];
    let [byClock, most] = [0, 0];
    for (let left = READINGS; left > 0; left -= 1) {
      const reading = await readAnew(program, touched);
      most = Math.max(most, reading.memory / MEGABYTE);
      if (left === READINGS) continue;
      pauses.push(reading.cpu);
      byClock = Math.max(byClock, reading.clock / 1e6);
    }
    return { name, pauses, byClock: Math.round(byClock), most: Math.round(most) };
  } finally {
    program.close();
  }
}

/** Changes a file, and waits until it is served. */
async function readAnew(program: Program, file: string) {
  await program.watchLoop();
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, `${before}# ${String(Date.now())}\n`);
  const soon = new Date();
  utimesSync(file, soon, soon);
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const told = await program.loopSoFar();
    if (told.readings > 0) return told;
    if (Date.now() > deadline) throw new Error('nothing was read anew');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

function beside(ours: Measured, peer: Measured): Result {
  const [ourPause, peerPause] = [
    figuresOf(ours.name, ours.pauses),
    figuresOf(peer.name, peer.pauses),
  ];
  const longest = Math.round(Math.max(ourPause.most, peerPause.most) / 1000);
  return {
    title: `Reload: CPU of the longest pause, ${ours.name}, beside ${peer.name}`,
    ours: ourPause,
    peer: peerPause,
    ratio: figuresOf('peer / ours', [peerPause.median / ourPause.median]),
    goals: [
      goalOf(
        `at most ${MOST_PAUSE_MS} ms without a turn: ${longest} of CPU (by the clock: ${ours.byClock}, ${peer.byClock})`,
        longest <= MOST_PAUSE_MS,
      ),
      goalOf(
        `at most ${MOST_MB} MB for both Worlds: ${ours.most} (${peer.most})`,
        ours.most <= MOST_MB,
      ),
    ],
  };
}

function goalOf(words: string, met: boolean): { readonly goal: Goal; readonly met: boolean } {
  return { goal: { kind: 'figure', words, met }, met };
}
