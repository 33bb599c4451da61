import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Bench, figuresOf, type Result } from './harness.ts';

const CLI = fileURLToPath(new URL('../bot/cli.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROWS = 200_000;
/** Rows made at a time. */
const CHUNK = 1_000;
/** Megabytes of the whole process, at its peak. */
const MOST_MB = 256;

/** Imported by a process, has it say its peak of memory on standard error when it ends. */
export const MEASURE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('peak ' + Math.ceil(process.resourceUsage().maxRSS / 1024)))",
)}`;

/** Importing 200,000 places, and the same file again: memory at the peak, and time. */
export const importing: Bench = {
  name: 'import',
  async run(): Promise<readonly Result[]> {
    const folder = mkdtempSync(join(tmpdir(), 'aiguillage-import-'));
    try {
      const first = await importOnce(folder);
      const again = await importOnce(folder);
      const words = `at most ${MOST_MB} MB at the peak: ${first.megabytes} at first, ${again.megabytes} again`;
      const met = Math.max(first.megabytes, again.megabytes) <= MOST_MB;
      return [
        {
          title: `Import: a row of ${ROWS} (wall time, reading communes included)`,
          ours: figuresOf('the same again', [again.micros]),
          peer: figuresOf('first import', [first.micros]),
          ratio: figuresOf('peer / ours', [first.micros / again.micros]),
          goals: [{ goal: { kind: 'figure', words, met }, met }],
        },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Import {
  readonly megabytes: number;
  /** Of wall time, a row. */
  readonly micros: number;
}

/** `aiguillage import`, fed by a pipe. Throws when it fails. */
async function importOnce(folder: string): Promise<Import> {
  const from = performance.now();
  const data = [join(ROOT, 'data'), folder].join(delimiter);
  const child = spawn(process.execPath, [CLI, 'import', 'lamednum', '-', '--data', data], {
    cwd: ROOT,
    env: { ...process.env, NODE_OPTIONS: `--import=${MEASURE}` },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told = (told + chunk.toString()).slice(-200)));
  Readable.from(linesOf(ROWS)).pipe(child.stdin);
  await once(child, 'close');
  const peak = /peak (\d+)/.exec(told)?.[1];
  if (child.exitCode !== 0 || peak === undefined) throw new Error(`the import failed: ${told}`);
  return { megabytes: Number(peak), micros: ((performance.now() - from) * 1000) / ROWS };
}

function* linesOf(rows: number): Generator<string> {
  yield 'id,nom,commune,code_postal,code_insee,adresse,latitude,longitude,horaires,date_maj\n';
  for (let at = 0; at < rows; at += CHUNK) {
    const some = Array.from(
      { length: CHUNK },
      (_, i) =>
        `structure-${at + i},Lieu ${at + i},Mérignac,33700,33281,1 rue X,44.8,-0.6,Mo 09:00-12:00,2026-11-20\n`,
    );
    yield some.join('');
  }
}
