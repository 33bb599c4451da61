import { readableDate, readableNumber } from './cell-numbers.ts';
import { type Attributes, readXml, type XmlReader } from './read-xml.ts';
import { type Merged, SheetBuilder } from './sheet-builder.ts';
import { type Sheet } from './workbook.ts';
import { type CellFormats } from './xlsx-formats.ts';

/** One worksheet: its cells as one reads them. */
export function readXlsxSheet(name: string, xml: string, formats: CellFormats): Sheet {
  const reader = new XlsxSheetReader(name, formats);
  readXml(xml, reader);
  return reader.build();
}

class XlsxSheetReader implements XmlReader {
  readonly #formats: CellFormats;
  readonly #builder: SheetBuilder;
  #row = -1;
  #column = -1;
  #cell: Attributes = new Map();
  #value = '';
  /** Whether what is read is what the cell shows: not its formula. */
  #isValue = false;

  constructor(name: string, formats: CellFormats) {
    this.#formats = formats;
    this.#builder = new SheetBuilder(name);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#openRow(attributes);
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#isValue = true;
    else if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isValue = false;
    if (name === 'c') this.#builder.set(this.#row, this.#column, this.#shown());
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text;
  }

  build(): Sheet {
    return this.#builder.build();
  }

  #openRow(attributes: Attributes): void {
    const number = Number(attributes.get('r'));
    this.#row = Number.isInteger(number) && number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    const at = columnOf(attributes.get('r') ?? '');
    this.#column = at ?? this.#column + 1;
    this.#cell = attributes;
    this.#value = '';
  }

  #shown(): string {
    const value = this.#value;
    if (value === '') return '';
    switch (this.#cell.get('t')) {
      case 's':
        return this.#formats.strings[Number(value)] ?? '';
      case 'b':
        return value === '1' ? 'oui' : 'non';
      case 'd':
        return readableDate(value);
      case undefined:
      case 'n':
        return this.#number(Number(value));
      default:
        return value;
    }
  }

  #number(value: number): string {
    if (!Number.isFinite(value)) return this.#value;
    const kind = this.#formats.kinds[Number(this.#cell.get('s') ?? 0)] ?? 'number';
    return readableNumber(value, { kind, is1904: this.#formats.is1904 });
  }

  #merge(ref: string): void {
    const block = blockOf(ref);
    if (block !== undefined) this.#builder.merge(block);
  }
}

const LETTERS = 26;
const FIRST_LETTER = 64;

/** 0-based: `AB12` is 27. */
function columnOf(reference: string): number | undefined {
  const [, letters] = /^([A-Z]{1,3})\d+$/.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    column = column * LETTERS + letters.charCodeAt(at) - FIRST_LETTER;
  }
  return column - 1;
}

function blockOf(ref: string): Merged | undefined {
  const [, first = '', last = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(ref) ?? [];
  const [left, right] = [columnOf(first), columnOf(last)];
  if (left === undefined || right === undefined) return undefined;
  const rowOf = (reference: string) => Number(reference.replace(/\D/g, '')) - 1;
  return { top: rowOf(first), left, bottom: rowOf(last), right };
}
