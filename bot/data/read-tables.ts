import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileFault } from '../source/file-fault.ts';
import { type Issue } from '../source/issue.ts';
import { type Communes } from '../territory/model.ts';
import { type Steps } from '../source/steps.ts';
import { dataFolderWith } from './data-folder.ts';
import { knownCommunes } from './known-communes.ts';
import { readCommuneWords } from './read-commune-words.ts';
import { holidaysSteps, type HolidayTables } from './read-holidays.ts';
import { type Reading } from './records.ts';
import { type Report } from './report.ts';

/** What counts for everyone, and is never written by hand. */
export interface Tables {
  readonly communes: Communes;
  readonly holidays: HolidayTables;
}

/** In steps, the tables of the last folders that have them. Throws only when those that ship are not there. */
export function* tablesSteps(reading: Reading): Steps<Tables> {
  const { folders, cache, report } = reading;
  const words = readCommuneWords(reading);
  yield;
  const communes = yield* readTable(folders, 'communes.tsv', report, function* (folder) {
    return knownCommunes(folder, words);
  });
  yield;
  const school = join('holidays', 'school.yaml');
  const holidays = yield* readTable(folders, school, report, (folder) =>
    holidaysSteps(folder, cache),
  );
  return { communes, holidays };
}

/** Tables of the last folder that has them whole, else those that ship; without these it throws. */
function* readTable<T>(
  folders: readonly string[],
  file: string,
  report: Pick<Report, 'issues'>,
  read: (folder: string) => Steps<T>,
): Steps<T> {
  for (const folder of folders.filter((one) => existsSync(join(one, file))).reverse()) {
    try {
      return yield* read(folder);
    } catch (error) {
      const known = error instanceof FileFault ? error.issues : [brokenTable(join(folder, file))];
      report.issues.push(...known);
    }
  }
  return yield* read(dataFolderWith([], file));
}

function brokenTable(file: string): Issue {
  return {
    file,
    line: 1,
    column: 1,
    code: 'broken-table',
    severity: 'error',
    message: 'Cette table ne peut pas être lue, ou il manque celles qui vont avec elle.',
    hint: 'Copiez toutes les tables de data/, ou enlevez celle-ci : celle du dossier d’avant sert.',
  };
}
