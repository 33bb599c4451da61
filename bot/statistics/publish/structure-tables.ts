import { isAtFault, type Families } from './at-fault.ts';
import { type Cut } from './cut.ts';
import { isKept, isOver, monthsOf, quartersOf, type Period } from './periods.ts';
import { nobodyOf, readersOf, type Readers } from './readers.ts';
import { toTable, type Table, type TableName } from './table.ts';
import {
  countedOf,
  familyOf,
  nameOf,
  tableOf,
  type CountedRow,
  type PublishContext,
} from './territory-tables.ts';
import { togetherByFamily, togetherByFlow, type Own } from './together.ts';

/** A year of the structures of one territory, and the territory's own tables. */
export interface StructuresYear {
  readonly structures: readonly string[];
  readonly year: string;
  /** The only EPCI that they serve, and its tables; absent where that is not one alone. */
  readonly epci?: string;
  readonly around: readonly Table[];
  /** Tables of structures that were told before. */
  readonly told: readonly Table[];
}

/**
 * The tables of structures for a year: by family each quarter, by flow at its end. Both tell of the
 * same walks, and their territory's tables tell of these too. What would let a hidden cell be worked
 * out from the others, even by who made all the walks of a structure, or all the others, or by all
 * structures together, is left out before it is published; the table says that it leaves something
 * out, not what. What was told before stands; of who was not told then, nothing is told beside it.
 */
export function structureTables(
  rows: readonly CountedRow[],
  asked: StructuresYear,
  context: PublishContext,
): readonly Table[] {
  const { year, around } = asked;
  const { today } = context;
  const walks = walksIn(rows, asked);
  const quarters = quartersOf(year).filter((one) => isOver(one, today) && isKept(one, today));
  const byQuarter = quarters.map((period) => {
    // Of a quarter its own rows alone tell, whatever else is kept still.
    const all = beginIn(walks, asked, monthsOf(period));
    const before = toldIn(asked, 'structure-families', period);
    if (before.length > 0) return all.map((own) => asTold(own, period, before));
    const of: OfPeriod = { period, around, families: familiesIn(all, context) };
    const cuts = all.map((own) => familyCut(own, of));
    return togetherByFamily(cuts, { months: monthsOf(period), ...of });
  });
  const tellable = (some: readonly (readonly Own[])[]) =>
    some.flat().flatMap(({ cut, isUntold }) => (isUntold ? [] : [cut.table]));
  if (!isOver(year, today)) return tellable(byQuarter);
  const yearTold = toldIn(asked, 'structure-flows', year);
  if (yearTold.length > 0) return [...tellable(byQuarter), ...yearTold];
  // The last quarter came out with the year, and cannot be worked out without all of it.
  if (!isKept(year, today)) return tellable(byQuarter.slice(0, -1));
  const all = beginIn(walks, asked, quartersOf(year).flatMap(monthsOf));
  const families = familiesIn(all, context);
  const ended = all.map((own, at) => {
    const before = byQuarter.flatMap((some) => some[at] ?? []);
    return endOfYear(own, before, { period: year, around, families });
  });
  const quartersEnded = [...byQuarter.slice(0, -1), ended.map(({ last }) => last)];
  const flows = ended.map(({ byFlow }) => byFlow);
  const byFlow = togetherByFlow(flows, { year, around, families, byQuarter: quartersEnded });
  return tellable([...quartersEnded, byFlow]);
}

/** What was told before of these structures in a period. */
function toldIn(
  { told, structures }: Pick<StructuresYear, 'told' | 'structures'>,
  name: TableName,
  period: Period,
): readonly Table[] {
  return told.filter(
    (one) => one.name === name && one.period === period && structures.includes(one.of),
  );
}

/** A quarter as it was told; of a structure that was not, nothing is known by it. */
function asTold({ structure, own }: Begun, period: Period, before: readonly Table[]): Own {
  const months = monthsOf(period);
  const head = { name: 'structure-families', of: structure, period, months } as const;
  const told = before.find(({ of }) => of === structure);
  const table = told ?? { ...toTable(head, new Map()), leavesOut: true };
  return {
    structure,
    cut: { table, whole: tableOf(own, head, familyOf) },
    counted: countedOf(own, months, familyOf),
    ...(told === undefined && { isUntold: true }),
  };
}

/** Walks that were begun, of each structure and around them all. */
interface Walks {
  readonly own: ReadonlyMap<string, readonly CountedRow[]>;
  readonly around: readonly CountedRow[];
}

function walksIn(
  rows: readonly CountedRow[],
  { structures, epci }: Pick<StructuresYear, 'structures' | 'epci'>,
): Walks {
  const own = new Map(structures.map((id): [string, CountedRow[]] => [id, []]));
  const around: CountedRow[] = [];
  for (const row of rows) {
    if (row.what !== 'flow') continue;
    if (row.room === 's') own.get(row.of)?.push(row);
    if (row.room === 't' && row.of === epci) around.push(row);
  }
  return { own, around };
}

