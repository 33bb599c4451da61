import { jsonFault } from '../../source/json-shape.ts';
import { isReservedName, RESERVED_HINT } from '../../source/reserved-key.ts';
import { ImportFault, Refused } from './import-fault.ts';
import { MAX_BYTES, MAX_DEPTH, MAX_FIELDS, MAX_RECORDS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readJsonRecords } from './read-json-records.ts';
import { Row } from './row.ts';

/** A record of a file, not read yet; `row` or why there is none. */
export interface Item {
  /** Line of a CSV file, rank of a record in JSON. 1-based. */
  readonly at: number;
  readonly row: Row | Refused;
}

/** The names under which cells are read, of those that a header holds. Throws {@link ImportFault}. */
export type ReadHeader = (names: readonly string[]) => readonly string[];

/** Records of a CSV or JSON file (told by its first sign), in constant memory. */
export async function* readItems(
  bytes: AsyncIterable<Uint8Array | string>,
  readHeader: ReadHeader = (names) => names,
): AsyncGenerator<Item> {
  const chunks = decoded(bytes)[Symbol.asyncIterator]();
  let start = '';
  while (start.trim() === '') {
    const next = await chunks.next();
    if (next.done === true) throw new ImportFault('empty', 'Ce fichier est vide.');
    start += next.value;
  }
  const all = { [Symbol.asyncIterator]: () => after(start, chunks) };
  let count = 0;
  for await (const item of /^\s*[[{]/.test(start) ? jsonItems(all) : csvItems(all, readHeader)) {
    count += 1;
    if (count > MAX_RECORDS) throw new ImportFault('too-many', 'Ce fichier a trop de lignes.');
    yield item;
  }
}

async function* after(start: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield start;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Text of UTF-8 bytes; the mark that some spreadsheets put first is left out. */
export async function* decoded(bytes: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > MAX_BYTES) throw new ImportFault('too-large', 'Ce fichier est trop gros.');
      yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ImportFault(
      'not-utf8',
      'Ce fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».',
    );
  }
}

async function* jsonItems(chunks: AsyncIterable<string>): AsyncGenerator<Item> {
  for await (const { rank, text } of readJsonRecords(chunks))
    yield { at: rank, row: jsonRow(text) };
}

function jsonRow(text: string | undefined): Row | Refused {
  if (text === undefined) return new Refused('too-large', 'Trop long, ou trop profond.');
  if (jsonFault(text, MAX_DEPTH)?.kind === 'reserved-key') {
    return new Refused('reserved-key', `Une clé porte un nom réservé. ${RESERVED_HINT}`);
  }
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    if (Object.keys(value).length > MAX_FIELDS)
      return new Refused('too-many-fields', 'Trop de champs.');
    return new Row(value);
  } catch {
    return new Refused('bad-json', 'Ce n’est pas du JSON.');
  }
}

async function* csvItems(
  chunks: AsyncIterable<string>,
  readHeader: ReadHeader,
): AsyncGenerator<Item> {
  let header: readonly string[] | undefined;
  for await (const { line, cells } of readCsv(chunks)) {
    if (header === undefined) header = readHeader(headerOf(cells, line));
    else yield { at: line, row: csvRow(cells, header) };
  }
}

function headerOf(cells: readonly string[] | undefined, line: number): readonly string[] {
  if (cells === undefined || cells.length > MAX_FIELDS) {
    throw new ImportFault('too-many-fields', 'La première ligne a trop de colonnes.');
  }
  const names = cells.map((cell) =>
    cell.trim().toLowerCase().normalize('NFC').replace(/['’]/g, '’'),
  );
  const reserved = cells.find(isReservedName);
  if (reserved !== undefined) {
    const message = `« ${reserved.trim()} » est un nom réservé : aucune colonne ne le porte.`;
    const text = cells.map((cell) => cell.trim()).join(' ; ');
    const column = text.indexOf(reserved.trim()) + 1;
    throw new ImportFault('reserved-key', message, { line, column, text, hint: RESERVED_HINT });
  }
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) !== at);
  if (twice !== undefined) {
    throw new ImportFault('duplicate-column', `La colonne « ${twice} » est écrite deux fois.`);
  }
  return names;
}

function csvRow(cells: readonly string[] | undefined, header: readonly string[]): Row | Refused {
  if (cells === undefined) return new Refused('too-large', 'Ligne trop longue.');
  const row = new Row(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
  if (cells.length <= header.length) return row;
  const message = `${cells.length} cases pour ${header.length} colonnes : un séparateur de trop ?`;
  return new Refused('too-many-cells', message, undefined, { row });
}
