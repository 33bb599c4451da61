import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { writeMany } from './country/many-permanences.ts';
import { type Bench, figuresOf, type Goal, type Result } from './harness.ts';
import { startProgram, type Side as Program } from './service/side.ts';

const RECORDS = 60_000;
/** Readings anew of each side; the first is no measure: Node has not yet prepared its code. */
const READINGS = 4;
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
      return more.map((ours, at) => beside(ours, ships[at] ?? ours));
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

/** A file that changes again and again. */
interface Change {
  readonly what: string;
  readonly path: string;
  /** The text of it for the nth reading. */
  readonly text: (before: string, reading: number) => string;
}

/** What changes: the words of a flow make everything that hears people anew. */
const CHANGES: readonly Change[] = [
  {
    what: 'records',
    path: join('data', 'permanences', 'touched.yaml'),
    text: (before, reading) => `${before}# ${reading}\n`,
  },
  {
    what: 'a flow',
    path: join('flows', 'caf', 'aide-logement.yaml'),
    text: (before, reading) =>
      before.replace(/^not-words:\n/m, `$&  - loyer ${'tres '.repeat(reading)}cher\n`),
  },
  {
    what: 'a list of words',
    path: join('data', 'language', 'fr', 'short.yaml'),
    text: (before, reading) => `${before}# ${reading}\n`,
  },
];

async function measure(
  name: string,
  dataDirs: readonly string[],
  folder: string,
): Promise<readonly Measured[]> {
  const own = mkdtempSync(join(folder, 'own-'));
  for (const { path } of CHANGES) {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    if (existsSync(path)) cpSync(path, join(own, path));
    else writeFileSync(join(own, path), '[]\n');
  }
  const env = {
    DATA_DIR: [...dataDirs, join(own, 'data')].join(delimiter),
    FLOWS_DIR: ['flows', join(own, 'flows')].join(delimiter),
    VAR_DIR: mkdtempSync(join(folder, 'var-')),
  };
  // The first start reads all; the one that is measured finds it kept.
  (await startProgram(env)).close();
  const program = await startProgram(env);
  try {
    const measured: Measured[] = [];
    for (const change of CHANGES) {
      measured.push(await measureChange(`${change.what}, ${name}`, program, own, change));
    }
    return measured;
  } finally {
    program.close();
  }
}

async function measureChange(
  name: string,
  program: Program,
  own: string,
  change: Change,
): Promise<Measured> {
  const pauses: number[] = [];
  let [byClock, most] = [0, 0];
  for (let reading = 1; reading <= READINGS; reading++) {
    const from = performance.now();
    const told = await readAnew(program, own, change, reading);
    // Twenty-four readings of a big World take minutes: who waits sees that they go on.
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    process.stderr.write(`reload: ${name}, reading ${reading} of ${READINGS} in ${seconds} s\n`);
    most = Math.max(most, told.memory / MEGABYTE);
    if (reading === 1) continue;
    pauses.push(told.cpu);
    byClock = Math.max(byClock, told.clock / 1e6);
  }
  return { name, pauses, byClock: Math.round(byClock), most: Math.round(most) };
}

/** Changes a file, and waits until it is served. */
async function readAnew(program: Program, own: string, { path, text }: Change, reading: number) {
  await program.watchLoop();
  const file = join(own, path);
  writeFileSync(file, text(readFileSync(file, 'utf8'), reading));
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const told = await program.loopSoFar();
    if (told.readings > 0) return told;
    if (Date.now() > deadline)
      throw new Error(`${path} was not read anew within ${PATIENCE_MS / 1000} s`);
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
