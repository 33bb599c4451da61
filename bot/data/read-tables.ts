import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FileFault } from '../source/file-fault.ts';
import { type Issue } from '../source/issue.ts';
import { type Communes } from '../territory/model.ts';
import { dataFolderWith } from './data-folder.ts';
import { knownCommunes } from './known-communes.ts';
import { readCommuneWords } from './read-commune-words.ts';
import { type HolidayTables, readHolidays } from './read-holidays.ts';
import { type Reading } from './records.ts';
import { type Report } from './report.ts';

/** What counts for everyone, and is never written by hand. */
export interface Tables {
  readonly communes: Communes;
  readonly holidays: HolidayTables;
}

/** The tables of the last folders that have them. Throws only when those that ship are not there. */
export function readTables(reading: Reading): Tables {
  const { folders, cache, report } = reading;
  const words = readCommuneWords(reading);
  return {
    communes: readTable(folders, 'communes.tsv', report, (folder) => knownCommunes(folder, words)),
    holidays: readTable(folders, join('holidays', 'school.yaml'), report, (folder) =>
      readHolidays(folder, cache),
    ),
  };
}

/** Tables of the last folder that has them whole, else those that ship; without these it throws. */
function readTable<T>(
  folders: readonly string[],
  file: string,
  report: Pick<Report, 'issues'>,
  read: (folder: string) => T,
): T {
  for (const folder of folders.filter((one) => existsSync(join(one, file))).reverse()) {
    try {
      return read(folder);
    } catch (error) {
      const known = error instanceof FileFault ? error.issues : [brokenTable(join(folder, file))];
      report.issues.push(...known);
    }
  }
  return read(dataFolderWith([], file));
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
