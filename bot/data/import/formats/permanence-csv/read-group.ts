import { parseSchedule } from '../../../../permanences/parse-schedule.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { Refused } from '../../import-fault.ts';
import { type ImportContext } from '../../imported-record.ts';
import { nameIn } from '../../name-in.ts';
import { type Row } from '../../row.ts';
import { type Read } from '../../run-import.ts';
import { CellReader } from './cell-reader.ts';
import { type Column, COLUMNS, OWN } from './columns.ts';
import { type RowGroup } from './group-rows.ts';
import { headIn } from './head-in.ts';
import { closuresIn, hoursIn, modeIn, type RowHours } from './hours-in.ts';

interface ReadRow {
  readonly at: number;
  readonly row: Row;
}

/** One permanence of its rows, or every fault of each of them: nothing is taken in part. */
export function readGroup({ rows }: RowGroup, context: ImportContext): readonly Read[] {
  const unread = rows.flatMap(({ at, row }) =>
    row instanceof Refused ? [refusal(at, [row])] : [],
  );
  const readable = rows.flatMap(({ at, row }) => (row instanceof Refused ? [] : [{ at, row }]));
  const [first, ...more] = readable;
  if (first === undefined) return unread;
  const head = new CellReader(first.row);
  head.need('mode');
  const mode = modeIn(head) ?? 'walk-in';
  const permanence = headIn(head, mode, context);
  const cells = [head, ...more.map(({ row }) => cellsBelow(row, first))];
  const hours = cells.map((one) => {
    const own = modeIn(one);
    return hoursIn(one, own === mode ? undefined : own);
  });
  const schedule = scheduleOf(hours, head);
  const faulty = readable.flatMap(({ at }, i) => refusalOf(at, cells[i]?.faults ?? []));
  const named = nameIn(first.row);
  if (unread.length + faulty.length > 0) {
    return [...unread, ...faulty].map((one) => ({ ...one, named }));
  }
  const wrong = scheduleFault(schedule, hours, readable);
  if (wrong !== undefined) return [{ ...wrong, named }];
  const value: AuthoredPermanence = { ...permanence, schedule };
  return [
    { at: first.at, named, converted: { records: [{ kind: 'permanence', value }], notes: [] } },
  ];
}

function refusalOf(at: number, faults: readonly Refused[]): readonly Read[] {
  return faults.length === 0 ? [] : [refusal(at, faults)];
}

function refusal(at: number, [main, ...others]: readonly Refused[]): Read {
  const { code = '', message = '', field } = main ?? {};
  return { at, converted: new Refused(code, message, field, { others }) };
}

/** What only shows once all rows stand together. */
function scheduleFault(
  schedule: object,
  hours: readonly RowHours[],
  rows: readonly ReadRow[],
): Read | undefined {
  const [wrong] = parseSchedule(schedule).faults.filter(({ severity }) => severity === 'error');
  if (wrong === undefined) return undefined;
  const at = rows[rowOf(wrong.path, hours)]?.at ?? rows[0]?.at ?? 0;
  return refusal(at, [new Refused('bad-value', wrong.message, 'jours')]);
}

/** A row below the first repeats what the first says, or leaves it empty. */
function cellsBelow(row: Row, first: ReadRow): CellReader {
  const cells = new CellReader(row);
  const above = new CellReader(first.row);
  for (const column of COLUMNS) {
    if (OWN.has(column) || !row.has(column)) continue;
    const text = cells.text(column);
    if (text === '' || text === above.text(column)) continue;
    const message = `ne dit pas la même chose que la ligne ${first.at}`;
    cells.fault(column, message, 'rows-disagree');
  }
  return cells;
}

function scheduleOf(hours: readonly RowHours[], head: CellReader): object {
  const sessions = hours.flatMap((one) => one.sessions);
  const extra = hours.flatMap((one) => one.extra);
  const closed = {
    'public-holidays': flag(head, 'fermé jours fériés', sessions.length > 0),
    'school-holidays': flag(head, 'fermé vacances', sessions.length > 0),
    ...closuresIn(head),
  };
  return {
    ...(sessions.length > 0 ? { sessions, closed } : {}),
    ...(extra.length > 0 ? { extra } : {}),
  };
}

/** Said wherever days return: nobody guesses whether a bank holiday is open. */
function flag(head: CellReader, column: Column, isNeeded: boolean): boolean {
  if (isNeeded) head.need(column);
  return head.flag(column) ?? false;
}

/** The row of a session or a date that is at fault. */
function rowOf([kind, at]: readonly (string | number)[], hours: readonly RowHours[]): number {
  if ((kind !== 'sessions' && kind !== 'extra') || typeof at !== 'number') return 0;
  let before = 0;
  return Math.max(
    0,
    hours.findIndex((one) => {
      before += one[kind].length;
      return at < before;
    }),
  );
}
