import { type Sheet, type Workbook } from '../../sheets/workbook.ts';
import { fold } from '../../../../territory/fold.ts';
import { ImportFault } from '../../import-fault.ts';
import { findHead, type Head, isHeadAgain } from './find-head.ts';
import { planRow, type PlannedRow } from './plan-row.ts';
import { type GivenForAll, type PlanningContext } from './planning-context.ts';

/** A sheet of a planning, read row by row. */
export interface PlannedSheet {
  readonly sheet: Sheet;
  readonly head: Head;
  readonly rows: readonly PlannedRow[];
  /** Lines with one cell only: titles between two parts. */
  readonly titles: readonly number[];
}

/** A file read whole, before anything of it is written. */
export interface PlannedWorkbook {
  readonly workbook: Workbook;
  readonly sheets: readonly PlannedSheet[];
  /** Sheets without a row of titles: notes, addresses, an old year. */
  readonly unread: readonly string[];
}

const FEWEST_CELLS = 2;

/** Reads all sheets of a file. Throws {@link ImportFault} where none holds a planning. */
export function planWorkbook(
  workbook: Workbook,
  context: PlanningContext,
  given: GivenForAll,
): PlannedWorkbook {
  const sheets: PlannedSheet[] = [];
  const unread: string[] = [];
  for (const sheet of workbook.sheets) {
    const head = findHead(sheet, context.sheetWords);
    if (head !== undefined && isWholeTable(head)) throw wholeTable();
    if (head === undefined) unread.push(sheet.name);
    else sheets.push(planSheet(sheet, head, context, given));
  }
  if (sheets.length > 0) return { workbook, sheets, unread };
  const message =
    'Aucune ligne de titres : il faut au moins Commune, Lieu, Service, Jours, Horaires. Le modèle : aiguillage import --model planning.ods';
  throw new ImportFault('missing-column', message);
}

/** The table of `import csv` says its ranks and its weeks in columns that are not read here. */
function isWholeTable({ titles }: Head): boolean {
  const folded = titles.map((title) => fold(title));
  return folded.includes('identifiant') && folded.includes('habitants de');
}

function wholeTable(): ImportFault {
  const message =
    'C’est le tableau complet : enregistrez-le en « CSV UTF-8 », puis aiguillage import csv <fichier.csv>.';
  return new ImportFault('whole-table', message);
}

function planSheet(
  sheet: Sheet,
  head: Head,
  context: PlanningContext,
  given: GivenForAll,
): PlannedSheet {
  const below = sheet.rows.filter((row) => row.line > head.line && !isHeadAgain(row, head));
  const read = [...head.columns].filter(([column]) => column !== 'fix').flatMap(([, at]) => at);
  const filled = (cells: readonly string[]) => read.filter((at) => (cells[at] ?? '') !== '').length;
  const rows = below.filter(({ cells }) => filled(cells) >= FEWEST_CELLS);
  const titles = below.filter(({ cells }) => filled(cells) < FEWEST_CELLS);
  return {
    sheet,
    head,
    rows: rows.map((row) => planRow(row, head, context, given)),
    titles: titles.map(({ line }) => line),
  };
}
