import { type Item } from '../../read-items.ts';
import { Refused } from '../../import-fault.ts';
import { type Row } from '../../row.ts';

/** Rows that follow one another under one id: one permanence. */
export interface RowGroup {
  readonly rows: readonly Item[];
}

/** Most rows of one permanence: its sessions, and its dates by hours. */
export const MAX_ROWS = 200;

/**
 * Groups rows by `identifiant`; a row that leaves it empty goes with the one above. A row that
 * cannot be read stays with its group, so that no permanence is taken in part.
 */
export async function* groupRows(items: AsyncIterable<Item>): AsyncGenerator<RowGroup> {
  let rows: Item[] = [];
  let id = '';
  for await (const item of items) {
    const own = idOf(item);
    if (rows.length > 0 && own !== '' && own !== id) {
      yield { rows };
      rows = [];
    }
    if (rows.length === 0) id = own;
    rows.push(item);
    if (rows.length > MAX_ROWS) {
      const message = `Plus de ${MAX_ROWS} lignes pour une permanence.`;
      yield { rows: [{ at: item.at, row: new Refused('too-many-rows', message, 'identifiant') }] };
      rows = [];
    }
  }
  if (rows.length > 0) yield { rows };
}

function idOf({ row }: Item): string {
  const readable = row instanceof Refused ? row.row : row;
  return readable === undefined ? '' : idIn(readable);
}

function idIn(row: Row): string {
  const id = row.raw('identifiant');
  return typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
}
