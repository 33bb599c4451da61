import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ImportFault } from './data/import/import-fault.ts';
import { type Whose } from './data/import/formats/planning/planning-in-file.ts';

/** A file to read, as it goes to its thread. */
export interface FileJob {
  readonly bytes: Uint8Array;
  readonly whose: Whose;
  readonly today: string;
  /** Data folders: they hold the words of plannings. */
  readonly dataDirs: readonly string[];
}

/** What comes back of it: a planning as text, or why there is none. */
export type FileDone =
  | { readonly text: string }
  | { readonly code: string; readonly message: string };

const PROGRAM = fileURLToPath(new URL('file-worker.js', import.meta.url));
/** A planning takes well under a second. */
const MAX_MS = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Reads files in a thread of their own, one after the other: a large one holds up no answer. */
export function createFileReader(program = PROGRAM): (job: FileJob) => Promise<string> {
  let before: Promise<unknown> = Promise.resolve();
  return (job) => {
    const reading = before.then(() => readOne(program, job));
    before = reading.catch(() => undefined);
    return reading;
  };
}

async function readOne(program: string, job: FileJob): Promise<string> {
  const worker = new Worker(program, { workerData: job, resourceLimits: LIMITS, execArgv: [] });
  const late = setTimeout(() => void worker.terminate(), MAX_MS);
  try {
    const done = await new Promise<FileDone | undefined>((resolve) => {
      worker.once('message', resolve);
      // Too large for its memory, or too slow: the file's doing.
      worker.once('error', () => {
        resolve(undefined);
      });
      worker.once('exit', () => {
        resolve(undefined);
      });
    });
    if (done !== undefined && 'text' in done) return done.text;
    if (done !== undefined) throw new ImportFault(done.code, done.message);
    throw new ImportFault(
      'too-large',
      'Ce fichier est trop lourd à lire. Gardez-en une seule feuille.',
    );
  } finally {
    clearTimeout(late);
    await worker.terminate();
  }
}
