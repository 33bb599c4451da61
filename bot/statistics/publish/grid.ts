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

const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

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
  return setsOf(rows.length).every((isIn) => isLetThrough(grid, isIn));
}

/** Every set of some rows, as whether each is in it. */
function setsOf(rows: number): readonly (readonly boolean[])[] {
  return Array.from({ length: 2 ** rows }, (_, set) =>
    Array.from({ length: rows }, (_row, at) => ((set >> at) & 1) === 1),
  );
}

/** What the columns need comes from the rows of the set; what the rows need goes to the columns. */
function isLetThrough({ rows, columns, places, shared }: Grid, isIn: readonly boolean[]): boolean {
  const inSet = (_: unknown, at: number): boolean => isIn[at] === true;
  const outside = (_: unknown, at: number): boolean => isIn[at] !== true;
  const through = (column: number, some: typeof inSet): number =>
    add(places.filter(some).map((row) => row[column] ?? 0));
  const needed = add(columns.map(({ from }, at) => Math.max(0, from - through(at, outside))));
  const given = add(rows.filter(inSet).map(({ to }) => to)) + add(shared.filter(outside));
  if (needed > given) return false;
  const all = add(columns.map(({ to }) => to));
  const apart = add(columns.map(({ to }, at) => Math.min(to, through(at, inSet))));
  const taken = Math.min(all, add(shared.filter(inSet)) + apart);
  return add(rows.filter(inSet).map(({ from }) => from)) <= taken;
}
