import { HIDDEN_SAID, type Finding } from './finding.ts';

/**
 * The findings as a sheet that French spreadsheets open by a touch: UTF-8 with its mark, cells apart
 * by `;`. No cell begins a formula.
 */
export function toCsv(findings: readonly Finding[], head: readonly string[]): string {
  const lines = findings.flatMap(({ title, columns, rows }) =>
    rows.map((row) => [
      title,
      row.label,
      row.count === undefined ? HIDDEN_SAID : String(row.count),
      columns.length > 2 ? (row.more ?? '') : '',
    ]),
  );
  const all = [...head.map((line) => [line]), ['Tableau', 'Ligne', 'Nombre', 'En plus'], ...lines];
  return `\uFEFF${all.map((cells) => cells.map(cellOf).join(';')).join('\r\n')}\r\n`;
}

/** What a spreadsheet would work out, as text: a formula begins with one of these signs. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r−]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