/** A structure's own rows, and who knows most of them. */
interface Begun {
  readonly structure: string;
  readonly own: readonly CountedRow[];
  readonly readers: Readers;
}

function beginIn(
  walks: Walks,
  { structures }: Pick<StructuresYear, 'structures'>,
  months: readonly string[],
): readonly Begun[] {
  const isIn = ({ month }: CountedRow): boolean => months.includes(month);
  const around = walks.around.filter(isIn);
  const nobody = nobodyOf();
  return structures.map((structure) => {
    const own = (walks.own.get(structure) ?? []).filter(isIn);
    return { structure, own, readers: readersOf(own, around, nobody) };
  });
}

/** Flows of each family: of those that are known, and of any that was counted. */
function familiesIn(all: readonly Begun[], { families }: PublishContext): Families {
  const found = new Map<string, Set<string>>();
  const add = (family: string, flow: string) =>
    found.set(family, (found.get(family) ?? new Set()).add(flow));
  for (const [flow, family] of families) add(family, flow);
  for (const { name, group } of all.flatMap(({ own }) => own)) add(group, name);
  return found;
}

interface OfPeriod {
  readonly period: Period;
  readonly around: readonly Table[];
  readonly families: Families;
}

function familyCut(
  { structure, own, readers }: Begun,
  { period, around, families }: OfPeriod,
): Own {
  const head = { of: structure, period, months: monthsOf(period) };
  const whole = tableOf(own, { name: 'structure-families', ...head }, familyOf);
  const cut = without(
    { table: whole, whole },
    askedIn(own),
    (family) => [family],
    (one, family) => isAtFault(family, { byFamily: [one], around, readers, families }),
  );
  return { structure, cut, counted: countedOf(own, head.months, familyOf) };
}

/**
 * The last quarter and the flows of a year, which are published together: where the flows of a family
 * cannot be told with its quarters, the last of these is left out too.
 */
function endOfYear(
  begun: Begun,
  quarters: readonly Own[],
  of: OfPeriod,
): { readonly last: Own; readonly byFlow: Own } {
  const [last, before] = [quarters.at(-1), quarters.slice(0, -1).map(({ cut }) => cut)];
  if (!last) throw new Error(`A year without quarters: ${of.period}`);
  const known = new Map<Table, Own>();
  const flowsBeside = (cut: Cut): Own => {
    const own = known.get(cut.table) ?? flowCut(begun, { ...of, quarters: [...before, cut] });
    known.set(cut.table, own);
    return own;
  };
  const { around, families } = of;
  const { readers } = begun;
  const cut = without(
    last.cut,
    askedIn(begun.own),
    (family) => [family],
    (one, family) => {
      const byFamily = [...before, one];
      const byFlow = flowsBeside(one).cut;
      return isAtFault(family, { byFamily, byFlow, around, readers, families });
    },
  );
  return { last: { ...last, cut }, byFlow: flowsBeside(cut) };
}

function flowCut(
  { structure, own, readers }: Begun,
  { period, around, families, quarters }: OfPeriod & { readonly quarters: readonly Cut[] },
): Own {
  const head = { of: structure, period, months: quartersOf(period).flatMap(monthsOf) };
  const whole = tableOf(own, { name: 'structure-flows', ...head }, nameOf('flow'));
  const cut = without(
    { table: whole, whole },
    askedIn(own),
    (flow) => [...families].flatMap(([family, flows]) => (flows.has(flow) ? [family] : [])),
    (one, family) =>
      isAtFault(family, { byFamily: quarters, byFlow: one, around, readers, families }),
  );
  return { structure, cut, counted: countedOf(own, head.months, nameOf('flow')) };
}

/**
 * The table without what is shown of the families at fault. Where all of a family is hidden, that the
 * table leaves something out is enough: its empty cells may then be larger ones too.
 */
function without(
  { table: given, whole }: Cut,
  families: readonly string[],
  familiesOf: (cell: string) => readonly string[],
  isFaulty: (cut: Cut, family: string) => boolean,
): Cut {
  let table = given;
  for (;;) {
    const isShown = (family: string) =>
      [...table.cells.keys()].some((cell) => familiesOf(cell).includes(family));
    const family = families.find(
      (one) => (table.leavesOut !== true || isShown(one)) && isFaulty({ table, whole }, one),
    );
    if (family === undefined) return { table, whole };
    const left = [...table.cells].filter(([cell]) => !familiesOf(cell).includes(family));
    const { name, of, period, months } = table;
    table = { ...toTable({ name, of, period, months }, new Map(left)), leavesOut: true };
  }
}

/** Families that a structure was asked for; of any other nothing binds. */
const askedIn = (own: readonly CountedRow[]): readonly string[] => [
  ...new Set(own.map(({ group }) => group)),
];
