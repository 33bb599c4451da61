import { isNarrowed, type Sum } from './narrowed.ts';
import { isOver, monthsOf, quartersOf } from './periods.ts';
import { behind, HIDDEN, LEFT_OUT, type Range } from './rounded.ts';
import { toTable, type Table } from './table.ts';
import {
  familyOf,
  nameOf,
  tableOf,
  type CountedRow,
  type PublishContext,
} from './territory-tables.ts';

/** A structure, a year of it, and the territory that its guide counts for. */
export interface StructureYear {
  readonly structure: string;
  readonly year: string;
  /** The only EPCI that it serves, and its tables; absent where that is not one alone. */
  readonly epci?: string;
  readonly around: readonly Table[];
}

/**
 * The tables of a structure for a year: by family each quarter, by flow at its end. Both tell of the
 * same walks, and their territory's tables tell of these too. What would let a hidden cell be worked
 * out from the others, even by who made all the walks of the structure, or all the others, is left out
 * before it is published; the table says that it leaves something out, not what.
 */
export function structureTables(
  rows: readonly CountedRow[],
  asked: StructureYear,
  context: PublishContext,
): readonly Table[] {
  const { structure: of, year, around } = asked;
  const own = rows.filter((row) => row.room === 's' && row.of === of && row.what === 'flow');
  const readers = readersOf(own, rows, asked);
  const quarters = quartersOf(year).filter((quarter) => isOver(quarter, context.today));
  const byFamily = quarters.map((period) => {
    const head = { of, period, months: monthsOf(period) };
    const whole = tableOf(own, { name: 'structure-families', ...head }, familyOf);
    return without(
      whole,
      (family) => family,
      (cut, family) => isAtFault(family, { tables: [cut], around, readers }, context),
    );
  });
  const told = byFamily.map(({ table }) => table);
  if (!isOver(year, context.today)) return told;
  const head = { of, period: year, months: quarters.flatMap(monthsOf) };
  const byFlow = without(
    tableOf(own, { name: 'structure-flows', ...head }, nameOf('flow')),
    (flow) => context.families.get(flow),
    (cut, family) => isAtFault(family, { tables: [...byFamily, cut], around, readers }, context),
  );
  return [...told, byFlow.table];
}

/** A table as it is published, and as it was before something was left out. */
interface Cut {
  readonly table: Table;
  readonly whole: Table;
}

/** The table without what is shown of the families at fault. */
function without(
  whole: Table,
  familyIn: (cell: string) => string | undefined,
  isFaulty: (cut: Cut, family: string) => boolean,
): Cut {
  let table = whole;
  for (;;) {
    const told = new Set([...table.cells.keys()].map(familyIn));
    const family = [...told].find((one) => one !== undefined && isFaulty({ table, whole }, one));
    if (family === undefined) return { table, whole };
    const left = [...table.cells].filter(([cell]) => familyIn(cell) !== family);
    const { name, of, period, months } = table;
    table = { ...toTable({ name, of, period, months }, new Map(left)), leavesOut: true };
  }
}

/** Walks that some reader made itself, by month, flow and whether they came through the structure. */
interface Readers {
  readonly nobody: Made;
  readonly ofStructure: Made;
  readonly ofOthers: Made;
}

type Made = ReadonlyMap<string, number>;

const walkOf = (month: string, flow: string, by: 'own' | 'other'): string =>
  `${month} ${flow} ${by}`;

/** Who knows most: nobody's walks, all of the structure's, or all of the others' around it. */
function readersOf(
  own: readonly CountedRow[],
  rows: readonly CountedRow[],
  { epci }: StructureYear,
): Readers {
  const ofStructure = new Map<string, number>();
  for (const { month, name, count } of own) {
    const walk = walkOf(month, name, 'own');
    ofStructure.set(walk, (ofStructure.get(walk) ?? 0) + count);
  }
  const ofOthers = new Map<string, number>();
  for (const { room, of, month, what, name, count } of rows) {
    if (room !== 't' || of !== epci || what !== 'flow') continue;
    const mine = ofStructure.get(walkOf(month, name, 'own')) ?? 0;
    ofOthers.set(walkOf(month, name, 'other'), Math.max(0, count - mine));
  }
  return { nobody: new Map(), ofStructure, ofOthers };
}

interface Told {
  readonly tables: readonly Cut[];
  readonly around: readonly Table[];
  readonly readers: Readers;
}

/**
 * Whether the tables of a family narrow what some of them hide, for one who knows that a
 * structure's people all live around it. Who made the others' walks learns of the structure's by
 * the territory's tables alone: nothing that is left out here would change that.
 */
function isAtFault(
  family: string,
  { tables, around, readers }: Told,
  { families }: PublishContext,
): boolean {
  const flows = [...families].flatMap(([flow, own]) => (own === family ? [flow] : []));
  const own = sumsOf({ family, flows }, tables, ['own']);
  const months = new Set(tables.flatMap(({ table }) => table.months));
  const near = around.filter((table) => table.months.some((month) => months.has(month)));
  const others = sumsOf(
    { family, flows },
    near.map((table) => ({ table, whole: table })),
    ['own', 'other'],
  );
  const given = own.map((sum) => ({ ...sum, isGiven: true }));
  return (
    isNarrowed([...own, ...others], readers.nobody) ||
    isNarrowed([...own, ...others], readers.ofStructure) ||
    isNarrowed([...given, ...others], readers.ofOthers)
  );
}

/** What is published of the walks of a family, as sums of walks. */
function sumsOf(
  { family, flows }: { readonly family: string; readonly flows: readonly string[] },
  tables: readonly Cut[],
  by: readonly ('own' | 'other')[],
): readonly Sum[] {
  return tables.flatMap(({ table, whole }) => {
    const sumOf = (cell: string, of: readonly string[]): Sum => ({
      range: rangeOf(table, cell),
      of: table.months.flatMap((month) =>
        of.flatMap((flow) => by.map((whose) => walkOf(month, flow, whose))),
      ),
      // Left out, and no small number.
      isGiven: whole.cells.has(cell) && !table.cells.has(cell),
    });
    if (table.name.endsWith('-families')) return [sumOf(family, flows)];
    return table.name.endsWith('-flows') ? flows.map((flow) => sumOf(flow, [flow])) : [];
  });
}

function rangeOf({ cells, leavesOut }: Table, cell: string): Range {
  const shown = cells.get(cell);
  if (shown !== undefined) return behind(shown);
  return leavesOut ? LEFT_OUT : HIDDEN;
}
