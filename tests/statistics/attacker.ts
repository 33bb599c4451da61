import { type PublishAsked } from '../../bot/statistics/publish/publish.ts';
import { createProgram } from './linear.ts';
import { type Table } from '../../bot/statistics/publish/table.ts';
import { type CountedRow } from '../../bot/statistics/publish/territory-tables.ts';

/** Families as flows too: what a helper was asked aloud counts under a family alone. */
export const FAMILIES = new Map([
  ['caf.un', 'argent'],
  ['caf.deux', 'argent'],
  ['ants.carte', 'papiers'],
  ['argent', 'argent'],
  ['papiers', 'papiers'],
]);
export const FLOWS = [...FAMILIES.keys()];
const KINDS = [...new Set(FAMILIES.values())];
export const EPCI = '243300316';
export const MONTHS = Array.from(
  { length: 12 },
  (_, at) => `2026-${String(at + 1).padStart(2, '0')}`,
);
/** Through which structure of the territory, or none of them. */
export const BY = ['ccas', 'mairie', 'other'] as const;
export type By = (typeof BY)[number];
export const ASKED: PublishAsked = {
  years: ['2026'],
  epcis: [EPCI],
  structures: [
    { id: 'mairie', epci: EPCI },
    { id: 'ccas', epci: EPCI },
  ],
};

/** Walks by month, flow, and the structure that they came through. */
export type Cell = `${string} ${string} ${By}`;
export type Walks = ReadonlyMap<Cell, number>;

/** What the turns of these walks add up to. */
export function rowsOf(walks: Walks): readonly CountedRow[] {
  return [...walks].flatMap(([cell, count]) => {
    const [month = '', name = '', by = ''] = cell.split(' ');
    const row = { month, what: 'flow', group: FAMILIES.get(name) ?? '', name, count } as const;
    const around = { ...row, room: 't', of: EPCI } as const;
    return by === 'other' ? [around] : [around, { ...row, room: 's', of: by } as const];
  });
}

export interface Known {
  readonly from: number;
  readonly to: number;
}

/** What stands behind a cell of a table, as anyone may work out from the rule of rounding. */
function behind({ cells, leavesOut }: Table, cell: string): Known {
  const shown = cells.get(cell);
  if (shown === undefined) return { from: 0, to: leavesOut ? Infinity : 10 };
  const whole = Array.from({ length: 40 }, (_, at) => at + shown - 20).filter(
    (count) => count > 10 && Math.max(15, Math.round(count / 5) * 5) === shown,
  );
  return { from: whole[0] ?? 0, to: whole.at(-1) ?? 0 };
}

const isWalks = ({ name }: Table): boolean =>
  /^(?:territory|structure)-(?:flows|families)$/.test(name);

/** A cell of a table, as far as it is known, and the walks that it adds up. */
interface Sum {
  readonly cell: string;
  readonly known: Known;
  readonly of: readonly Cell[];
}

function sumsOf(tables: readonly Table[]): readonly Sum[] {
  return tables.filter(isWalks).flatMap((table) => {
    const isFine = table.name.endsWith('flows');
    const whose = BY.filter((by) => table.of === EPCI || by === table.of);
    return (isFine ? FLOWS : KINDS).map((cell) => ({
      cell: `${table.name} ${table.of} ${table.period} ${cell}`,
      known: behind(table, cell),
      of: table.months.flatMap((month) =>
        FLOWS.filter((flow) => (isFine ? flow : FAMILIES.get(flow)) === cell).flatMap((flow) =>
          whose.map((by): Cell => `${month} ${flow} ${by}`),
        ),
      ),
    }));
  });
}

/** The bounds of a hidden cell, and what was made in it. */
export interface WorkedOut extends Known {
  readonly injected: number;
}

/**
 * An attacker. It holds tables, knows that the structures' people live in the territory, and the walks
 * that it made. It finds the least and the most that each cell of 0 to 10 may hold, in keeping with all
 * of it: linear programs, so that no way of adding and subtracting tells more.
 */
export function workedOut(
  tables: readonly Table[],
  walks: Walks,
  injected: Walks,
): ReadonlyMap<string, WorkedOut> {
  const found = new Map<string, WorkedOut>();
  // Nothing that is published tells of two families at once.
  for (const family of KINDS) {
    const flows = FLOWS.filter((flow) => FAMILIES.get(flow) === family);
    const cells = MONTHS.flatMap((month) =>
      flows.flatMap((flow) => BY.map((by): Cell => `${month} ${flow} ${by}`)),
    );
    const at = new Map(cells.map((cell, index) => [cell, index]));
    const sums = sumsOf(tables).filter(({ of }) => of.some((cell) => at.has(cell)));
    const made = (all: Walks, of: readonly Cell[]) =>
      of.reduce((sum, one) => sum + (all.get(one) ?? 0), 0);
    const weightsOf = (of: readonly Cell[], weight: number) =>
      new Map(of.map((cell) => [at.get(cell) ?? 0, weight]));
    // Variables are walks beside those that were made.
    const limits = sums.flatMap(({ known, of }) => [
      ...(known.to === Infinity
        ? []
        : [{ weights: weightsOf(of, 1), most: known.to - made(injected, of) }]),
      ...(known.from <= made(injected, of)
        ? []
        : [{ weights: weightsOf(of, -1), most: made(injected, of) - known.from }]),
    ]);
    const program = createProgram(cells.length, limits);
    for (const { cell, of } of sums) {
      if (made(walks, of) > 10) continue;
      const own = made(injected, of);
      const [from, to] = [-program.most(weightsOf(of, -1)), program.most(weightsOf(of, 1))];
      found.set(cell, { from: Math.ceil(from - 1e-6) + own, to: to + own, injected: own });
    }
  }
  return found;
}

/** Cells of 0 to 10 of which more is known than that, beyond what was made there. */
export function narrowedIn(all: ReadonlyMap<string, WorkedOut>): readonly string[] {
  return [...all].flatMap(([cell, { from, to, injected }]) =>
    from > injected || to < 10 - 1e-6 ? [`${cell}: ${from} to ${to}`] : [],
  );
}
