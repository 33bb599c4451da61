import { readableDate } from './cell-numbers.ts';
import { type Attributes, type XmlReader } from './read-xml.ts';
import { SheetBuilder } from './sheet-builder.ts';
import { MAX_SHEET_COLUMNS, type Sheet } from './workbook.ts';

/** Times that a row or a cell that holds something may be repeated: more is padding. */
const MOST_REPEATED = 1_000;
const TIME = /^PT(\d+)H(\d+)M/;

/** Reads the tables of `content.xml`. */
export class OdsReader implements XmlReader {
  readonly #sheets: {
    readonly name: string;
    readonly style: string;
    readonly sheet: () => Sheet;
  }[] = [];
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #builder: SheetBuilder | undefined;
  #row = 0;
  #repeatedRows = 1;
  #cells: { readonly column: number; readonly text: string; readonly rows: number }[] = [];
  #column = 0;
  #cell: Attributes | undefined;
  #paragraphs: string[] = [];
  /** Notes and drawings inside a cell are none of its text. */
  #aside = 0;
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#aside > 0) return;
    if (name === 'annotation' || name === 'shapes' || name === 'forms') this.#aside = this.#depth;
    else if (name === 'style') this.#style = attributes.get('name') ?? '';
    else if (name === 'table-properties') this.#properties(attributes);
    else if (name === 'table') this.#openTable(attributes);
    else this.#openInTable(name, attributes);
  }

  #openInTable(name: string, attributes: Attributes): void {
    if (name === 'table-row') {
      this.#repeatedRows = count(attributes.get('number-rows-repeated'));
      this.#cells = [];
      this.#column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#cell = attributes;
      this.#paragraphs = [];
    } else if (this.#cell !== undefined) this.#openText(name, attributes);
  }

  #openText(name: string, attributes: Attributes): void {
    if (name === 'p') this.#paragraphs.push('');
    else if (name === 's') this.text(' '.repeat(Math.min(count(attributes.get('c')), 100)));
    else if (name === 'tab') this.text(' ');
    else if (name === 'line-break') this.text('\n');
  }

  close(name: string): void {
    if (this.#aside === this.#depth) this.#aside = 0;
    else if (this.#aside === 0) this.#closeInTable(name);
    this.#depth -= 1;
  }

  #closeInTable(name: string): void {
    if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    if (name === 'table-row') this.#closeRow();
    if (name === 'table') this.#builder = undefined;
  }

  text(text: string): void {
    const last = this.#paragraphs.pop();
    if (this.#aside > 0 || last === undefined) {
      if (last !== undefined) this.#paragraphs.push(last);
      return;
    }
    this.#paragraphs.push(last + text);
  }

  build(): { readonly sheets: readonly Sheet[]; readonly hidden: readonly string[] } {
    const isHidden = ({ style }: { readonly style: string }) => this.#hiddenStyles.has(style);
    return {
      sheets: this.#sheets.filter((one) => !isHidden(one)).map(({ sheet }) => sheet()),
      hidden: this.#sheets.filter(isHidden).map(({ name }) => name),
    };
  }

  #properties(attributes: Attributes): void {
    if (attributes.get('display') === 'false') this.#hiddenStyles.add(this.#style);
  }

  #openTable(attributes: Attributes): void {
    const name = attributes.get('name') ?? '';
    const builder = new SheetBuilder(name);
    this.#builder = builder;
    this.#row = 0;
    const style = attributes.get('style-name') ?? '';
    this.#sheets.push({ name, style, sheet: () => builder.build() });
  }

  #closeCell(): void {
    const cell = this.#cell ?? new Map<string, string>();
    const text = shownOf(cell, this.#paragraphs.join('\n'));
    const repeated = count(cell.get('number-columns-repeated'));
    const rows = count(cell.get('number-rows-spanned'));
    if (text !== '') {
      for (let at = 0; at < Math.min(repeated, MAX_SHEET_COLUMNS + 1); at++) {
        this.#cells.push({ column: this.#column + at, text, rows });
      }
    }
    this.#column += repeated;
    this.#cell = undefined;
    this.#paragraphs = [];
  }

  #closeRow(): void {
    if (this.#cells.length > 0) {
      for (let at = 0; at < Math.min(this.#repeatedRows, MOST_REPEATED); at++) this.#putRow(at);
    }
    this.#row += this.#repeatedRows;
  }

  #putRow(at: number): void {
    const top = this.#row + at;
    for (const { column, text, rows } of this.#cells) {
      this.#builder?.set(top, column, text);
      if (rows > 1) {
        this.#builder?.merge({ top, left: column, bottom: top + rows - 1, right: column });
      }
    }
  }
}

/** Dates, times and yes or no as they are kept; all else as it is shown. */
function shownOf(cell: Attributes, shown: string): string {
  const kind = cell.get('value-type');
  if (kind === 'date') return readableDate(cell.get('date-value') ?? '');
  if (kind === 'time') return timeIn(cell.get('time-value') ?? '') ?? shown;
  if (kind === 'boolean') return cell.get('boolean-value') === 'true' ? 'oui' : 'non';
  return shown === '' ? (cell.get('string-value') ?? '') : shown;
}

function timeIn(written: string): string | undefined {
  const [, hours, minutes = ''] = TIME.exec(written) ?? [];
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}

function count(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}
