import { join } from 'node:path';
import { fold } from '../../territory/fold.ts';
import { type AuthoredPlace, placeSchema } from '../schemas/place.ts';
import { type AuthoredOperator, operatorSchema } from '../schemas/operator.ts';
import { noCache } from '../data-cache.ts';
import { dataFolderWith } from '../data-folder.ts';
import { dataTerritory } from '../data.ts';
import { knownCommunes } from '../known-communes.ts';
import { readCommuneWords } from '../read-commune-words.ts';
import { readHolidays } from '../read-holidays.ts';
import { readImported } from '../read-imported.ts';
import { readOperatorNames } from '../operator-names.ts';
import { readRecords, type Reading } from '../records.ts';
import { type RawRecord, Report } from '../report.ts';
import { permanenceSchema } from '../schemas/permanence.ts';
import { structureSchema } from '../schemas/structure.ts';
import { type AuthoredStructure } from '../to-structure.ts';
import { createDataInclusion } from './formats/data-inclusion.ts';
import { dila } from './formats/dila.ts';
import { readIcal } from './formats/ical.ts';
import { lamednum } from './formats/lamednum.ts';
import { groupRows } from './formats/permanence-csv/group-rows.ts';
import { ownHeader } from './formats/permanence-csv/header.ts';
import { readGroup } from './formats/permanence-csv/read-group.ts';
import { planningReads } from './formats/planning/planning-reads.ts';
import { type PlannedWorkbook, planWorkbook } from './formats/planning/plan-workbook.ts';
import { givenForAll } from './formats/planning/planning-context.ts';
import { readSheetWords } from './formats/planning/sheet-words.ts';
import { openWorkbook } from './sheets/open-workbook.ts';
import { MAX_FILE_BYTES } from './sheets/workbook.ts';
import { planningWords } from '../read-planning-words.ts';
import { ImportFault, Refused } from './import-fault.ts';
import { type Convert, type ImportContext, type ImportedRecord } from './imported-record.ts';
import { decoded, type Item, readItems } from './read-items.ts';
import {
  convertAll,
  type ImportOptions,
  type ImportTable,
  type Read,
  runImport,
} from './run-import.ts';

const SCHOOL = join('holidays', 'school.yaml');

/** Formats that can be read, and their name for people. */
export const IMPORT_FORMATS = {
  lamednum: 'Lieux de médiation numérique',
  'data-inclusion': 'data.inclusion',
  dila: 'Annuaire de l’administration',
  ical: 'Agenda',
  csv: 'Tableau de permanences',
  planning: 'Planning d’un tableur',
} as const;

export type ImportFormat = keyof typeof IMPORT_FORMATS;

/** Whether a name is one of {@link IMPORT_FORMATS}. */
export function isImportFormat(name: string): name is ImportFormat {
  return Object.hasOwn(IMPORT_FORMATS, name);
}

/** What is imported, from where, under which name. */
export interface ImportRequest extends Pick<
  ImportOptions,
  'dryRun' | 'tell' | 'progress' | 'propose'
> {
  readonly format: ImportFormat;
  /** Each file as a stream, in order. */
  readonly bytes: readonly AsyncIterable<Uint8Array | string>[];
  readonly source: string;
  readonly title: string;
  readonly url: string;
  /** Data folders; the last one receives the import. */
  readonly folders: readonly string[];
  readonly today: string;
  /** See `loadData`: a place of it was entered by nobody where it is not read. */
  readonly demonstration?: boolean;
  readonly given: ImportContext['given'];
  /** Their column, by the name that the format gives to it; absent: as the format names them. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Takes what a person entered too: who reads it puts the person's fields first. */
  readonly withEntered?: boolean;
  /** Called with a planning that was read, before anything of it is written. */
  readonly planned?: (workbook: PlannedWorkbook) => void;
}

/** Imports files of a format. Throws {@link ImportFault} when nothing could be written. */
export function importFrom(request: ImportRequest): Promise<ImportTable> {
  const { source, today, given, folders, format, title, url } = request;
  const reading: Reading = {
    folders,
    report: new Report(),
    cache: noCache,
    withoutDemonstration: request.demonstration === false,
  };
  const communes = knownCommunes(
    dataFolderWith(folders, 'communes.tsv'),
    readCommuneWords(reading),
  );
  const operators = readRecords('operators', operatorSchema, reading).map(
    ({ value }) => value as AuthoredOperator,
  );
  const context: ImportContext = {
    source,
    communes,
    operators: new Map(operators.map(({ id, needs }) => [id, needs])),
    names: readOperatorNames(operators, reading),
    places: placesOf(request, reading),
    territory: dataTerritory({ communes }),
    publicZones: readHolidays(dataFolderWith(folders, SCHOOL), noCache).publicZones,
    today,
    given,
  };
  return runImport(readsOf(request, context), {
    context,
    header: { title, url, format },
    folder: folders.at(-1) ?? join('.', 'data'),
    dryRun: request.dryRun,
    isEntered: request.withEntered === true ? () => false : enteredBy(reading),
    tell: request.tell,
    progress: request.progress,
    propose: request.propose,
  });
}

