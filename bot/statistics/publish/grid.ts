import { type Range } from './rounded.ts';

/** Walks in quarters (rows) and flows (columns), as far as sums of them and their places are known. */
export interface Grid {
  readonly rows: readonly Range[];
  readonly columns: readonly Range[];
  /** The most that may stand in each place, row by row. */
  readonly places: readonly (readonly number[])[];
  /** The most of a row that stands in no place of its own: in any column. */
  readonly shared: readonly number[];
}

/**
 * Whether numbers of walks exist that are in keeping with all of it. Exact: such numbers are a flow from
 * rows to columns, which exists unless some rows, or some columns, must hold more than what leads to them
 * lets through (Hoffman's circulation theorem). There are four rows at most, so every set of rows is
 * looked at; each column then stands on its worse side by itself.
 *
 * @example
 * const grid = { rows: [{ from: 20, to: 22 }], columns: [{ from: 18, to: 22 }, { from: 0, to: 10 }], places: [[22, 10]], shared: [0] };
 * isPossible(grid) // true
 * isPossible({ ...grid, columns: [{ from: 18, to: 22 }, { from: 5, to: 5 }] }) // false
 */
export function isPossible(grid: Grid): boolean {
  const { rows, columns } = grid;
  if ([...rows, ...columns].some(({ from, to }) => from > to)) return false;
  const all = columns.reduce((sum, { to }) => sum + to, 0);
  for (let set = 0; set < 2 ** rows.length; set++) {
    if (!isLetThrough(grid, set, all)) return false;
  }
  return true;
}

const isIn = (set: number, row: number): boolean => ((set >> row) & 1) === 1;

/** What the columns need comes from the rows of the set; what the rows need goes to the columns. */
function isLetThrough(grid: Grid, set: number, all: number): boolean {
  const { columns } = grid;
  let [needed, together] = [0, sharedIn(grid, set, true)];
  for (let column = 0; column < columns.length; column++) {
    const range = columns[column];
    if (range === undefined) continue;
    needed += Math.max(0, range.from - through(grid, column, set, false));
    together += Math.min(range.to, through(grid, column, set, true));
  }
  const [asked, given] = rowsIn(grid, set);
  return needed <= given + sharedIn(grid, set, false) && asked <= Math.min(all, together);
}

/** The room of a column in the rows of the set, or in the others. */
function through({ places }: Grid, column: number, set: number, inside: boolean): number {
  let room = 0;
  for (let row = 0; row < places.length; row++) {
    if (isIn(set, row) === inside) room += places[row]?.[column] ?? 0;
  }
  return room;
}

function sharedIn({ shared }: Grid, set: number, inside: boolean): number {
  return shared.reduce((sum, one, row) => (isIn(set, row) === inside ? sum + one : sum), 0);
}

/** The least and the most of the rows of the set. */
function rowsIn({ rows }: Grid, set: number): readonly [from: number, to: number] {
  const own = rows.filter((_row, at) => isIn(set, at));
  return [own.reduce((sum, { from }) => sum + from, 0), own.reduce((sum, { to }) => sum + to, 0)];
}
