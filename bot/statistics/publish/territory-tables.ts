import { type RollUp } from '../roll-up-keys.ts';
import { isKept, isOver, monthsOf, type Period } from './periods.ts';
import { rounded } from './rounded.ts';
import { toTable, type Table, type TableName } from './table.ts';

/** A row that was counted. */
export interface CountedRow extends RollUp {
  readonly count: number;
}

/** What publishing knows beside the counts. */
export interface PublishContext {
  /** ISO date: only what was over before is published. */
  readonly today: string;
  /**
   * The family of each flow that may be counted, and each family as its own: what a helper was asked
   * aloud counts under a family alone. All families, so that a flow that is written later changes
   * nothing that was published.
   */
  readonly families: ReadonlyMap<string, string>;
}

/** A territory and a quarter of it. */
export interface TerritoryQuarter {
  readonly epci: string;
  readonly quarter: Period;
  /** Tables that were told before: they stand as they are. */
  readonly told: readonly Table[];
}

/**
 * The tables of a territory for a quarter, from its rows. Each month stands in one of them only, by flow or by
 * family, so that none can be taken from another: a month where over half of the families have
 * nothing to show waits for the quarter; what is still so then is told by family. Which it is
 * depends on what is shown alone.
 */
export function territoryTables(
  own: readonly CountedRow[],
  { epci: of, quarter, told }: TerritoryQuarter,
  context: PublishContext,
): readonly Table[] {
  const { today } = context;
  if (!isKept(quarter, today)) return [];
  const over = monthsOf(quarter).filter((month) => isOver(month, today));
  const toldOf = (asked: Period) => told.find((one) => one.of === of && one.period === asked);
  const ended = toldOf(quarter);
  const isFine = (months: readonly string[]) => isTelling(shownOf(own, months, flowName), context);
  const fine = over.filter(
    (month) => toldOf(month) !== undefined || (ended === undefined && isFine([month])),
  );
  const byMonth = fine.flatMap((month) =>
    partTables(own, { of, period: month, months: [month] }, toldOf(month)),
  );
  if (!isOver(quarter, today)) return byMonth;
  const whole = { of, period: quarter, months: monthsOf(quarter) };
  const rest = { ...whole, months: over.filter((month) => !fine.includes(month)) };
  const besides = [
    tableOf(own, { name: 'territory-no-flow', ...whole }, nameOf('no-flow')),
    tableOf(own, { name: 'territory-do-it-for-me', ...whole }, nameOf('do-it-for-me')),
  ];
  if (rest.months.length === 0) return [...byMonth, ...besides];
  const isByFlow = ended ? ended.name === 'territory-flows' : isFine(rest.months);
  const tables = isByFlow ? partTables(own, rest, ended) : [ended ?? familyTable(own, rest)];
  return [...byMonth, ...tables, ...besides];
}

type Head = Pick<Table, 'of' | 'period' | 'months'>;

/** The name of what was counted, of the rows of one kind. */
export function nameOf(what: RollUp['what']): CellOf {
  return (row) => (row.what === what ? row.name : undefined);
}

/** Its family, of the walks that were begun. */
export const familyOf: CellOf = ({ what, group }) => (what === 'flow' ? group : undefined);

const flowName = nameOf('flow');

/** By flow, as it was told before or is now, and within the flows that are shown. */
function partTables(
  rows: readonly CountedRow[],
  head: Head,
  told: Table | undefined,
): readonly Table[] {
  const flows = told ?? tableOf(rows, { name: 'territory-flows', ...head }, flowName);
  const within = (name: TableName, what: RollUp['what']): Table =>
    tableOf(rows, { name, ...head }, (row) =>
      row.what === what && flows.cells.has(row.group) ? `${row.group}|${row.name}` : undefined,
    );
  return [
    flows,
    within('territory-ends', 'end'),
    within('territory-steps', 'step'),
    within('territory-back', 'back'),
    within('territory-changes', 'change'),
  ];
}

function familyTable(rows: readonly CountedRow[], head: Head): Table {
  return tableOf(rows, { name: 'territory-families', ...head }, familyOf);
}

/** The cell that a row counts in; none: it is not meant. */
export type CellOf = (row: CountedRow) => string | undefined;

/** Adds up rows of some months by cell; shows those that may be. */
export function tableOf(
  rows: readonly CountedRow[],
  head: Head & Pick<Table, 'name'>,
  cellOf: CellOf,
): Table {
  return toTable(head, shownOf(rows, head.months, cellOf));
}

/** Sums of the rows of some months by the cell that each stands in; rows of no cell are left out. */
export function countedOf(
  rows: readonly CountedRow[],
  months: readonly string[],
  cellOf: CellOf,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const cell = months.includes(row.month) ? cellOf(row) : undefined;
    if (cell !== undefined) sums.set(cell, (sums.get(cell) ?? 0) + row.count);
  }
  return sums;
}

function shownOf(
  rows: readonly CountedRow[],
  months: readonly string[],
  cellOf: CellOf,
): ReadonlyMap<string, number> {
  const shown = [...countedOf(rows, months, cellOf)].flatMap(([cell, sum]) => {
    const told = rounded(sum);
    return told === undefined ? [] : [[cell, told] as const];
  });
  return new Map(shown);
}

/** At least half of the families have a flow to show. */
function isTelling(shown: ReadonlyMap<string, number>, { families }: PublishContext): boolean {
  const all = new Set(families.values());
  const told = new Set([...shown.keys()].flatMap((flow) => families.get(flow) ?? []));
  return told.size * 2 >= all.size;
}
