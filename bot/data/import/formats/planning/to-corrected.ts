import { type Workbook, type TableSheet } from '../../sheets/workbook.ts';
import { writeWorkbook } from '../../sheets/write-workbook.ts';
import { type PlannedSheet, type PlannedWorkbook } from './plan-workbook.ts';
import { TITLES } from './row-cells.ts';

/** The same sheets, each row with what is asked about it in a column "À corriger". */
export function toCorrected({ workbook, sheets }: PlannedWorkbook): Uint8Array {
  return writeWorkbook(
    workbook.kind,
    workbook.sheets.map((sheet) => {
      const planned = sheets.find((one) => one.sheet === sheet);
      return planned === undefined ? { ...sheet, head: 0 } : withAsks(planned);
    }),
  );
}

function withAsks({ sheet, head, rows }: PlannedSheet): TableSheet {
  const column = head.columns.get('fix')?.[0] ?? widthOf(sheet);
  const asks = new Map(
    rows.map((row) => [row.line, row.asks.map(({ column: of, message }) => `${of} : ${message}.`)]),
  );
  const cellOf = (line: number) =>
    line === head.line ? TITLES.fix : (asks.get(line) ?? []).join('\n');
  return {
    name: sheet.name,
    head: head.line,
    rows: sheet.rows.map(({ line, cells }) => ({
      line,
      cells: Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) =>
        at === column ? cellOf(line) : (cells[at] ?? ''),
      ),
    })),
  };
}

function widthOf({ rows }: Workbook['sheets'][number]): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length));
}
