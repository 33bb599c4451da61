import { Refused } from './import-fault.ts';
import { type Row } from './row.ts';

/** Columns that say what a row is, in the formats that we read; the first that holds something. */
const NAMES = ['nom', 'lieu', 'identifiant', 'id'];
const MOST = 60;

/** What a row calls itself, for a keeper who looks for it in the file; nothing when it says nothing. */
export function nameIn(row: Row | Refused): string | undefined {
  const readable = row instanceof Refused ? row.row : row;
  const names = NAMES.map((column) => readable?.raw(column));
  const name = names.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? name.trim().slice(0, MOST) : undefined;
}
