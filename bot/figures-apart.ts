import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type PublishContext } from './statistics/publish/territory-tables.ts';
import { TooManyRows, type TablesAsked, type TablesRead } from './statistics/read-tables.ts';
import { type DatabaseAddress } from './storage/postgres-address.ts';
import { StoreError } from './storage/store-error.ts';

/** Where the counters are; of the settings, nothing else goes to the thread. */
export interface FiguresPlace {
  readonly varDir: string;
  readonly database?: { readonly address: DatabaseAddress } | undefined;
}

/** The figures, and the way to end their thread. */
export interface FiguresApart {
  readonly read: (asked: TablesAsked, context: PublishContext) => Promise<TablesRead>;
  readonly close: () => Promise<void>;
}

/** What is asked of the thread, and what comes back. */
export interface FiguresJob {
  readonly id: number;
  readonly asked: TablesAsked;
  readonly context: PublishContext;
}
export type FiguresDone =
  | { readonly id: number; readonly read: TablesRead }
  | { readonly id: number; readonly fault: string };

const PROGRAM = fileURLToPath(new URL('figures-worker.js', import.meta.url));
/** A page takes well under a second. */
const MAX_MS = 10_000;
const LIMITS = { maxOldGenerationSizeMb: 128 };

interface Waiting {
  readonly resolve: (read: TablesRead) => void;
  readonly reject: (error: StoreError | TooManyRows) => void;
}

/**
 * Reads and publishes tables in a thread of its own, by a connection that only reads: no answer to a
 * person waits for it. The thread begins with the first page of figures, and again after it failed.
 */
export function figuresApart({ varDir, database }: FiguresPlace, program = PROGRAM): FiguresApart {
  const workerData: FiguresPlace = { varDir, database: database && { address: database.address } };
  let worker: Worker | undefined;
  let next = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(AWAY);
    waiting.clear();
  };
  const begin = (): Worker => {
    const begun = new Worker(program, { workerData, resourceLimits: LIMITS, execArgv: [] });
    begun.unref();
    begun.on('message', (done: FiguresDone) => {
      const asked = waiting.get(done.id);
      waiting.delete(done.id);
      if ('read' in done) asked?.resolve(done.read);
      else asked?.reject(done.fault === TOO_MANY.name ? TOO_MANY : AWAY);
    });
    begun.on('error', failAll);
    begun.on('exit', () => {
      if (worker === begun) failAll();
    });
    return begun;
  };

  return {
    read(asked, context) {
      worker ??= begin();
      const id = (next += 1);
      const job: FiguresJob = { id, asked, context };
      const read = new Promise<TablesRead>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
      });
      worker.postMessage(job);
      const late = setTimeout(() => {
        waiting.get(id)?.reject(AWAY);
        waiting.delete(id);
      }, MAX_MS);
      return read.finally(() => {
        clearTimeout(late);
      });
    },
    async close() {
      const ended = worker;
      failAll();
      await ended?.terminate();
    },
  };
}

const TOO_MANY = new TooManyRows();
const AWAY = new StoreError('unavailable', 'Les chiffres ne peuvent pas être lus pour l’instant.');
