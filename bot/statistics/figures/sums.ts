import { monthsOf, type Period } from '../publish/periods.ts';
import { type Table, type TableName } from '../publish/table.ts';

/** Published numbers of a quarter by cell: what is shown, added up. */
export function sumsOf(
  tables: readonly Table[],
  name: TableName,
  quarter: Period,
): ReadonlyMap<string, number> {
  const months = monthsOf(quarter);
  const sums = new Map<string, number>();
  for (const table of tables) {
    if (table.name !== name || !table.months.every((month) => months.includes(month))) continue;
    for (const [cell, count] of table.cells) sums.set(cell, (sums.get(cell) ?? 0) + count);
  }
  return sums;
}

/** The largest first; equal ones by name. */
export function largestFirst(
  sums: ReadonlyMap<string, number>,
): readonly (readonly [cell: string, count: number])[] {
  return [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** All of them, added up. */
export function totalOf(sums: ReadonlyMap<string, number>): number {
  return [...sums.values()].reduce((all, count) => all + count, 0);
}
