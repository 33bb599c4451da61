import { readFileSync } from 'node:fs';

/** Rows of a file, a line a row, cut at its tabs. Throws on a line with more or fewer columns. */
export function readColumns(file: URL, columns: number): readonly (readonly string[])[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const cells = line.split('\t');
      if (cells.length !== columns || cells.includes('')) {
        throw new Error(`${file.pathname}:${at + 1}: not ${columns} columns: ${line}`);
      }
      return cells;
    });
}

/** What stands for "none" in a column of flows. */
export const NONE = '-';

/** Ids of a column, where several are as right; none for "-". */
export function idsIn(cell = NONE): readonly string[] {
  return cell === NONE ? [] : cell.split(',');
}
