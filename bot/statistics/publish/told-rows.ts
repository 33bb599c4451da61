import { type KeyedCount } from '../to-counts.ts';
import { toTable, type Table, type TableName } from './table.ts';

/** Tables of walks: what a later publication could tell otherwise, and is therefore kept as it was told. */
const KEPT: ReadonlySet<string> = new Set<TableName>([
  'territory-flows',
  'territory-families',
  'structure-families',
  'structure-flows',
]);

/** Names the row that says that a table was told, even where it shows nothing. */
const HEAD = '*';
/** What that row holds. */
const WHOLE = 1;
const LEAVES_OUT = 2;

/**
 * Whose told tables: of a territory or a structure within a year; of a structure, whole years. `circle`:
 * which structures of an EPCI were told in a year.
 */
export type ToldRoom = 'territory' | 'structure' | 'year' | 'circle';

/** A row as it is read. */
export interface Kept {
  readonly key: string;
  readonly count: number;
}

/** What the keys of told tables begin with: of all, or of one; then of periods that begin so. */
export function toldPrefix(room: ToldRoom, of?: string, period = ''): string {
  return of === undefined ? `told|${room}|` : `told|${room}|${of}|${period}`;
}

const nameOf = ({ name, of, period }: Table): string => [name, of, period].join('|');

/**
 * Of these tables, those to be kept that were not told before, as rows of counters.
 *
 * @example
 * toToldRows([{ name: 'structure-flows', of: 'mairie', period: '2026', months: ['2026-01'], cells: new Map(), total: 0 }], []).length // 1
 */
export function toToldRows(
  tables: readonly Table[],
  told: readonly Table[],
): readonly KeyedCount[] {
  const known = new Set(told.map(nameOf));
  return tables
    .filter((table) => KEPT.has(table.name) && !known.has(nameOf(table)))
    .flatMap((table) => {
      const root = `${toldPrefix(roomOf(table.name), table.of, table.period)}|${table.name}|${table.months.join()}|`;
      const head = { key: root + HEAD, by: table.leavesOut ? LEAVES_OUT : WHOLE };
      return [head, ...[...table.cells].map(([cell, by]) => ({ key: root + cell, by }))];
    });
}

function roomOf(name: TableName): ToldRoom {
  if (name === 'structure-flows') return 'year';
  return name === 'structure-families' ? 'structure' : 'territory';
}

/** Structures of an EPCI that are told in a year for the first time: who is told later is told beside them. */
export function toCircleRows(
  tables: readonly Table[],
  epci: string,
  told: readonly Kept[],
): readonly KeyedCount[] {
  const keys = tables
    .filter(({ name }) => name.startsWith('structure-'))
    .map(({ of, period }) => `${toldPrefix('circle', epci, period.slice(0, 4))}|${of}`);
  const known = new Set(told.map(({ key }) => key));
  return [...new Set(keys)].filter((key) => !known.has(key)).map((key) => ({ key, by: WHOLE }));
}

/** Structures that were told, from those rows. */
export function readCircle(rows: readonly Kept[]): readonly string[] {
  const root = toldPrefix('circle');
  return rows.flatMap(({ key }) => (key.startsWith(root) ? (key.split('|').at(-1) ?? []) : []));
}

/**
 * Told tables from their rows.
 *
 * @example
 * readTold([{ key: 'told|year|mairie|2026|structure-flows|2026-01|*', count: 2 }])[0].leavesOut // true
 */
export function readTold(rows: readonly Kept[]): readonly Table[] {
  const found = new Map<string, { head?: number; cells: Map<string, number> }>();
  for (const { key, count } of rows) {
    if (key.startsWith(toldPrefix('circle'))) continue;
    const at = key.lastIndexOf('|');
    const [root, cell] = [key.slice(0, at), key.slice(at + 1)];
    const table = found.get(root) ?? { cells: new Map<string, number>() };
    found.set(root, table);
    if (cell === HEAD) table.head = count;
    else table.cells.set(cell, count);
  }
  return [...found].map(([root, { head, cells }]) => {
    const [, , of = '', period = '', name = '', months = ''] = root.split('|');
    const table = toTable(
      { name: name as TableName, of, period, months: months.split(',') },
      cells,
    );
    return head === LEAVES_OUT ? { ...table, leavesOut: true } : table;
  });
}
