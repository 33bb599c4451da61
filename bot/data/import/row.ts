import { ownValue } from '../../engine/own-value.ts';
import { readDate } from '../../permanences/days.ts';
import { type LocalDate } from '../../permanences/model.ts';
import { type Cells } from './cells.ts';
import { Refused } from './import-fault.ts';

/** A text that a spreadsheet would run. Numbers and phones are not. */
export function isFormula(text: string): boolean {
  if (!/^[=+\-@\t\r]/.test(text)) return false;
  return !/^[+-]?\d+(?:[.,]\d+)?$/.test(text) && !/^\+\d[\d .()-]{2,20}$/.test(text);
}

/** A record as given, read field by field. Each reader refuses what it cannot trust. */
export class Row implements Cells {
  readonly #cells: Readonly<Record<string, unknown>>;

  constructor(cells: Readonly<Record<string, unknown>>) {
    this.#cells = cells;
  }

  /** The same, where a source names its columns its own way: theirs by ours. */
  renamed(columns: Readonly<Record<string, string>>): Row {
    // A spreadsheet's header is read without its capitals.
    const held = (theirs: string) => this.raw(theirs) ?? this.raw(theirs.toLowerCase());
    const ours = Object.entries(columns).map(([name, theirs]) => [name, held(theirs)] as const);
    return new Row({ ...this.#cells, ...Object.fromEntries(ours) });
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#cells, name);
  }

  raw(name: string): unknown {
    return ownValue(this.#cells, name);
  }

  /** The first of the fields that holds something, trimmed; `''` when none does. */
  text(...names: readonly string[]): string {
    for (const name of names) {
      const value = this.raw(name);
      if (typeof value === 'number' || typeof value === 'boolean') return String(value);
      if (typeof value !== 'string' || value.trim() === '') continue;
      if (isFormula(value)) {
        throw new Refused('formula', 'Un tableur lirait ce texte comme une formule.', name);
      }
      // Our own spreadsheets guard such a text with an apostrophe.
      const bare = value.startsWith("'") && isFormula(value.slice(1)) ? value.slice(1) : value;
      // Control and bidi signs hide what a text says.
      return bare.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
    }
    return '';
  }

  /** As {@link text}; refuses an empty field. */
  need(...names: readonly string[]): string {
    const text = this.text(...names);
    if (text !== '') return text;
    throw new Refused('missing', 'Cette case doit être remplie.', names[0]);
  }

  /** Items of a list: JSON, or text parted by `|`, else by `;`. */
  list(...names: readonly string[]): readonly string[] {
    const name = names.find((one) => Array.isArray(this.raw(one)));
    if (name !== undefined) {
      const items = this.raw(name) as readonly unknown[];
      return items.filter((one) => typeof one === 'string').map((one) => one.trim());
    }
    const text = this.text(...names);
    if (text === '') return [];
    return text.split(text.includes('|') ? '|' : ';').map((one) => one.trim());
  }

  /** Degrees, or `undefined` where there are none. */
  number(...names: readonly string[]): number | undefined {
    const text = this.text(...names).replace(',', '.');
    return /^[+-]?\d+(?:\.\d+)?(?:e-?\d+)?$/i.test(text) ? Number(text) : undefined;
  }

  /** `2026-11-25…` or `25/11/2026…`; refuses what is no date of the calendar. */
  date(...names: readonly string[]): LocalDate {
    return toLocalDate(this.need(...names), names[0]);
  }
}

/** `2026-11-25…` or `25/11/2026…` as a date. */
export function toLocalDate(text: string, field?: string): LocalDate {
  const [, day = '', month = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/.exec(text) ?? [];
  const date =
    year === undefined
      ? text.slice(0, 10)
      : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (readDate(date) !== undefined && /^\d{4}-\d\d-\d\d$/.test(date)) return date;
  throw new Refused('bad-date', `« ${text.slice(0, 40)} » n’est pas une date.`, field);
}
