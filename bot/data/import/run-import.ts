import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DigestMap } from './digest-map.ts';
import { ImportFault, Refused } from './import-fault.ts';
import {
  type Convert,
  type Converted,
  type ImportContext,
  type ImportedRecord,
  type ImportedSource,
  type Note,
} from './imported-record.ts';
import { memoryKeeper } from './memory-keeper.ts';
import { type Prose } from './propose/to-proposals-csv.ts';
import { type Item } from './read-items.ts';
import { nameIn } from './name-in.ts';
import { type Before, digestOf, keyOf, readDigests } from './read-digests.ts';

/** What an import did, or would do. */
export interface ImportTable {
  readonly read: number;
  readonly fresh: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records of the last import that are no more in the file. */
  readonly gone: number;
  /** Left as a person entered them. */
  readonly conflicts: number;
  /** By code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
  /** Codes that are no operator's: how often each stands in the file, and its first rows. */
  readonly unknown: readonly UnknownKind[];
  /** The file written; absent when nothing changed or in a dry run. */
  readonly file?: string;
}

export interface UnknownKind {
  readonly code: string;
  readonly count: number;
  readonly rows: readonly number[];
}

/** A line for a keeper: which row, which column, what. */
export interface RowMessage {
  readonly kind: 'refused' | 'note' | 'conflict';
  readonly at: number;
  readonly code: string;
  readonly field?: string | undefined;
  /** What the row calls itself. */
  readonly named?: string | undefined;
  readonly message: string;
}

export interface ImportOptions {
  readonly context: ImportContext;
  readonly header: Omit<ImportedSource, 'kind' | 'id' | 'imported'>;
  /** Data folder under which `imported/` lies. */
  readonly folder: string;
  readonly dryRun: boolean;
  /** Whether a person entered a record under this key (`place mairie-x`) by hand. */
  readonly isEntered: (record: ImportedRecord) => boolean;
  readonly tell: (told: RowMessage) => void;
  /** Called now and then with the number of records read. */
  readonly progress: (read: number) => void;
  /** Called with each French text about hours, if a person wants proposals. */
  readonly propose?: ((prose: Prose) => void) | undefined;
}

/** A record read, before it is written. */
export interface Read {
  readonly at: number;
  readonly converted: Converted | Refused;
  /** What the row calls itself, if it could be read. */
  readonly named?: string | undefined;
}

/** Each item through the converter of a format. */
export async function* convertAll(
  items: AsyncIterable<Item>,
  convert: Convert,
  context: ImportContext,
): AsyncGenerator<Read> {
  for await (const { at, row } of items) {
    yield { at, named: nameIn(row), converted: converted(row, convert, context) };
  }
}

