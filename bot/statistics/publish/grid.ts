import { type Range } from './rounded.ts';

/** The most that may stand between some rows and each column, for every set of rows. */
export interface Room {
  /** By set of rows, as bits: by column, what its places hold together. */
  readonly places: readonly Float64Array[];
  /** By set of rows: what they hold in no place of its own, in any column. */
  readonly shared: Float64Array;
}

/** A part of the room: in a row, in one column or shared by all. */
export interface Part {
  readonly row: number;
  readonly column?: number;
  readonly most: number;
}

/** Room without an end: what is added up and taken away again stays a number. */
const ENDLESS = 1e9;

/** Room without an end, of which nothing is told; or made of parts. Four rows at most. */
export function createRoom(
  rows: number,
  columns: number,
  parts: readonly Part[] | undefined,
): Room {
  const sets = 2 ** rows;
  const endless = (set: number) => (parts || set === 0 ? 0 : ENDLESS);
  const room: Room = {
    places: Array.from({ length: sets }, (_, set) => new Float64Array(columns).fill(endless(set))),
    shared: new Float64Array(sets),
  };
  for (const part of parts ?? []) add(room, part);
  return room;
}

function add({ places, shared }: Room, { row, column, most }: Part): void {
  for (let set = 0; set < shared.length; set++) {
    if (!isOf(set, row)) continue;
    const to = column === undefined ? shared : places[set];
    const at = column ?? set;
    if (to) to[at] = (to[at] ?? 0) + most;
  }
}

const isOf = (set: number, row: number): boolean => ((set >> row) & 1) === 1;

/** What is known of sums of walks, and the room for them. */
export interface Grid {
  /** Whether walks exist that are in keeping with all of it. */
  readonly isPossible: boolean;
  /** The same, were a row or a column exactly so many. */
  isPossibleWith(sum: 'row' | 'column', at: number, exact: number): boolean;
  /** The same, were a part of the room away. */
  isPossibleWithout(part: Part): boolean;
}

/**
 * Walks in quarters (rows) and flows (columns), as sums of them are known, and the room that they find.
 * Exact: they are a flow from rows to columns, which exists unless some rows, or some columns, must
 * hold more than what leads to them lets through (Hoffman's circulation theorem). Every set of rows
 * is looked at; each column then stands on its worse side by itself. What is added up once answers
 * every question that changes one number.
 *
 * @example
 * const room = createRoom(1, 2, [{ row: 0, column: 0, most: 22 }, { row: 0, column: 1, most: 10 }]);
 * const grid = createGrid([{ from: 20, to: 22 }], [{ from: 18, to: 22 }, { from: 0, to: 10 }], room);
 * grid.isPossible // true
 * grid.isPossibleWith('column', 0, 9) // false
 */
export function createGrid(given: readonly Range[], other: readonly Range[], room: Room): Grid {
  const [rows, columns] = [given.map(withEnd), other.map(withEnd)];
  const { shared, places } = room;
  const last = shared.length - 1;
  const all = columns.reduce((sum, { to }) => sum + to, 0);
  const sums = Array.from(shared, (_, set) => sumOf(rows, columns, room, set));
  const isSome = [...rows, ...columns].every(({ from, to }) => from <= to);
  const every = (holds: (sum: Sum, set: number) => boolean): boolean => isSome && sums.every(holds);
  const into = (set: number, column: number): number => places[set]?.[column] ?? 0;

  const withRow = (at: number, exact: number): boolean => {
    const { from, to } = rows[at] ?? NOTHING;
    return every((sum, set) => {
      const isIn = isOf(set, at);
      const [less, more] = [isIn ? exact - to : 0, isIn ? exact - from : 0];
      return sum.spare + less >= 0 && sum.from + more <= Math.min(all, sum.taken);
    });
  };
  const withColumn = (at: number, exact: number): boolean => {
    const { from, to } = columns[at] ?? NOTHING;
    return every((sum, set) => {
      const [inside, outside] = [into(set, at), into(last - set, at)];
      const spare = sum.spare + over(from, outside) - over(exact, outside);
      const taken = sum.taken - Math.min(to, inside) + Math.min(exact, inside);
      return spare >= 0 && sum.from <= Math.min(all - to + exact, taken);
    });
  };
  const withoutPart = ({ row, column, most }: Part): boolean => {
    const { from, to } = columns[column ?? -1] ?? NOTHING;
    return every((sum, set) => {
      // Who takes from this set has less; else who gives to the others has.
      if (isOf(set, row)) {
        const inside = into(set, column ?? -1);
        const less =
          column === undefined ? most : Math.min(to, inside) - Math.min(to, inside - most);
        return sum.from <= Math.min(all, sum.taken - less) && sum.spare >= 0;
      }
      const outside = into(last - set, column ?? -1);
      const less = column === undefined ? most : over(from, outside - most) - over(from, outside);
      return sum.spare - less >= 0 && sum.from <= Math.min(all, sum.taken);
    });
  };
  return {
    isPossible: every(({ spare, from, taken }) => spare >= 0 && from <= Math.min(all, taken)),
    isPossibleWith: (sum, at, exact) => (sum === 'row' ? withRow : withColumn)(at, exact),
    isPossibleWithout: withoutPart,
  };
}

const NOTHING: Range = { from: 0, to: 0 };

const withEnd = ({ from, to }: Range): Range => ({ from, to: Math.min(to, ENDLESS) });

const over = (count: number, most: number): number => Math.max(0, count - most);

/** A set of rows, beside all columns. */
interface Sum {
  /** What it may hold, and the room of the others, beyond what columns need of them. */
  readonly spare: number;
  /** What it holds at least. */
  readonly from: number;
  /** What columns and the shared room take of it at most. */
  readonly taken: number;
}

function sumOf(rows: readonly Range[], columns: readonly Range[], room: Room, set: number): Sum {
  const { places, shared } = room;
  const others = shared.length - 1 - set;
  const sum = { spare: shared[others] ?? 0, from: 0, taken: shared[set] ?? 0 };
  for (const [at, { from, to }] of rows.entries()) {
    if (!isOf(set, at)) continue;
    sum.from += from;
    sum.spare += to;
  }
  for (const [at, { from, to }] of columns.entries()) {
    sum.spare -= over(from, places[others]?.[at] ?? 0);
    sum.taken += Math.min(to, places[set]?.[at] ?? 0);
  }
  return sum;
}
