import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataFolderWith } from '../data/data-folder.ts';
import { knownCommunes } from '../data/known-communes.ts';
import { importFrom } from '../data/import/import-from.ts';
import { ImportFault } from '../data/import/import-fault.ts';
import { type ImportedRecord } from '../data/import/imported-record.ts';
import { type ImportTable, type RowMessage } from '../data/import/run-import.ts';
import { noCache } from '../data/data-cache.ts';
import { readCommuneWords } from '../data/read-commune-words.ts';
import { type Feed, isWithin } from '../data/read-feeds.ts';
import { permanenceOf } from '../data/read-imported.ts';
import { Report } from '../data/report.ts';
import { permanenceSchema } from '../data/schemas/permanence.ts';
import { placeSchema } from '../data/schemas/place.ts';
import { createValidator } from '../source/create-validator.ts';
import { type Communes } from '../territory/model.ts';
import { FeedFault } from './feed-fault.ts';
import { type Group } from './feed-parts.ts';

export interface TakeInContext {
  /** Data folders that the service reads. */
  readonly folders: readonly string[];
  /** An empty folder of our own. */
  readonly work: string;
  /** ISO date. */
  readonly today: string;
  readonly demonstration: boolean;
}

/** What a feed's files hold, read as an import is, and cut to its territory. */
export interface TakenIn {
  /** The line that names the source. */
  readonly source: string;
  readonly groups: readonly Group[];
  /** Records kept; places elsewhere; records that the import made, and whose shape is wrong. */
  readonly kept: number;
  readonly outside: number;
  readonly unsound: number;
  readonly table: ImportTable;
  readonly told: readonly RowMessage[];
}

/** Reads the files of a feed. Throws {@link FeedFault} where nothing can be read. */
export async function takeIn(
  feed: Feed,
  files: readonly string[],
  context: TakeInContext,
): Promise<TakenIn> {
  const told: RowMessage[] = [];
  const table = await imported(feed, files, context, told);
  if (table.file === undefined) {
    return { source: '', groups: [], kept: 0, outside: 0, unsound: 0, table, told };
  }
  const gathered = new Gathered(feed, communesOf(context.folders));
  const input = createReadStream(table.file, 'utf8');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) gathered.take(line);
  const { kept, outside, unsound, source } = gathered;
  return { ...{ source, kept, outside, unsound, table, told }, groups: gathered.groups() };
}

async function imported(
  { id, title, page, format, columns, given }: Feed,
  files: readonly string[],
  { folders, work, today, demonstration }: TakeInContext,
  told: RowMessage[],
): Promise<ImportTable> {
  try {
    return await importFrom({
      format,
      bytes: files.map((file) => createReadStream(file) as AsyncIterable<Uint8Array>),
      source: id,
      title,
      url: page,
      folders: [...folders, work],
      today,
      demonstration,
      given,
      columns,
      withEntered: true,
      dryRun: false,
      tell: (one) => void told.push(one),
      progress: () => undefined,
    });
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const { code, message, place } = error;
    const where = place === undefined ? '' : ` (ligne ${place.line})`;
    throw new FeedFault(code, `Ce fichier ne peut pas être lu${where} : ${message}`);
  }
}

function communesOf(folders: readonly string[]): Communes {
  const words = readCommuneWords({ folders, report: new Report(), cache: noCache });
  return knownCommunes(dataFolderWith(folders, join('communes.tsv')), words);
}

/** Name of the group of what stands nowhere: a phone line, a place that someone else keeps. */
const NOWHERE = 'other';

/** Lines of one import, those of a département together. */
class Gathered {
  source = '';
  kept = 0;
  outside = 0;
  unsound = 0;
  readonly #feed: Feed;
  readonly #communes: Communes;
  readonly #groups = new Map<string, string[]>();
  /** INSEE code of each place. */
  readonly #places = new Map<string, string>();

  constructor(feed: Feed, communes: Communes) {
    this.#feed = feed;
    this.#communes = communes;
  }

  take(line: string): void {
    if (line === '') return;
    const record = JSON.parse(line) as ImportedRecord | { readonly kind: 'source' };
    if (record.kind === 'source') this.source = line;
    else if (isSound(record)) this.#sort(record, line);
    else this.unsound += 1;
  }

  groups(): readonly Group[] {
    return [...this.#groups].map(([name, lines]) => ({ name, lines })).sort(byName);
  }

  #sort(record: ImportedRecord, line: string): void {
    const commune = this.#communes.byInsee.get(this.#codeOf(record));
    const counts = record.kind === 'hours' ? 0 : 1;
    if (commune !== undefined && !isWithin(this.#feed.territory, commune, this.#communes)) {
      this.outside += counts;
      return;
    }
    this.kept += counts;
    const group = commune?.departement ?? NOWHERE;
    const lines = this.#groups.get(group);
    if (lines === undefined) this.#groups.set(group, [line]);
    else lines.push(line);
  }

  #codeOf(record: ImportedRecord): string {
    const { kind, value } = record;
    if (kind === 'place') {
      this.#places.set(value.id, value.commune);
      return value.commune;
    }
    const { place = '' } = value;
    return typeof place === 'string' ? (this.#places.get(place) ?? '') : place.commune;
  }
}

function byName(one: Group, other: Group): number {
  return one.name < other.name ? -1 : 1;
}

const placeValidator = createValidator(placeSchema);
const permanenceValidator = createValidator(permanenceSchema);

/** Hours of nobody's are kept as they are: no screen shows them. */
function isSound(record: ImportedRecord): boolean {
  if (record.kind === 'place') return placeValidator(record.value).length === 0;
  const value = permanenceOf(record);
  return value === undefined || permanenceValidator(value).length === 0;
}
