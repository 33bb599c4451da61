import { fold } from '../../../../territory/fold.ts';
import { type WordReader } from '../../../../permanences/planning/word-readers.ts';
import { type LocalDate } from '../../../../permanences/model.ts';
import { ImportFault } from '../../import-fault.ts';
import { openWorkbook } from '../../sheets/open-workbook.ts';
import { type Sheet, type SheetRow } from '../../sheets/workbook.ts';
import { findHead, isHeadAgain, type Head } from './find-head.ts';
import { RowCells } from './row-cells.ts';
import { type SheetWords } from './sheet-words.ts';
import { writtenIn } from './when-in.ts';

/** Bytes that a file handed to the desk may unzip to: a planning of a year has a tenth. */
const MAX_UNZIPPED = 10_000_000;

/** Of which permanence the dates are looked for. */
export interface Whose {
  /** Names of who receives. */
  readonly operators: readonly string[];
  readonly commune: string;
  readonly place: string;
}

export interface FileReading {
  readonly today: LocalDate;
  readonly sheetWords: SheetWords;
  readonly words: WordReader;
}

/**
 * What a spreadsheet says of when a permanence receives, as a text for `readPlanning`: the rows of it
 * where rows say whose they are, else all. Throws {@link ImportFault}.
 */
export async function planningInFile(
  bytes: Uint8Array,
  whose: Whose,
  reading: FileReading,
): Promise<string> {
  const { sheets } = await openWorkbook(bytes, MAX_UNZIPPED);
  const lines = sheets.flatMap((sheet) => linesOf(sheet, whose, reading));
  if (lines.length > 0) return lines.join('\n');
  const message = `Rien dans ce fichier ne parle de ${whose.operators[0] ?? ''}, ${whose.place}.`;
  throw new ImportFault('nothing', message);
}

function linesOf(sheet: Sheet, whose: Whose, reading: FileReading): readonly string[] {
  const head = findHead(sheet, reading.sheetWords);
  if (head === undefined) {
    return sheet.rows.filter((row) => !isOfTitles(row, reading)).map(asWritten);
  }
  const below = sheet.rows.filter((row) => row.line > head.line && !isHeadAgain(row, head));
  const rows = below.map((row) => new RowCells(row, head));
  return rowsOf(rows, head, whose).flatMap((cells) => {
    const written = writtenIn(cells, reading);
    return written === '' ? [] : [written];
  });
}

/** Those of who receives, in the commune, at the place; any place where the rows name one alone. */
function rowsOf(all: readonly RowCells[], { columns }: Head, whose: Whose): readonly RowCells[] {
  const near = all.filter(
    (cells) =>
      isNamed(cells.text('operator'), whose.operators) &&
      isNamed(cells.text('commune'), [whose.commune]),
  );
  const there = near.filter((cells) => isNamed(cells.text('place'), [whose.place]));
  const places = new Set(near.map((cells) => fold(cells.text('place'))));
  return there.length > 0 || !columns.has('place') || places.size > 1 ? there : near;
}

/** Whether a cell holds one of the names, or is part of one; an empty one says nothing else. */
function isNamed(cell: string, names: readonly string[]): boolean {
  const said = ` ${fold(cell)} `;
  if (said.trim() === '') return true;
  return names
    .map((name) => ` ${fold(name)} `)
    .some((name) => said.includes(name) || name.includes(said));
}

/** "Date | Heures" above a list of dates: titles and nothing else. */
function isOfTitles({ cells }: SheetRow, { sheetWords }: FileReading): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.every((cell) => sheetWords.column(cell) !== undefined);
}

/** The cells of a row, one after the other; two hours side by side are from and to. */
function asWritten({ cells }: SheetRow): string {
  return cells
    .filter((cell) => cell !== '')
    .join(' ')
    .replace(/(\d\d:\d\d) (?=\d\d:\d\d)/g, '$1 - ');
}
