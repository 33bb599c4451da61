import { structureTables } from './structure-tables.ts';
import { isKept, isOver, monthsOf, quartersOf } from './periods.ts';
import { type Table } from './table.ts';
import {
  nameOf,
  tableOf,
  territoryTables,
  type CountedRow,
  type PublishContext,
} from './territory-tables.ts';

/** Whose tables are asked for. */
export interface PublishAsked {
  /** Years, `2026`. */
  readonly years: readonly string[];
  readonly epcis: readonly string[];
  /**
   * Structures, and the only EPCI that each serves, if it is one. All that serve an EPCI are given
   * together: what one of them may show depends on what the others do.
   */
  readonly structures: readonly { readonly id: string; readonly epci?: string }[];
  /**
   * Tables of them that were told before: they are told the same, and nothing is told beside them that
   * was not then, whatever structures and flows there are by now.
   */
  readonly told?: readonly Table[];
}

/**
 * The one door out of the counters: a fixed list of tables, only of periods that are over, cells of 0
 * to 10 hidden and the others rounded to 5. What was told once stands as it was told; else the same
 * counts give the same tables for as long as they are kept month by month, then none. Every page, file
 * and report takes its result alone.
 */
export function publish(
  rows: readonly CountedRow[],
  { years, epcis, structures, told = [] }: PublishAsked,
  context: PublishContext,
): readonly Table[] {
  const isOfTerritory = ({ name }: Table): boolean => name.startsWith('territory-');
  const ofTerritories = told.filter(isOfTerritory);
  const ofStructures = told.filter((table) => !isOfTerritory(table));
  const territory = (epci: string): readonly Table[] => {
    const own = rows.filter((row) => row.room === 't' && row.of === epci);
    return years.flatMap((year) =>
      quartersOf(year).flatMap((quarter) =>
        territoryTables(own, { epci, quarter, told: ofTerritories }, context),
      ),
    );
  };
  const byEpci = new Map(
    [...new Set([...epcis, ...structures.flatMap(({ epci }) => (epci ? [epci] : []))])].map(
      (epci) => [epci, territory(epci)],
    ),
  );
  return [
    ...epcis.flatMap((epci) => byEpci.get(epci) ?? []),
    ...circlesOf(structures).flatMap(({ epci, ids }) =>
      years.flatMap((year) => {
        const around = byEpci.get(epci ?? '') ?? [];
        const own = { structures: ids, year, around, told: ofStructures };
        return structureTables(rows, { ...own, ...(epci !== undefined && { epci }) }, context);
      }),
    ),
    ...years.flatMap((year) => countryTables(rows, year, context)),
  ];
}

/** Structures that serve the same EPCI alone, looked at together; any other by itself. */
function circlesOf(
  structures: PublishAsked['structures'],
): readonly { readonly epci?: string; readonly ids: readonly string[] }[] {
  const circles = new Map<string, string[]>();
  for (const { id, epci } of structures) {
    if (epci !== undefined) circles.set(epci, [...(circles.get(epci) ?? []), id]);
  }
  return [
    ...[...circles].map(([epci, ids]) => ({ epci, ids: ids.sort() })),
    ...structures.flatMap(({ id, epci }) => (epci === undefined ? [{ ids: [id] }] : [])),
  ];
}

/** Kinds of danger, and whether people knew what to do: of the whole country alone. */
function countryTables(
  rows: readonly CountedRow[],
  year: string,
  { today }: PublishContext,
): readonly Table[] {
  const own = rows.filter(({ room }) => room === 'n');
  return quartersOf(year)
    .filter((quarter) => isOver(quarter, today) && isKept(quarter, today))
    .flatMap((period) => {
      const head = { of: '', period, months: monthsOf(period) };
      return [
        tableOf(own, { name: 'country-dangers', ...head }, nameOf('danger')),
        tableOf(own, { name: 'country-helped', ...head }, nameOf('helped')),
      ];
    });
}
