import { ImportFault } from '../../data/import/import-fault.ts';
import { isFormula } from '../../data/import/row.ts';
import { type Sheet, type SheetRow, type Workbook } from '../../data/import/sheets/workbook.ts';
import { fold } from '../../territory/fold.ts';
import { COLUMNS, STATES, translationTitle, type Column } from './sheet-words.ts';

/** One row that a translator gives back. */
export interface TranslatedRow {
  /** 1-based, in its sheet. */
  readonly line: number;
  readonly flow: string;
  readonly key: string;
  /** Lines of the cell; none when it is empty. */
  readonly lines: readonly string[];
  /** The translator says that the text stands as it is. */
  readonly saysDone: boolean;
  readonly mark: string;
}

const NEEDED = ['flow', 'key', 'translation', 'state', 'mark'] as const;

/** The rows of the sheet that has our columns. Throws {@link ImportFault}: none has, or of another language. */
export function readTranslationSheet(workbook: Workbook, lang: string): readonly TranslatedRow[] {
  for (const sheet of workbook.sheets) {
    const head = sheet.rows.find(({ cells }) => placeOf(cells, 'key') >= 0);
    if (head !== undefined) return rowsUnder(sheet, head, lang);
  }
  const message = `Aucune feuille n’a la colonne « ${COLUMNS.key} ».`;
  throw new ImportFault('missing-column', message);
}

function rowsUnder(sheet: Sheet, head: SheetRow, lang: string): readonly TranslatedRow[] {
  const places = new Map(NEEDED.map((column) => [column, placeOf(head.cells, column)]));
  for (const [column, at] of places) {
    if (at >= 0) continue;
    throw new ImportFault('missing-column', `La colonne « ${COLUMNS[column]} » manque.`);
  }
  const title = head.cells[places.get('translation') ?? 0] ?? '';
  if (fold(title) !== fold(translationTitle(lang))) {
    const message = `Cette feuille dit « ${title} », et vous importez « ${lang} ».`;
    throw new ImportFault('other-language', message);
  }
  return sheet.rows
    .filter(({ line }) => line > head.line)
    .flatMap(({ line, cells }) => {
      const cell = (column: (typeof NEEDED)[number]) => cells[places.get(column) ?? -1] ?? '';
      if (cell('key') === '') return [];
      return {
        line,
        flow: cell('flow'),
        key: cell('key'),
        lines: linesIn(cell('translation')),
        saysDone: fold(cell('state')) === fold(STATES.done),
        mark: cell('mark'),
      };
    });
}

/** Column whose title begins as ours does: « Traduction (en) », « Marque ». */
function placeOf(cells: readonly string[], column: Column): number {
  const [first = ''] = fold(COLUMNS[column]).split(' ');
  const isOurs = column === 'mark' || column === 'translation';
  return cells.findIndex((cell) => {
    const title = fold(cell);
    return isOurs ? title.split(' ')[0] === first : title === fold(COLUMNS[column]);
  });
}

function linesIn(cell: string): readonly string[] {
  // Our own CSV guards what a spreadsheet would run with an apostrophe.
  const bare = cell.startsWith("'") && isFormula(cell.slice(1)) ? cell.slice(1) : cell;
  return bare
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
