import { type Cut } from './cut.ts';
import { createGrid, createRoom, type Grid, type Part, type Room } from './grid.ts';
import { madeIn, type Reader, type Readers } from './readers.ts';
import { behind, HIDDEN, LEFT_OUT, MOST_HIDDEN, type Range } from './rounded.ts';
import { type Table } from './table.ts';

/** Flows by their family. */
export type Families = ReadonlyMap<string, ReadonlySet<string>>;

/** What is published of a structure: by family, quarter by quarter; by flow, once the year is over. */
export interface Told {
  readonly byFamily: readonly Cut[];
  readonly byFlow?: Cut;
  /** The territory's tables. */
  readonly around: readonly Table[];
  readonly readers: Readers;
  readonly families: Families;
}

/**
 * Whether the tables of a family narrow what some of them hide, for one who knows that a
 * structure's people all live around it. Who made the others' walks learns of the structure's by
 * the territory's tables alone: nothing that is left out here would change that.
 */
export function isAtFault(family: string, told: Told): boolean {
  const known = judged.get(told.readers) ?? new Map<string, boolean>();
  judged.set(told.readers, known);
  const key = keyOf(family, told);
  const found = known.get(key) ?? isNarrowFor(family, told);
  known.set(key, found);
  return found;
}

/** The same family of the same structure is asked of again whenever another is left out. */
const judged = new WeakMap<Readers, Map<string, boolean>>();

/** All that changes from one question to the next: what the tables show of the family. */
function keyOf(family: string, { byFamily, byFlow, families }: Told): string {
  const flows = byFlow ? [...(families.get(family) ?? [])] : [];
  const ofCut = ({ table }: Cut, cells: readonly string[]): string => {
    const shown = cells.map((cell) => table.cells.get(cell) ?? '');
    return [table.period, table.leavesOut === true, ...shown].join();
  };
  return [
    family,
    ...byFamily.map((cut) => ofCut(cut, [family])),
    ...(byFlow ? [ofCut(byFlow, flows)] : []),
  ].join(' ');
}

function isNarrowFor(family: string, told: Told): boolean {
  const { nobody, ofStructure, ofOthers } = told.readers;
  return (
    narrows(family, told, nobody) ||
    narrows(family, told, ofStructure) ||
    narrows(family, { ...told, isGiven: true }, ofOthers)
  );
}

/** A sum of walks: what a reader knows of it, without what it made, and whether it is hidden. */
interface Sum {
  readonly range: Range;
  /** The most that is hidden, without what the reader made there; absent: nothing is asked of it. */
  readonly hidden?: number;
}

/** A cell of the territory's tables, as room for the structure's own walks; by family: in any flow. */
interface Place extends Part {
  readonly isHidden: boolean;
}

function narrows(
  family: string,
  told: Told & { readonly isGiven?: boolean },
  reader: Reader,
): boolean {
  const flows = [...(told.families.get(family) ?? [])];
  const { byFamily, byFlow, isGiven = false } = told;
  const rows = byFamily.map((cut) =>
    sumOf(cut, family, madeIn(reader.own, cut.table.months, flows)),
  );
  const columns = flows.map((flow) =>
    byFlow
      ? sumOf(byFlow, flow, madeIn(reader.own, byFlow.table.months, [flow]))
      : { range: LEFT_OUT },
  );
  const sums: Sums = { rows, columns };
  // Who is asked from elsewhere too is bound by no territory.
  const around = knownAround({ family, flows }, told, reader);
  const known = around && { grid: gridOf(sums, around.room), ...around };
  const { grid, room, hidden } = known?.grid.isPossible === true ? known : unbound(sums);
  return (
    (!isGiven && isNarrow(sums, grid, room)) ||
    hidden.some((place) => isBound(place, rows, columns) && !grid.isPossibleWithout(place))
  );
}

interface Sums {
  readonly rows: readonly Sum[];
  readonly columns: readonly Sum[];
}

const gridOf = ({ rows, columns }: Sums, room: Room): Grid =>
  createGrid(rows.map(rangeOf), columns.map(rangeOf), room);

function unbound(sums: Sums): Around & { readonly grid: Grid } {
  const room = createRoom(sums.rows.length, sums.columns.length, undefined);
  return { grid: gridOf(sums, room), room, hidden: [] };
}

