import { type Sheet, type SheetRow } from '../../sheets/workbook.ts';
import { type PlanningColumn, type SheetWords } from './sheet-words.ts';

/** Rows above the titles: the name of the planning, its year, a logo. */
const LOOKED_AT = 30;
/** Titles that make a row the row of titles. */
const FEWEST = 3;

/** Where the columns of a sheet are. */
export interface Head {
  readonly line: number;
  /** As they are written. */
  readonly titles: readonly string[];
  /** Several of one meaning are read together: "Jours" and "Dates". */
  readonly columns: ReadonlyMap<PlanningColumn, readonly number[]>;
  /** Titles of columns that are not read. */
  readonly unknown: readonly { readonly title: string; readonly at: number }[];
}

/** The row of titles of a sheet; nothing where no row has enough of them. */
export function findHead({ rows }: Sheet, words: SheetWords): Head | undefined {
  const heads = rows.slice(0, LOOKED_AT).map((row) => headIn(row, words));
  const best = heads.reduce<Head | undefined>(
    (found, one) => ((found?.columns.size ?? 0) >= one.columns.size ? found : one),
    undefined,
  );
  return best !== undefined && best.columns.size >= FEWEST ? best : undefined;
}

/** Whether a row says the titles again, as one that is merged or printed on each page does. */
export function isHeadAgain({ cells }: SheetRow, { titles, columns }: Head): boolean {
  const same = [...columns.values()].flat().filter((at) => (cells[at] ?? '') === titles[at]);
  return same.length >= Math.min(FEWEST, columns.size);
}

function headIn({ line, cells }: SheetRow, words: SheetWords): Head {
  const columns = new Map<PlanningColumn, readonly number[]>();
  const unknown: { readonly title: string; readonly at: number }[] = [];
  cells.forEach((title, at) => {
    const column = words.column(title);
    if (column !== undefined) columns.set(column, [...(columns.get(column) ?? []), at]);
    else if (title !== '') unknown.push({ title, at });
  });
  return { line, titles: cells, columns, unknown };
}
