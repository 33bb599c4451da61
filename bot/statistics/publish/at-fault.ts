import { type Cut } from './cut.ts';
import { createRoom, isPossible, withoutPart, type Part, type Room } from './grid.ts';
import { walkOf, type Reader, type Readers } from './readers.ts';
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
  const rows = byFamily.map((cut) => sumOf(cut, family, madeIn(reader.own, cut.table, flows)));
  const columns = flows.map((flow) =>
    byFlow ? sumOf(byFlow, flow, madeIn(reader.own, byFlow.table, [flow])) : { range: LEFT_OUT },
  );
  const all = knownPlaces({ family, flows }, told, reader);
  // Who is asked from elsewhere too is bound by no territory.
  const known = createRoom(rows.length, columns.length, all);
  const isIn = (room: Room, some: readonly Sum[], others: readonly Sum[]) =>
    isPossible(some.map(rangeOf), others.map(rangeOf), room);
  const places = all && isIn(known, rows, columns) ? all : undefined;
  const room = places ? known : createRoom(rows.length, columns.length, undefined);
  const may = (some: readonly Sum[], others: readonly Sum[]) => isIn(room, some, others);
  const isNarrow = (
    sums: readonly Sum[],
    others: readonly Sum[],
    mayBe: (sums: readonly Sum[], others: readonly Sum[]) => boolean,
  ) =>
    sums.some(({ hidden }, at) => {
      if (isGiven || hidden === undefined) return false;
      return [0, hidden].some((exact) => {
        const fixed = { range: { from: exact, to: exact } };
        const withIt = (all: readonly Sum[]) => all.map((sum, one) => (one === at ? fixed : sum));
        // What the territory alone tells is told anyway.
        return !mayBe(withIt(sums), others) && mayBe(withIt(sums.map(untold)), others.map(untold));
      });
    });
  return (
    isNarrow(rows, columns, may) ||
    isNarrow(columns, rows, (changed, others) => may(others, changed)) ||
    oneOfEach(places ?? [])
      .filter((place) => isBound(place, rows, columns))
      .some((place) => !withoutPart(room, place, () => may(rows, columns)))
  );
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

function madeIn(made: Reader['own'], { months }: Table, flows: readonly string[]): number {
  if (made.size === 0) return 0;
  let sum = 0;
  for (const month of months) {
    for (const flow of flows) sum += made.get(walkOf(month, flow)) ?? 0;
  }
  return sum;
}

/** Asked of the same reader at each table that is left out: its territory stays the same. */
const found = new WeakMap<Reader, Map<string, readonly Place[] | undefined>>();

function knownPlaces(
  of: { readonly family: string; readonly flows: readonly string[] },
  told: Pick<Told, 'byFamily' | 'around'>,
  reader: Reader,
): readonly Place[] | undefined {
  const key = [of.family, ...told.byFamily.map(({ table }) => table.period)].join(' ');
  const own = found.get(reader) ?? new Map<string, readonly Place[] | undefined>();
  found.set(reader, own);
  if (!own.has(key)) own.set(key, placesOf(of, told, reader));
  return own.get(key);
}

/** The room that the territory's tables leave; none: they tell nothing of it. */
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
          const made = madeIn(own, table, of) + madeIn(others, table, of);
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