/** What a spreadsheet or a calendar may name; the other formats bring their own. */
function placesOf({ format }: ImportRequest, reading: Reading): ReadonlyMap<string, string> {
  if (format !== 'csv' && format !== 'ical') return new Map();
  const { places } = readImported({ ...reading, report: new Report() });
  const all = [...places, ...readRecords('places', placeSchema, reading)];
  return new Map(all.map(({ id, value }) => [id, (value as AuthoredPlace).commune]));
}

/** By its id, or a place of the same name in the same commune. */
function enteredBy(reading: Reading): (record: ImportedRecord) => boolean {
  const places = readRecords('places', placeSchema, reading);
  const permanences = readRecords('permanences', permanenceSchema, reading);
  const nameOf = ({ name, commune }: AuthoredPlace) => `${commune} ${fold(name)}`;
  const ids = (records: readonly RawRecord[]) => new Set(records.map(({ id }) => id));
  const placeIds = ids(places);
  const permanenceIds = ids(permanences);
  const names = new Set(places.map(({ value }) => nameOf(value as AuthoredPlace)));
  return (record) =>
    record.kind === 'place'
      ? placeIds.has(record.value.id) || names.has(nameOf(record.value))
      : permanenceIds.has(record.value.id);
}

async function* readsOf(request: ImportRequest, context: ImportContext): AsyncGenerator<Read> {
  const { format, bytes } = request;
  if (format === 'ical') {
    for (const [at, one] of bytes.entries()) {
      yield* inFile(at, calendarIn(one, context));
    }
    return;
  }
  if (format === 'csv') {
    for (const [at, one] of bytes.entries()) {
      yield* inFile(at, permanencesIn(one, request, context));
    }
    return;
  }
  if (format === 'planning') {
    for (const [at, one] of bytes.entries()) {
      yield* inFile(at, planningIn(one, request, context));
    }
    return;
  }
  const convert = converterOf(format);
  for (const [at, one] of bytes.entries()) {
    yield* inFile(at, convertAll(renamed(readItems(one), request.columns), convert, context));
  }
}

async function* renamed(
  items: AsyncIterable<Item>,
  columns: Readonly<Record<string, string>> = {},
): AsyncGenerator<Item> {
  const isAsGiven = Object.keys(columns).length === 0;
  for await (const { at, row } of items) {
    yield { at, row: isAsGiven || row instanceof Refused ? row : row.renamed(columns) };
  }
}

/** A fault of a file as a whole says which of the files it is. */
async function* inFile(at: number, reads: AsyncIterable<Read>): AsyncGenerator<Read> {
  try {
    yield* reads;
  } catch (error) {
    if (error instanceof ImportFault) error.file ??= at;
    throw error;
  }
}

async function* calendarIn(
  bytes: AsyncIterable<Uint8Array | string>,
  context: ImportContext,
): AsyncGenerator<Read> {
  yield* readIcal(await wholeText(bytes), context);
}

/** The spreadsheet of permanences: rows of one permanence are read together. */
async function* permanencesIn(
  bytes: AsyncIterable<Uint8Array | string>,
  { tell, columns = {} }: ImportRequest,
  context: ImportContext,
): AsyncGenerator<Read> {
  const ours = new Map(
    Object.entries(columns).map(([name, theirs]) => [theirs.toLowerCase(), name]),
  );
  const header = (names: readonly string[]) =>
    ownHeader(
      names.map((name) => ours.get(name) ?? name),
      (name) => {
        const message = `La colonne « ${name} » n’est pas lue.`;
        tell({ kind: 'note', at: 1, code: 'unknown-column', message });
      },
    );
  for await (const group of groupRows(readItems(bytes, header))) yield* readGroup(group, context);
}

/** A planning as offices keep it: read whole, then row by row. */
async function* planningIn(
  bytes: AsyncIterable<Uint8Array | string>,
  { folders, given, planned }: ImportRequest,
  context: ImportContext,
): AsyncGenerator<Read> {
  const workbook = await openWorkbook(await wholeBytes(bytes));
  const reading = {
    ...context,
    sheetWords: readSheetWords(folders),
    words: planningWords(folders),
    home: homeIn(folders),
  };
  const read = planWorkbook(workbook, reading, givenForAll(given));
  planned?.(read);
  yield* planningReads(read, context.source);
}

/** Codes of the territories that structures serve. */
function homeIn(folders: readonly string[]): ReadonlySet<string> {
  const reading = { folders, report: new Report(), cache: noCache };
  const structures = readRecords('structures', structureSchema, reading);
  return new Set(structures.flatMap(({ value }) => (value as AuthoredStructure).territory ?? []));
}

async function wholeBytes(bytes: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const part = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += part.length;
    if (size > MAX_FILE_BYTES) throw new ImportFault('too-large', 'Ce fichier est trop gros.');
    chunks.push(part);
  }
  return Buffer.concat(chunks);
}

function converterOf(format: Exclude<ImportFormat, 'ical' | 'csv' | 'planning'>): Convert {
  if (format === 'data-inclusion') return createDataInclusion();
  return format === 'dila' ? dila : lamednum;
}

/** Characters of a calendar: years of one person's events. */
const MAX_CALENDAR = 20_000_000;

async function wholeText(bytes: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = '';
  for await (const chunk of decoded(bytes)) {
    text += chunk;
    if (text.length > MAX_CALENDAR) throw new ImportFault('too-large', 'Cet agenda est trop gros.');
  }
  return text;
}
