import { parentPort, workerData } from 'node:worker_threads';
import { planningInFile } from './data/import/formats/planning/planning-in-file.ts';
import { readSheetWords } from './data/import/formats/planning/sheet-words.ts';
import { ImportFault } from './data/import/import-fault.ts';
import { planningWords } from './data/read-planning-words.ts';
import { type FileDone, type FileJob } from './read-file-apart.ts';

/** The thread that reads one file: see `read-file-apart.ts`. */
async function readJob({ bytes, whose, today, dataDirs }: FileJob): Promise<FileDone> {
  const reading = {
    today,
    sheetWords: readSheetWords(dataDirs),
    words: planningWords(dataDirs),
  };
  try {
    return { text: await planningInFile(bytes, whose, reading) };
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    return { code: error.code, message: error.message };
  }
}

parentPort?.postMessage(await readJob(workerData as FileJob));
