import { parentPort, workerData } from 'node:worker_threads';
import { type FiguresDone, type FiguresJob, type FiguresPlace } from './figures-apart.ts';
import { keptPublish } from './statistics/publish/kept-publish.ts';
import { readTables, type ReadPage } from './statistics/read-tables.ts';
import { type CounterPages } from './storage/counter-pages.ts';

/** The thread that reads and publishes: see `figures-apart.ts`. */
async function openPages({ varDir, database }: FiguresPlace): Promise<CounterPages> {
  if (!database) {
    const { openSqlitePages } = await import('./storage/sqlite-pages.ts');
    return openSqlitePages(varDir);
  }
  const { openDatabase } = await import('./storage/postgres-pool.ts');
  const { createPostgresPages } = await import('./storage/postgres-pages.ts');
  return createPostgresPages(openDatabase(database.address, 'reader'));
}

const pages = openPages(workerData as FiguresPlace);
/** Two a page: before its flow is known, and after. */
const publishing = keptPublish(8);

async function done({ id, asked, context }: FiguresJob): Promise<FiguresDone> {
  try {
    const opened = await pages;
    const page: ReadPage = (...given) => opened.page(...given);
    return { id, read: await readTables(page, asked, context, publishing) };
  } catch (error) {
    return { id, fault: error instanceof Error ? error.name : 'unknown' };
  }
}

parentPort?.on('message', (job: FiguresJob) => {
  void done(job).then((answer) => parentPort?.postMessage(answer));
});
