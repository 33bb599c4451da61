import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NationalDoors, type NationalList } from '../../permanences/national-doors.ts';
import { type Communes } from '../../territory/model.ts';
import { type HolidayTables } from '../read-holidays.ts';
import { LIST_KINDS } from './lists.ts';
import { type NationalSource, readSources } from './sources.ts';
import { SortedLines } from './sorted-lines.ts';
import { type DoorContext, toDoor } from './to-door.ts';

/** What `national/` of a data folder holds. */
export interface National {
  readonly doors: NationalDoors;
  readonly sources: ReadonlyMap<string, NationalSource>;
}

/** Name of the folder, in one of data. */
export const NATIONAL = 'national';

/** The last of some data folders that has the national lists. */
export function nationalFolder(folders: readonly string[]): string | undefined {
  return folders
    .map((folder) => join(folder, NATIONAL))
    .findLast((folder) => existsSync(join(folder, SOURCES)));
}

const SOURCES = 'sources.tsv';

/**
 * The national lists of a folder, as bytes: a line becomes a door when a question asks for it. Made
 * by bin/make-national.js, never by hand; a list that is not there is nobody's.
 */
export function readNational(
  folder: string,
  tables: { readonly communes: Communes; readonly holidays: HolidayTables },
): National {
  const sources = readSources(readFileSync(join(folder, SOURCES), 'utf8'));
  const doors = new Map<string, NationalList>();
  for (const [operator, kind] of LIST_KINDS) {
    const path = join(folder, `${operator}.tsv`);
    if (!existsSync(path)) continue;
    const lines = new SortedLines(readFileSync(path));
    const context: DoorContext = { ...tables, sources, operator, kind };
    doors.set(operator, {
      by: kind.by,
      in: (code) => lines.startingWith(prefixOf(code)).flatMap((line) => toDoor(line, context)),
    });
  }
  return { doors, sources };
}

/** A commune's code is the whole first cell; a département's begins it. */
function prefixOf(code: string): string {
  return code.length === 5 ? `${code}\t` : code;
}