/** Whether a hidden sum could not hold 0, or the most that is hidden, and that is told by the tables asked of. */
function isNarrow(sums: Sums, grid: Grid, room: Room): boolean {
  // What the territory alone tells is told anyway.
  const alone = { rows: sums.rows.map(untold), columns: sums.columns.map(untold) };
  const isIn = (sum: 'row' | 'column') => {
    return sums[sum === 'row' ? 'rows' : 'columns'].some(({ hidden }, at) => {
      if (hidden === undefined) return false;
      return [0, hidden].some(
        (exact) =>
          !grid.isPossibleWith(sum, at, exact) &&
          gridOf(alone, room).isPossibleWith(sum, at, exact),
      );
    });
  };
  return isIn('row') || isIn('column');
}

/** Hidden places that bind alike, once: months of a quarter are like each other. */
function oneOfEach(places: readonly Place[]): readonly Place[] {
  const kinds = places
    .filter(({ isHidden }) => isHidden)
    .map((place) => [`${place.row} ${place.column ?? ''} ${place.most}`, place] as const);
  return [...new Map(kinds).values()];
}

const untold = (): Sum => ({ range: LEFT_OUT });

/** A hidden place that some sum may have to stand in. */
function isBound({ row, column }: Place, rows: readonly Sum[], columns: readonly Sum[]): boolean {
  const through = column === undefined ? columns : columns.slice(column, column + 1);
  return (rows[row]?.range.from ?? 0) > 0 || through.some(({ range }) => range.from > 0);
}

/** One cell of a table. */
function sumOf({ table, whole }: Cut, cell: string, made: number): Sum {
  const shown = table.cells.get(cell);
  const { from, to } = shown !== undefined ? behind(shown) : table.leavesOut ? LEFT_OUT : HIDDEN;
  const range = { from: Math.max(0, from - made), to: to - made };
  return whole.cells.has(cell) ? { range } : { range, hidden: Math.max(0, MOST_HIDDEN - made) };
}

/** The room that the territory's tables leave, and its hidden places. */
interface Around {
  readonly room: Room;
  readonly hidden: readonly Place[];
}

/** Asked of the same reader at each table that is left out: its territory stays the same. */
const found = new WeakMap<Reader, Map<string, Around | undefined>>();

function knownAround(
  of: { readonly family: string; readonly flows: readonly string[] },
  told: Pick<Told, 'byFamily' | 'around'>,
  reader: Reader,
): Around | undefined {
  const key = [of.family, ...told.byFamily.map(({ table }) => table.period)].join(' ');
  const own = found.get(reader) ?? new Map<string, Around | undefined>();
  found.set(reader, own);
  if (!own.has(key)) {
    const places = placesOf(of, told, reader);
    own.set(
      key,
      places && {
        room: createRoom(told.byFamily.length, of.flows.length, places),
        hidden: oneOfEach(places),
      },
    );
  }
  return own.get(key);
}

/** Cells of the territory's tables; none: they tell nothing of it. */
function placesOf(
  { family, flows }: { readonly family: string; readonly flows: readonly string[] },
  { byFamily, around }: Pick<Told, 'byFamily' | 'around'>,
  { own, others }: Reader,
): readonly Place[] | undefined {
  if (around.length === 0) return undefined;
  return byFamily.flatMap(({ table: { months } }, row) =>
    around
      .filter((table) => table.months.some((month) => months.includes(month)))
      .flatMap((table): readonly Place[] => {
        const placeOf = (cell: string, of: readonly string[]) => {
          const shown = table.cells.get(cell);
          const made = madeIn(own, table.months, of) + madeIn(others, table.months, of);
          const most = shown === undefined ? MOST_HIDDEN : behind(shown).to;
          return { row, most: Math.max(0, most - made), isHidden: shown === undefined };
        };
        if (table.name === 'territory-families') return [placeOf(family, flows)];
        if (table.name !== 'territory-flows') return [];
        return flows.map((flow, column) => ({ ...placeOf(flow, [flow]), column }));
      }),
  );
}

const rangeOf = ({ range }: Sum): Range => range;
