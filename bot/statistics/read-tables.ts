import { largestFirst, sumsOf } from './figures/sums.ts';
import { type Publish } from './publish/kept-publish.ts';
import { publish, type PublishAsked } from './publish/publish.ts';
import { monthsOf, quartersOf, type Period } from './publish/periods.ts';
import { type Table } from './publish/table.ts';
import {
  readCircle,
  readTold,
  toCircleRows,
  toldPrefix,
  toToldRows,
  type Kept,
} from './publish/told-rows.ts';
import { type CountedRow, type PublishContext } from './publish/territory-tables.ts';
import { readRollUp, rollUpPrefix, type RolledUp } from './roll-up-keys.ts';
import { type KeyedCount } from './to-counts.ts';

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
  /** What is told now for the first time, of whomever it was worked out: kept before it is shown. */
  readonly fresh?: readonly KeyedCount[];
}

/**
 * More rows than a page of figures may read: half of them would tell something false. The message is in
 * French, for who reads the figures.
 */
export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';

  constructor() {
    super(
      'Ce territoire a plus de lignes qu’une page n’en peut lire (20 000). N’en lire qu’une partie donnerait des chiffres faux : rien n’est montré. Choisissez un autre trimestre : le premier d’une année demande deux années, les autres une seule. Si rien ne s’ouvre, dites-le à qui tient le service : aucun chiffre n’est perdu.',
    );
  }
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
    publishing(
      read.rows,
      { ...publishAsked(asked, structures), told: readTold(read.told) },
      context,
    );
  const here = () => published([]).filter(({ of }) => of === asked.epci);
  const flow = asked.flow ?? firstFlow(here(), asked.quarters, context);
  if (flow !== undefined) await read.all(prefixesWithin(asked, flow));
  const structures = await structuresIn(read, asked);
  const all = published(structures ?? []);
  const told = readTold(read.told);
  const circle = asked.home === undefined ? [] : toCircleRows(all, asked.home, read.told);
  const fresh = [...toToldRows(all, told), ...circle];
  const tables = [...yearsBefore(told, asked), ...all.filter((table) => isAskedFor(table, asked))];
  return {
    tables,
    ...(!structures && { hasTooMany: true }),
    ...(fresh.length > 0 && { fresh }),
  };
}

/** Of other quarters and structures, and of another territory, only what binds was read. */
function isAskedFor({ name, of, months: own }: Table, asked: TablesAsked): boolean {
  if (name.startsWith('territory-') && of !== asked.epci) return false;
  if (name.startsWith('structure-') && of !== asked.structure) return false;
  const months = asked.quarters.flatMap(monthsOf);
  return name === 'structure-flows' || own.every((month) => months.includes(month));
}

/** The years of the structure that were told, before those that are asked for. */
function yearsBefore(
  told: readonly Table[],
  { structure, quarters }: TablesAsked,
): readonly Table[] {
  const [first = ''] = yearsOf(quarters);
  return told
    .filter(({ name, of }) => name === 'structure-flows' && of === structure)
    .filter(({ period }) => period < first);
}

/** Rows that were read, as many as a page may read. */
interface Reading {
  readonly rows: readonly CountedRow[];
  /** Of these, those of tables that were told before. */
  readonly told: readonly Kept[];
  readonly all: (prefixes: readonly string[]) => Promise<void>;
}

function createReading(page: ReadPage): Reading {
  const rows: CountedRow[] = [];
  const told: Kept[] = [];
  let read = 0;
  const begins = async (prefix: string): Promise<void> => {
    for (let after = ''; ;) {
      const limit = Math.min(PAGE_ROWS, MAX_ROWS - read);
      if (limit === 0) throw new TooManyRows();
      const some = await page(prefix, after, limit);
      read += some.length;
      rows.push(...some.flatMap(({ key, count }) => rowOf(key, count)));
      if (prefix.startsWith(TOLD)) told.push(...some);
      if (some.length < limit) return;
      after = some.at(-1)?.key ?? '';
    }
  };
  return {
    rows,
    told,
    async all(prefixes) {
      for (const prefix of prefixes) await begins(prefix);
    },
  };
}

type Structures = PublishAsked['structures'];

/** The structure, its neighbours and who was one when they were told, once their rows are read; `undefined`: these are too many. */
async function structuresIn(
  read: Reading,
  { structure, home, neighbours = [], quarters }: TablesAsked,
): Promise<Structures | undefined> {
  if (structure === undefined) return [];
  const near = home === undefined ? [] : [...neighbours, ...readCircle(read.told)];
  const all = [...new Set([structure, ...near])];
  try {
    const years = yearsOf(quarters);
    await read.all(
      all.flatMap((id) => [
        toldPrefix('year', id),
        ...years.flatMap((year) => [`s|${id}|${year}-`, toldPrefix('structure', id, year)]),
      ]),
    );
  } catch (error) {
    if (error instanceof TooManyRows) return undefined;
    throw error;
  }
  return all.map((id) => ({ id, ...(home !== undefined && { epci: home }) }));
}

function publishAsked(asked: TablesAsked, structures: Structures): PublishAsked {
  return { years: yearsOf(asked.quarters), epcis: territoriesOf(asked), structures };
}

/** That which is looked at, and that of the structure. */
function territoriesOf({ epci, home }: TablesAsked): readonly string[] {
  return [...new Set([epci, home])].flatMap((of) => (of === undefined ? [] : [of]));
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

/** What the keys of all told tables begin with. */
const TOLD = 'told|';

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
  const { quarters, epci } = asked;
  const years = yearsOf(quarters).flatMap(quartersOf).flatMap(monthsOf);
  const months = quarters.flatMap(monthsOf);
  const territories = territoriesOf(asked);
  const own = epci === undefined ? [] : [epci];
  return [
    ...territories.flatMap((of) =>
      yearsOf(quarters).flatMap((year) => [
        toldPrefix('territory', of, year),
        toldPrefix('circle', of, year),
      ]),
    ),
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
