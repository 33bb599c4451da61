import { hash } from 'node:crypto';
import { type Permanence, type Place } from '../permanences/model.ts';
import { type RawRecord } from './report.ts';

interface Kept {
  readonly made: Place | Permanence;
  /** What else it was made from. */
  readonly from: unknown;
}

/**
 * What imported lines were made into, by their text: a list that is read again for a few changed
 * lines is not checked again, and two Worlds share what did not change. Good for one set of tables,
 * operators and written records. Lines with a fault are not remembered.
 */
export class RecordMemory {
  #before = new Map<string, Kept>();
  #now = new Map<string, Kept>();

  has(record: RawRecord): boolean {
    return this.#before.has(keyOf(record));
  }

  /** What the line was made into, from the same; else what `make` makes of it, if it is sound. */
  made<T extends Place | Permanence>(
    record: RawRecord,
    from: unknown,
    make: () => T | undefined,
  ): T | undefined {
    if (!isLine(record)) return make();
    const key = keyOf(record);
    const known = this.#before.get(key);
    const isSame = known !== undefined && known.from === from;
    const made = isSame ? (known.made as T) : make();
    if (made !== undefined) this.#now.set(key, { made, from });
    return made;
  }

  /** A reading is over: what it did not meet is forgotten. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** A line of an import: its text is the whole record. */
function isLine({ file }: RawRecord): boolean {
  return file.value === undefined;
}

function keyOf({ file, id }: RawRecord): string {
  return `${id} ${hash('sha256', file.text, 'base64').slice(0, 16)}`;
}
