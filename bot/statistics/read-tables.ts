import { largestFirst, sumsOf } from './figures/sums.ts';
import { type Publish } from './publish/kept-publish.ts';
import { publish, type PublishAsked } from './publish/publish.ts';
import { monthsOf, quartersOf, type Period } from './publish/periods.ts';
import { type Table } from './publish/table.ts';
import { type CountedRow, type PublishContext } from './publish/territory-tables.ts';
import { readRollUp, rollUpPrefix, type RolledUp } from './roll-up-keys.ts';

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
  /** The only EPCI that the structure serves, and the other structures that serve it alone. */
  readonly home?: string;
  readonly neighbours?: readonly string[];
  /** The flow that is drawn step by step; absent: the one most asked for. */
  readonly flow?: string;
}

/** Rows of one reading: some milliseconds. */
export const PAGE_ROWS = 2000;
/** Rows that a page of figures reads at most. */
export const MAX_ROWS = 20_000;

/** What a page of figures may show. Plain JSON but for its tables. */
export interface TablesRead {
  readonly tables: readonly Table[];
  /** No structure is told: it and its neighbours have more rows than a page may read. */
  readonly hasTooMany?: true;
}

/** More rows than a page of figures may read: half of them would tell something false. */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

/**
 * The tables of a page of figures: its rows, published. Throws {@link TooManyRows}; where the structure's
 * neighbours alone are too many, nothing is told of structures, and that is said.
 */
export async function readTables(
  page: ReadPage,
  asked: TablesAsked,
  context: PublishContext,
  publishing: Publish = publish,
): Promise<TablesRead> {
  const read = createReading(page);
  await read.all(prefixesOf(asked));
  const published = (structures: Structures): readonly Table[] =>
    publishing(read.rows, publishAsked(asked, structures), context);
  const flow = asked.flow ?? firstFlow(published([]), asked.quarters, context);
  if (flow !== undefined) await read.all(prefixesWithin(asked, flow));
  const structures = await structuresIn(read, asked);
  const all = published(structures ?? []);
  // Of the other quarters only what binds was read.
  const months = new Set(asked.quarters.flatMap(monthsOf));
  const tables = all.filter(
    ({ name, of, months: own }) =>
      (!name.startsWith('structure-') || of === asked.structure) &&
      (name === 'structure-flows' || own.every((month) => months.has(month))),
  );
  return { tables, ...(!structures && { hasTooMany: true }) };
}

/** Rows that were read, as many as a page may read. */
interface Reading {
  readonly rows: readonly CountedRow[];
  readonly all: (prefixes: readonly string[]) => Promise<void>;
}

function createReading(page: ReadPage): Reading {
  const rows: CountedRow[] = [];
  let read = 0;
  const begins = async (prefix: string): Promise<void> => {
    for (let after = ''; ;) {
      const limit = Math.min(PAGE_ROWS, MAX_ROWS - read);
      if (limit === 0) throw new TooManyRows('Trop de lignes pour une page.');
      const some = await page(prefix, after, limit);
      read += some.length;
      rows.push(...some.flatMap(({ key, count }) => rowOf(key, count)));
      if (some.length < limit) return;
      after = some.at(-1)?.key ?? '';
    }
  };
  return {
    rows,
    async all(prefixes) {
      for (const prefix of prefixes) await begins(prefix);
    },
  };
}

type Structures = PublishAsked['structures'];

/** The structure and its neighbours, once their rows are read; `undefined`: these are too many. */
async function structuresIn(
  read: Reading,
  { structure, home, neighbours = [], quarters }: TablesAsked,
): Promise<Structures | undefined> {
  if (structure === undefined) return [];
  const all = [...new Set([structure, ...(home === undefined ? [] : neighbours)])];
  try {
    const years = yearsOf(quarters);
    await read.all(all.flatMap((id) => years.map((year) => `s|${id}|${year}-`)));
  } catch (error) {
    if (error instanceof TooManyRows) return undefined;
    throw error;
  }
  return all.map((id) => ({ id, ...(home !== undefined && { epci: home }) }));
}

function publishAsked({ quarters, epci }: TablesAsked, structures: Structures): PublishAsked {
  return { years: yearsOf(quarters), epcis: epci === undefined ? [] : [epci], structures };
}

/** The flow most asked for in the last of the quarters; a family alone has no steps. */
export function firstFlow(
  tables: readonly Table[],
  quarters: readonly Period[],
  { families }: Pick<PublishContext, 'families'>,
): string | undefined {
  const all = largestFirst(sumsOf(tables, 'territory-flows', quarters.at(-1) ?? ''));
  return all.find(([flow]) => families.get(flow) !== flow)?.[0];
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
export function prefixesOf({ quarters, epci, home }: TablesAsked): readonly string[] {
  const years = yearsOf(quarters).flatMap(quartersOf).flatMap(monthsOf);
  const months = quarters.flatMap(monthsOf);
  const territories = [...new Set([epci, home])].flatMap((of) => (of === undefined ? [] : [of]));
  const own = epci === undefined ? [] : [epci];
  return [
    ...territories.flatMap((of) =>
      years.map((month) => rollUpPrefix({ room: 't', of, month, what: 'flow' })),
    ),
    ...own.flatMap((of) =>
      months.flatMap((month) => BESIDE.map((what) => rollUpPrefix({ room: 't', of, month, what }))),
    ),
    ...months.flatMap((month) =>
      NATIONAL.map((what) => rollUpPrefix({ room: 'n', of: '', month, what })),
    ),
  ];
}

/** The prefixes of what happens within a flow. */
function prefixesWithin({ quarters, epci: of }: TablesAsked, flow: string): readonly string[] {
  if (of === undefined) return [];
  return quarters
    .flatMap(monthsOf)
    .flatMap((month) =>
      WITHIN.map((what) => rollUpPrefix({ room: 't', of, month, what, group: flow })),
    );
}
