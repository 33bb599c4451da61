import { isFormula } from '../row.ts';
import { type SheetRow, type TableSheet, type WorkbookKind } from './workbook.ts';
import { writeOds } from './write-ods.ts';
import { writeXlsx } from './write-xlsx.ts';

/** Sheets as a file of a kind; CSV holds the first one alone. */
export function writeWorkbook(kind: WorkbookKind, sheets: readonly TableSheet[]): Uint8Array {
  if (kind === 'xlsx') return writeXlsx(sheets);
  return kind === 'ods' ? writeOds(sheets) : new TextEncoder().encode(csvOf(sheets[0]?.rows ?? []));
}

/** With the mark by which spreadsheets know UTF-8. Lines stay where they were. */
function csvOf(rows: readonly SheetRow[]): string {
  let line = 0;
  const lines = rows.flatMap((row) => {
    const blank = Array.from({ length: Math.max(0, row.line - line - 1) }, () => '');
    line = row.line;
    return [...blank, row.cells.map(quoted).join(';')];
  });
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  // A text that a spreadsheet would run is guarded with an apostrophe.
  const safe = isFormula(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
