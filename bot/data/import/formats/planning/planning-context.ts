import { type WordReader } from '../../../../permanences/planning/word-readers.ts';
import { fold } from '../../../../territory/fold.ts';
import { ImportFault } from '../../import-fault.ts';
import { type ImportContext } from '../../imported-record.ts';
import { type SheetWords } from './sheet-words.ts';

/** What a planning is read with. */
export interface PlanningContext extends ImportContext {
  readonly sheetWords: SheetWords;
  readonly words: WordReader;
  /** Codes of the territories that the structures of these folders serve. */
  readonly home: ReadonlySet<string>;
}

/** What the command line says for the rows that do not say it: `--serves`, `--vacances`, `--by`, `--departement`. */
export interface GivenForAll {
  readonly serves?: string | undefined;
  /** `open` or `closed`. */
  readonly school?: string | undefined;
  readonly by?: string | undefined;
  /** Where a commune is, whose name others bear too. */
  readonly departement?: string | undefined;
}

const SCHOOL: ReadonlyMap<string, 'open' | 'closed'> = new Map([
  ['ouvert', 'open'],
  ['ferme', 'closed'],
]);

/** The options of the command line that are of a planning. Throws {@link ImportFault}. */
export function givenForAll(given: ImportContext['given']): GivenForAll {
  const { serves, vacances, by, departement } = given;
  const school = SCHOOL.get(fold(vacances ?? ''));
  if (vacances !== undefined && school === undefined) {
    throw new ImportFault('not-known', '--vacances : écrivez ouvert, ou ferme.');
  }
  if (serves !== undefined && !SCOPES.has(serves)) {
    const message = '--serves : écrivez anywhere, departement, epci ou commune.';
    throw new ImportFault('not-known', message);
  }
  return { serves, school, by, departement };
}

const SCOPES: ReadonlySet<string> = new Set(['anywhere', 'departement', 'epci', 'commune']);
