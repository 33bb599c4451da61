import { saySchedule } from '../../../../permanences/planning/say-schedule.ts';
import { toAuthoredSchedule } from '../../../export/to-authored-schedule.ts';
import { type AuthoredPermanence } from '../../../schemas/permanence.ts';
import { present } from '../../../to-text.ts';
import { type SheetRow } from '../../sheets/workbook.ts';
import { type Head } from './find-head.ts';
import { howIn } from './how-in.ts';
import { type GivenForAll, type PlanningContext } from './planning-context.ts';
import { type CellAsk, RowCells } from './row-cells.ts';
import { checkedIn, untilIn, whenIn } from './when-in.ts';
import { whereIn } from './where-in.ts';
import { whoIn } from './who-in.ts';

/** A row of a planning: what it says, or what has to be asked before it can be taken. */
export interface PlannedRow {
  readonly line: number;
  /** In plain French, whole; absent where something is asked. */
  readonly said?: string;
  readonly asks: readonly CellAsk[];
  /** Without its id: that is the sheet's to give. */
  readonly permanence?: Omit<AuthoredPermanence, 'id'>;
  /** What stays the same of it when its hours change. */
  readonly key: string;
  readonly name: string;
}

/** Reads a row back, or asks. Nothing of it is guessed. */
export function planRow(
  row: SheetRow,
  head: Head,
  context: PlanningContext,
  given: GivenForAll,
): PlannedRow {
  const cells = new RowCells(row, head);
  const where = whereIn(cells, context, given);
  const who = whoIn(cells, context, given);
  const when = whenIn(cells, context, given);
  const how = howIn(cells, when?.planning ?? { mode: undefined, phone: undefined }, context);
  const until = untilIn(cells, context);
  const checked = checkedIn(cells, context);
  const name = cells.text('place');
  const asks = cells.asks;
  if (!where || !who || !when || !how || asks.length > 0) {
    return { line: row.line, asks, key: '', name };
  }
  const { operator, needs, serves } = who;
  const said = [saySchedule(when.schedule, how.mode), where.said, who.said, how.said].join(', ');
  const permanence = present({
    operator,
    needs,
    place: where.place,
    serves,
    for: who.for,
    mode: how.mode,
    booking: how.booking,
    schedule: toAuthoredSchedule(when.schedule),
    checked: { date: checked, by: given.by ?? context.source },
    'known-until': until,
  });
  const key = [operator, where.commune.insee, where.name, ...(needs ?? [])].join(' ');
  return { line: row.line, said, asks: [], permanence, key, name };
}
