import { join } from 'node:path';
import { type Meaning, type PlanningWords } from '../permanences/planning/planning-words.ts';
import { createWordReader, type WordReader } from '../permanences/planning/word-readers.ts';
import { noCache } from './data-cache.ts';
import { withShipped } from './data-folder.ts';
import { readEntries, type Reading } from './records.ts';
import { Report } from './report.ts';
import { planningWordsSchema } from './schemas/language.ts';

const NAME = join('language', 'fr', 'planning');

/**
 * The words of `language/fr/planning.yaml`, of all folders laid over; folders that hold none are
 * laid over what ships. A key that means nothing here is not read.
 */
export function readPlanningWords(reading: Reading): PlanningWords {
  const folders = withShipped(reading.folders, `${NAME}.yaml`);
  const entries = readEntries(NAME, planningWordsSchema, { ...reading, folders });
  return new Map(entries.map(({ id, value }) => [id as Meaning, value as readonly string[]]));
}

/** The same for a command that reads nothing else, ready to read plannings. */
export function planningWords(folders: readonly string[]): WordReader {
  return createWordReader(readPlanningWords({ folders, report: new Report(), cache: noCache }));
}
