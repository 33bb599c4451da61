import { fold } from '../../../../territory/fold.ts';
import { readTime, toTime } from '../../clock.ts';
import { Refused } from '../../import-fault.ts';
import { type Row, toLocalDate } from '../../row.ts';
import { type Column } from './columns.ts';

/** Cells of a row, read one by one; every fault is kept, so that a keeper sees all of them at once. */
export class CellReader {
  readonly faults: Refused[] = [];
  readonly #row: Row;

  constructor(row: Row) {
    this.#row = row;
  }

  fault(column: Column, message: string, code = 'bad-value'): void {
    // One fault a cell: what follows from it is not told again.
    if (!this.faults.some(({ field }) => field === column)) {
      this.faults.push(new Refused(code, `${column} : ${message}.`, column));
    }
    return undefined;
  }

  /** `''` for an empty cell, and for one at fault. */
  text(column: Column): string {
    return this.#try(column, () => this.#row.text(column)) ?? '';
  }

  /** A cell that must be filled; `''` once it is told that it is not. */
  need(column: Column): string {
    const text = this.text(column);
    if (text === '') this.fault(column, 'cette case doit être remplie', 'missing');
    return text;
  }

  /** Parts of a list, between commas or semicolons. */
  items(column: Column): readonly string[] {
    return this.text(column)
      .split(/[,;|]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }

  /** The text of a cell; nothing for an empty one. */
  filled(column: Column): string | undefined {
    return this.text(column) || undefined;
  }

  date(column: Column): string | undefined {
    const written = this.text(column);
    return written === '' ? undefined : this.toDate(written, column);
  }

  toDate(written: string, column: Column): string | undefined {
    return this.#try(column, () => toLocalDate(written, column));
  }

  /** `09:00`, `9h`, `9 h 30`. */
  time(column: Column): string | undefined {
    const written = this.text(column).replace(
      /^(\d{1,2}) ?h ?(\d{2})?$/i,
      (_, hours: string, minutes = '00') => `${hours}:${String(minutes)}`,
    );
    if (written === '') return undefined;
    const minutes = readTime(written);
    if (minutes !== undefined) return toTime(minutes);
    this.fault(column, 'écrivez une heure : 09:00');
    return undefined;
  }

  /** `oui` or `non`; nothing for an empty cell. */
  flag(column: Column): boolean | undefined {
    const written = fold(this.text(column));
    if (written === '') return undefined;
    if (written === 'oui' || written === 'non') return written === 'oui';
    this.fault(column, 'écrivez oui, ou non');
    return undefined;
  }

  number(column: Column): number | undefined {
    const written = this.text(column).replace(',', '.');
    if (written === '') return undefined;
    if (/^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
    this.fault(column, 'écrivez un nombre : 44,84');
    return undefined;
  }

  #try<T>(column: Column, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.fault(column, error.message.replace(/\.$/, ''), error.code);
      return undefined;
    }
  }
}