function converted(row: Item['row'], convert: Convert, context: ImportContext) {
  if (row instanceof Refused) return row;
  try {
    return convert(row, context);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}

const PROGRESS_EVERY = 5_000;
const ROWS_TOLD = 10;

/**
 * Writes `imported/<source>.ndjson` whole, or not at all. The same file twice changes nothing.
 * Memory grows by a digest for each record only. Throws {@link ImportFault}.
 */
export async function runImport(
  reads: AsyncIterable<Read>,
  options: ImportOptions,
): Promise<ImportTable> {
  const { context, folder, dryRun } = options;
  const directory = join(folder, 'imported');
  const file = join(directory, `${context.source}.ndjson`);
  const run = new ImportRun(await readDigests(file), options);
  if (dryRun) {
    await runAll(run, reads, options);
    return run.table();
  }
  mkdirSync(directory, { recursive: true });
  const temporary = join(directory, `.${context.source}.${process.pid}.tmp`);
  const out = new LineWriter(temporary);
  try {
    await runAll(run, reads, options, out);
    const table = run.table();
    out.close();
    if (table.fresh + table.changed + table.gone === 0) return table;
    renameSync(temporary, file);
    return { ...table, file };
  } finally {
    out.close();
    rmSync(temporary, { force: true });
  }
}

async function runAll(
  run: ImportRun,
  reads: AsyncIterable<Read>,
  { context, header, progress }: ImportOptions,
  out?: LineWriter,
): Promise<void> {
  const { source, today } = context;
  out?.write(JSON.stringify({ kind: 'source', id: source, ...header, imported: today }));
  const keepMemory = memoryKeeper();
  for await (const read of reads) {
    for (const record of run.take(read)) out?.write(JSON.stringify(record));
    if (run.read % PROGRESS_EVERY === 0) progress(run.read);
    keepMemory();
  }
  if (run.read === 0) throw new ImportFault('no-record', 'Ce fichier ne contient aucune ligne.');
}

/** Hours that no screen shows: without an operator there is nobody to name. */
const NOBODYS = 'no-operator';

function isNobodys({ kind, value }: ImportedRecord): boolean {
  return kind === 'hours' && value.operator === undefined;
}

class ImportRun {
  read = 0;
  readonly #before: Before;
  readonly #options: ImportOptions;
  readonly #seen = new DigestMap();
  readonly #counts = { fresh: 0, changed: 0, unchanged: 0, conflicts: 0 };
  readonly #refused = new Map<string, number>();
  readonly #notes = new Map<string, number>();
  readonly #unknown = new Map<string, { count: number; rows: number[] }>();

  constructor(before: Before, options: ImportOptions) {
    this.#before = before;
    this.#options = options;
  }

  /** Records to write. */
  take({ at, named, converted }: Read): readonly ImportedRecord[] {
    this.read += 1;
    if (converted instanceof Refused) return this.#refuse(at, converted, named);
    const { records, notes } = converted;
    const [main] = records;
    if (main === undefined) return [];
    const key = keyOf(main);
    if (this.#seen.has(key)) {
      const message = `« ${main.value.id} » est déjà dans ce fichier.`;
      return this.#refuse(at, new Refused('duplicate-id', message, 'id'), named);
    }
    for (const note of notes) this.#note(at, note, main);
    if (this.#options.isEntered(main)) return this.#conflict(at, main);
    this.#seen.set(key, this.read);
    // Most lists of places have them: counted, not told one by one.
    if (records.some(isNobodys)) count(this.#notes, NOBODYS);
    this.#counts[this.#changeOf(key, records)] += 1;
    return records;
  }

  table(): ImportTable {
    return {
      read: this.read,
      ...this.#counts,
      gone: this.#before.main.size - this.#counts.changed - this.#counts.unchanged,
      refused: Object.fromEntries(this.#refused),
      notes: Object.fromEntries(this.#notes),
      unknown: [...this.#unknown]
        .map(([code, { count: times, rows }]) => ({ code, count: times, rows }))
        .sort((a, b) => b.count - a.count),
    };
  }

  #changeOf(key: number, records: readonly ImportedRecord[]): 'fresh' | 'changed' | 'unchanged' {
    const { main, hours } = this.#before;
    const [own, more] = records.map((record) => digestOf(JSON.stringify(record)));
    if (!main.has(key)) return 'fresh';
    return own === main.get(key) && more === hours.get(key) ? 'unchanged' : 'changed';
  }

  #refuse(at: number, refused: Refused, named: string | undefined): readonly [] {
    count(this.#refused, refused.code);
    for (const { code, field, message } of [refused, ...refused.others]) {
      this.#options.tell({ kind: 'refused', at, code, field, named, message });
    }
    return [];
  }

  #note(at: number, note: Note, { kind, value }: ImportedRecord): void {
    const { code, field, message, prose, unknown } = note;
    count(this.#notes, code);
    if (unknown !== undefined) {
      this.#strange(at, unknown);
      return;
    }
    if (prose !== undefined && kind === 'place') {
      this.#options.propose?.({ at, place: value, text: prose });
    }
    this.#options.tell({ kind: 'note', at, code, field, message });
  }

  /** Thousands of rows may bear one code: it is told once, with the first of them. */
  #strange(at: number, code: string): void {
    const known = this.#unknown.get(code) ?? { count: 0, rows: [] };
    known.count += 1;
    if (known.rows.length < ROWS_TOLD) known.rows.push(at);
    this.#unknown.set(code, known);
  }

  #conflict(at: number, { value }: ImportedRecord): readonly [] {
    this.#counts.conflicts += 1;
    const message = `« ${value.id} » est déjà écrit par une personne : laissé tel quel.`;
    this.#options.tell({ kind: 'conflict', at, code: 'entered', message });
    return [];
  }
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

const BUFFERED = 65_536;

/** Lines of a file, written as they come. */
class LineWriter {
  readonly #descriptor: number;
  #open = true;
  #text = '';

  constructor(path: string) {
    this.#descriptor = openSync(path, 'w', 0o644);
  }

  write(line: string): void {
    this.#text += `${line}\n`;
    if (this.#text.length > BUFFERED) this.#flush();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }

  #flush(): void {
    writeSync(this.#descriptor, this.#text);
    this.#text = '';
  }
}
