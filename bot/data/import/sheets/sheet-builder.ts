import { ImportFault } from '../import-fault.ts';
import { MAX_CELL, MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, type Sheet } from './workbook.ts';

/** A block of cells that are shown as one. All 0-based, the last ones included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of a sheet as they are read, wherever they stand; empty ones take no room. */
export class SheetBuilder {
  readonly #name: string;
  readonly #rows = new Map<number, Map<number, string>>();
  readonly #merged: Merged[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** 0-based. What stands too far right is left out by nobody's leave: it is a fault. */
  set(row: number, column: number, text: string): void {
    const kept = text.trim();
    if (kept === '') return;
    if (column >= MAX_SHEET_COLUMNS) {
      throw new ImportFault(
        'too-many-fields',
        `Plus de ${MAX_SHEET_COLUMNS} colonnes : gardez celles du planning.`,
      );
    }
    const cells = this.#rows.get(row) ?? new Map<number, string>();
    cells.set(column, kept.slice(0, MAX_CELL));
    this.#rows.set(row, cells);
    if (this.#rows.size > MAX_SHEET_ROWS) {
      throw new ImportFault('too-many', `Plus de ${MAX_SHEET_ROWS} lignes : coupez ce fichier.`);
    }
  }

  merge(block: Merged): void {
    this.#merged.push(block);
  }

  build(): Sheet {
    this.#fillMerged();
    const rows = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ line: row + 1, cells: inOrder(cells) }));
    return { name: this.#name, rows };
  }

  /** A block down a column says the same of each of its rows: "Mérignac" beside four of them. */
  #fillMerged(): void {
    const last = Math.max(0, ...this.#rows.keys());
    for (const { top, left, bottom } of this.#merged) {
      const text = this.#rows.get(top)?.get(left);
      if (text === undefined) continue;
      for (let row = top + 1; row <= Math.min(bottom, last); row++) {
        if (this.#rows.has(row)) this.set(row, left, text);
      }
    }
  }
}

function inOrder(cells: ReadonlyMap<number, string>): readonly string[] {
  const width = Math.max(...cells.keys()) + 1;
  return Array.from({ length: width }, (_, column) => cells.get(column) ?? '');
}
