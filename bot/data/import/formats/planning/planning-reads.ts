import { Refused } from '../../import-fault.ts';
import { toId } from '../../imported-record.ts';
import { type Read } from '../../run-import.ts';
import { type PlannedRow } from './plan-row.ts';
import { type PlannedWorkbook } from './plan-workbook.ts';

/** Rows of a planning as an import takes them: those that are asked about are refused. */
export function* planningReads({ sheets }: PlannedWorkbook, source: string): Generator<Read> {
  const seen = new Map<string, number>();
  for (const { rows, sheet } of sheets) {
    for (const row of rows) {
      const named = [sheet.name, row.name].filter((one) => one !== '').join(' · ');
      yield { at: row.line, named, converted: convertedOf(row, source, seen) };
    }
  }
}

/** The second row of a service in a place keeps its id as long as the first one is there. */
function convertedOf(
  row: PlannedRow,
  source: string,
  seen: Map<string, number>,
): Read['converted'] {
  const { permanence, key, asks } = row;
  if (permanence === undefined) {
    return new Refused('to-correct', asks.map(({ message }) => message).join(' '));
  }
  const rank = (seen.get(key) ?? 0) + 1;
  seen.set(key, rank);
  const id = toId(source, rank === 1 ? key : `${key} ${rank}`);
  return { records: [{ kind: 'permanence', value: { id, ...permanence } }], notes: [] };
}
