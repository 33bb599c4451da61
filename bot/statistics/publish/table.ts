import { type Period } from './periods.ts';

/** The fixed list of what is published; nothing else ever is. */
export type TableName =
  /** Walks of a territory: by flow and month; what is too fine by flow, then by family, and quarter. */
  | 'territory-flows'
  | 'territory-families'
  /** Of the flows that are shown there: their ends by who receives, and what happens at each step. */
  | 'territory-ends'
  | 'territory-steps'
  | 'territory-back'
  | 'territory-changes'
  /** Demands of a territory without a flow; those to be done for the person, by family: by quarter. */
  | 'territory-no-flow'
  | 'territory-do-it-for-me'
  /** Walks of a structure: by family and quarter, by flow and year. */
  | 'structure-families'
  | 'structure-flows'
  /** Of the whole country, by quarter. */
  | 'country-dangers'
  | 'country-helped';

/** One table of one territory or structure, of one period that is over. */
export interface Table {
  readonly name: TableName;
  readonly of: string;
  readonly period: Period;
  /** The months that it adds up. */
  readonly months: readonly string[];
  /**
   * Cells of 11 and more, rounded to 5. Any other, counted or not, is hidden; `group|name` where a
   * cell is of something within a flow.
   */
  readonly cells: ReadonlyMap<string, number>;
  /** Of what is shown. */
  readonly total: number;
  /** Some larger ones are left out too, so that no hidden one can be worked out. */
  readonly leavesOut?: true;
}

/** A table of counts, as far as it is shown. */
export function toTable(
  head: Pick<Table, 'name' | 'of' | 'period' | 'months'>,
  cells: ReadonlyMap<string, number>,
): Table {
  const total = [...cells.values()].reduce((sum, shown) => sum + shown, 0);
  return { ...head, cells, total };
}
