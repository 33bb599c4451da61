import { ownValue } from '../../engine/own-value.ts';
import { harmless } from '../../view/harmless.ts';
import { isFormula } from '../import/row.ts';

/** A table as CSV that spreadsheets of France open: `;`, UTF-8 mark, and no cell that runs. */
export function toCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const lines = rows.map((row) =>
    columns.map((name) => cell(guarded(harmless(ownValue(row, name) ?? '')))).join(';'),
  );
  return `\uFEFF${[columns.map((name) => cell(name)).join(';'), ...lines].join('\r\n')}\r\n`;
}

/** A table as CSV for programs: no cell is guarded. */
export function toExchangeCsv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Partial<Record<Column, string>>[],
): string {
  const lines = rows.map((row) =>
    columns.map((name) => cell(harmless(ownValue(row, name) ?? ''), ',')).join(','),
  );
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * An apostrophe before what a spreadsheet would run, even after blanks (some drop them); the import
 * takes it away again.
 */
function guarded(text: string): string {
  const bare = text.trimStart();
  if (isFormula(bare)) return `'${bare}`;
  return isFormula(text) ? `'${text}` : text;
}

function cell(text: string, separator = ';'): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text) || text.trim() !== text;
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
