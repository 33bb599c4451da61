import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NationalDoors, type NationalList } from '../../permanences/national-doors.ts';
import { type Communes } from '../../territory/model.ts';
import { type Issue } from '../../source/issue.ts';
import { type HolidayTables } from '../read-holidays.ts';
import { LIST_KINDS } from './lists.ts';
import { type NationalSource, readSources } from './sources.ts';
import { SortedLines } from './sorted-lines.ts';
import { COLUMNS, type DoorContext, toLine } from './to-door.ts';

/** What `national/` of a data folder holds. */
export interface National {
  readonly doors: NationalDoors;
  readonly sources: ReadonlyMap<string, NationalSource>;
  /** What could not be read. */
  readonly issues: readonly Issue[];
}

/** Name of the folder, in one of data. */
export const NATIONAL = 'national';

/** The last of some data folders that has the national lists. */
export function nationalFolder(folders: readonly string[]): string | undefined {
  return folders.map((folder) => join(folder, NATIONAL)).findLast((folder) => existsSync(folder));
}

const SOURCES = 'sources.tsv';

/**
 * The national lists of a folder, as bytes: a line becomes a door when a question asks for it. Made
 * by bin/make-national.js, never by hand. A list that is not there is nobody's; one that cannot be
 * read is named by an issue, and the others serve.
 */
export function readNational(
  folder: string,
  tables: { readonly communes: Communes; readonly holidays: HolidayTables },
): National {
  const issues: Issue[] = [];
  const open = <T>(name: string, read: (bytes: Buffer) => T): T | undefined => {
    const path = join(folder, name);
    try {
      return read(readFileSync(path));
    } catch (error) {
      const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
      // Without its sources no line may be told: nothing is without its source.
      if (!isAbsent || name === SOURCES) issues.push({ file: path, ...UNREADABLE });
      return undefined;
    }
  };
  const sources = open(SOURCES, readSources) ?? new Map<string, NationalSource>();
  const doors = new Map<string, NationalList>();
  for (const [operator, kind] of LIST_KINDS) {
    const lines = open(`${operator}.tsv`, (bytes) => new SortedLines(bytes, HEAD));
    if (lines === undefined) continue;
    const context: DoorContext = { ...tables, sources, operator, kind };
    doors.set(operator, {
      by: kind.by,
      in: (code) => lines.startingWith(prefixOf(code)).map((line) => toLine(line, context)),
    });
  }
  return { doors, sources, issues };
}

const HEAD = COLUMNS.join('\t');

const UNREADABLE = {
  line: 1,
  column: 1,
  severity: 'error',
  code: 'bad-national',
  message: 'Cette liste nationale ne peut pas être lue : elle est laissée de côté.',
  hint: 'Reprenez le fichier du dépôt, ou refaites-le avec bin/make-national.js.',
} as const;

/** A commune's code is the whole first cell; a département's begins it. */
function prefixOf(code: string): string {
  return code.length === 5 ? `${code}\t` : code;
}
