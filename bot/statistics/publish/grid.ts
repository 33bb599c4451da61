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

/** Room without an end, of which nothing is told; or made of parts. Four rows at most. */
export function createRoom(
  rows: number,
  columns: number,
  parts: readonly Part[] | undefined,
): Room {
  const sets = 2 ** rows;
  const endless = (set: number) => (parts || set === 0 ? 0 : Infinity);
  const room: Room = {
    places: Array.from({ length: sets }, (_, set) => new Float64Array(columns).fill(endless(set))),
    shared: new Float64Array(sets),
  };
  for (const part of parts ?? []) add(room, part, 1);
  return room;
}

/** What is asked of a room while a part of it is away. */
export function withoutPart<T>(room: Room, part: Part, ask: () => T): T {
  add(room, part, -1);
  try {
    return ask();
  } finally {
    add(room, part, 1);
  }
}

function add({ places, shared }: Room, { row, column, most }: Part, sign: 1 | -1): void {
  for (let set = 0; set < shared.length; set++) {
    if (((set >> row) & 1) === 0) continue;
    const to = column === undefined ? shared : places[set];
    const at = column ?? set;
    if (to) to[at] = (to[at] ?? 0) + sign * most;
  }
}

/**
 * Whether walks in quarters (rows) and flows (columns) exist that are in keeping with all that is known
 * of sums of them, and find room. Exact: they are a flow from rows to columns, which exists unless some
 * rows, or some columns, must hold more than what leads to them lets through (Hoffman's circulation
 * theorem). Every set of rows is looked at; each column then stands on its worse side by itself.
 *
 * @example
 * const room = createRoom(1, 2, [{ row: 0, column: 0, most: 22 }, { row: 0, column: 1, most: 10 }]);
 * const quarter = [{ from: 20, to: 22 }];
 * isPossible(quarter, [{ from: 18, to: 22 }, { from: 0, to: 10 }], room) // true
 * isPossible(quarter, [{ from: 18, to: 22 }, { from: 5, to: 5 }], room) // false
 */
export function isPossible(rows: readonly Range[], columns: readonly Range[], room: Room): boolean {
  if (rows.some(isNone) || columns.some(isNone)) return false;
  const all = columns.reduce((sum, { to }) => sum + to, 0);
  for (let set = 0; set < room.shared.length; set++) {
    const { from, to } = sumOfRows(rows, set);
    const { needed, taken } = throughColumns(columns, room, set);
    const others = room.shared.length - 1 - set;
    if (needed > to + (room.shared[others] ?? 0)) return false;
    if (from > Math.min(all, taken + (room.shared[set] ?? 0))) return false;
  }
  return true;
}

const isNone = ({ from, to }: Range): boolean => from > to;

function sumOfRows(rows: readonly Range[], set: number): Range {
  let [least, most] = [0, 0];
  for (let at = 0; at < rows.length; at++) {
    if (((set >> at) & 1) === 0) continue;
    least += rows[at]?.from ?? 0;
    most += rows[at]?.to ?? 0;
  }
  return { from: least, to: most };
}

/** What columns need of a set of rows, at least; and what they take of it, at most. */
function throughColumns(
  columns: readonly Range[],
  { places }: Room,
  set: number,
): { readonly needed: number; readonly taken: number } {
  const [inside, outside] = [places[set], places[places.length - 1 - set]];
  let [needed, taken] = [0, 0];
  for (const [at, { from, to }] of columns.entries()) {
    needed += Math.max(0, from - (outside?.[at] ?? 0));
    taken += Math.min(to, inside?.[at] ?? 0);
  }
  return { needed, taken };
}
