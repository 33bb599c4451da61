import { publish } from './publish/publish.ts';
import { monthsOf, quartersOf, type Period } from './publish/periods.ts';
import { type Table } from './publish/table.ts';
import { type CountedRow, type PublishContext } from './publish/territory-tables.ts';
import { readRollUp, rollUpPrefix, type RolledUp, type RollUp } from './roll-up-keys.ts';

/** Reads counters by prefix, some at a time; see `storage/counter-pages.ts`. */
export type ReadPage = (
  prefix: string,
  after: string,
  limit: number,
) => Promise<readonly { readonly key: string; readonly count: number }[]>;

/** What a page of figures shows. Plain JSON: it goes to a thread of its own. */
export interface TablesAsked {
  /** The quarters that are compared; those of their years are read too, as far as they bind them. */
  readonly quarters: readonly Period[];
  readonly epci?: string;
  readonly structure?: string;
  /** The only EPCI that the structure serves. */
  readonly home?: string;
  /** The flow that is drawn step by step. */
  readonly flow?: string;
}

/** Rows of one reading: some milliseconds. */
export const PAGE_ROWS = 2000;
/** Rows that a page of figures reads at most. */
export const MAX_ROWS = 20_000;

/** More rows than a page of figures may read: half of them would tell something false. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/** The tables of a page of figures: its rows, published. Throws {@link TooManyRows}. */
export async function readTables(
  page: ReadPage,
  asked: TablesAsked,
  context: PublishContext,
): Promise<readonly Table[]> {
  const rows: CountedRow[] = [];
  for (const prefix of prefixesOf(asked)) {
    for (let after = ''; ;) {
      const some = await page(prefix, after, PAGE_ROWS);
      rows.push(...some.flatMap(({ key, count }) => rowOf(key, count)));
      if (rows.length > MAX_ROWS) throw new TooManyRows('Trop de lignes pour une page.');
      if (some.length < PAGE_ROWS) break;
      after = some.at(-1)?.key ?? '';
    }
  }
  const { epci, structure, home, quarters } = asked;
  const tables = publish(
    rows,
    {
      years: yearsOf(quarters),
      epcis: epci === undefined ? [] : [epci],
      structures:
        structure === undefined
          ? []
          : [{ id: structure, ...(home !== undefined && { epci: home }) }],
    },
    context,
  );
  const months = new Set(quarters.flatMap(monthsOf));
  // Of the other quarters only what binds was read.
  return tables.filter(
    (table) => table.name === 'structure-flows' || table.months.every((month) => months.has(month)),
  );
}

function yearsOf(quarters: readonly Period[]): readonly string[] {
  return [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))].sort();
}

function rowOf(key: string, count: number): readonly CountedRow[] {
  const row = readRollUp(key);
  return row ? [{ ...row, count }] : [];
}

/** What is counted of a territory beside its walks, and within one flow. */
const BESIDE: readonly RolledUp[] = ['end', 'no-flow', 'do-it-for-me'];
const WITHIN: readonly RolledUp[] = ['step', 'back', 'change'];
const NATIONAL: readonly RolledUp[] = ['danger', 'helped'];

/** The prefixes of the rows that are needed: walks of whole years, the rest of the quarters alone. */
export function prefixesOf(asked: TablesAsked): readonly string[] {
  const { quarters, epci, structure, home, flow } = asked;
  const years = yearsOf(quarters).flatMap(quartersOf).flatMap(monthsOf);
  const months = quarters.flatMap(monthsOf);
  const territories = [...new Set([epci, home])].flatMap((of) => (of === undefined ? [] : [of]));
  const walks = (room: RollUp['room'], of: string): readonly string[] =>
    years.map((month) => rollUpPrefix({ room, of, month, what: 'flow' }));
  const own = epci === undefined ? [] : [epci];
  return [
    ...territories.flatMap((of) => walks('t', of)),
    ...(structure === undefined ? [] : walks('s', structure)),
    ...own.flatMap((of) =>
      months.flatMap((month) => [
        ...BESIDE.map((what) => rollUpPrefix({ room: 't', of, month, what })),
        ...(flow === undefined
          ? []
          : WITHIN.map((what) => rollUpPrefix({ room: 't', of, month, what, group: flow }))),
      ]),
    ),
    ...months.flatMap((month) =>
      NATIONAL.map((what) => rollUpPrefix({ room: 'n', of: '', month, what })),
    ),
  ];
}
