import { type Cells } from '../../cells.ts';
import { DigestMap } from '../../digest-map.ts';
import { ImportFault, Refused } from '../../import-fault.ts';
import { digestOf } from '../../read-digests.ts';
import { type Item } from '../../read-items.ts';

/** Rows that follow one another under one id: one permanence. */
export interface RowGroup {
  readonly rows: readonly Item[];
}

/** Most rows of one permanence: its sessions, and its dates by hours. */
export const MAX_ROWS = 200;

/**
 * Groups rows by `identifiant`; a row that leaves it empty goes with the one above. A row that
 * cannot be read stays with its group, so that no permanence is taken in part. Throws
 * {@link ImportFault} when rows of one permanence stand apart: the first ones are taken by then.
 */
export async function* groupRows(items: AsyncIterable<Item>): AsyncGenerator<RowGroup> {
  const seen = new DigestMap();
  let rows: Item[] = [];
  let id = '';
  for await (const item of items) {
    const own = idOf(item);
    if (rows.length > 0 && own !== '' && own !== id) {
      yield groupOf(rows);
      rows = [];
    }
    if (rows.length === 0) {
      id = own;
      see(id, item.at, seen);
    }
    // One more than may be is enough to tell that there are too many.
    if (rows.length <= MAX_ROWS) rows.push(item);
  }
  if (rows.length > 0) yield groupOf(rows);
}

function groupOf(rows: readonly Item[]): RowGroup {
  const last = rows[MAX_ROWS];
  if (last === undefined) return { rows };
  const message = `Plus de ${MAX_ROWS} lignes pour une permanence.`;
  return { rows: [{ at: last.at, row: new Refused('too-many-rows', message, 'identifiant') }] };
}

function see(id: string, at: number, seen: DigestMap): void {
  if (id === '') return;
  const key = digestOf(id);
  const before = seen.get(key);
  if (before !== undefined) {
    throw new ImportFault(
      'rows-apart',
      `« ${id.slice(0, 40)} » est écrit ligne ${before}, puis plus bas ligne ${at}. Mettez ses lignes l'une sous l'autre, ou donnez deux identifiants.`,
    );
  }
  seen.set(key, at);
}

function idOf({ row }: Item): string {
  const readable = row instanceof Refused ? row.row : row;
  return readable === undefined ? '' : idIn(readable);
}

function idIn(row: Cells): string {
  const id = row.raw('identifiant');
  return typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
}
