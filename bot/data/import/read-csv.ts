import { ImportFault } from './import-fault.ts';
import { MAX_FIELDS, MAX_RECORD } from './limits.ts';

/** Cells of a row and the line where it begins, 1-based. `undefined`: too long to be kept. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[] | undefined;
}

/**
 * Splits CSV (RFC 4180, any of `;`, `,` and tab) into rows, in constant memory. `separator`: told by
 * the first line where it is not given.
 */
export async function* readCsv(
  chunks: AsyncIterable<string>,
  separator?: string,
): AsyncGenerator<CsvRow> {
  let splitter: CsvSplitter | undefined;
  let start = '';
  for await (const chunk of chunks) {
    if (splitter === undefined) {
      start += chunk;
      if (!start.includes('\n') && start.length < MAX_RECORD) continue;
      splitter = new CsvSplitter(separator ?? separatorOf(start));
      yield* splitter.take(start);
    } else yield* splitter.take(chunk);
  }
  splitter ??= new CsvSplitter(separator ?? separatorOf(start));
  if (start !== '' && !start.includes('\n')) yield* splitter.take(start);
  yield* splitter.end();
}

/** The sign that parts most cells of the first line. */
function separatorOf(start: string): string {
  const [first = ''] = start.split('\n');
  const bare = first.replace(/"[^"]*"/g, '');
  const counts = [';', ',', '\t'].map((sign) => [sign, bare.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

const [QUOTE, NEWLINE] = ['"', '\n'] as const;
const QUOTED_ENDS = /["\n]/g;

/** Cells are cut out of what was read: a sign at a time would leave a string for each sign. */
class CsvSplitter {
  readonly #separator: string;
  /** What ends a plain stretch outside quotes: the separator, a quote, the end of a line. */
  readonly #ends: RegExp;
  #cells: string[] = [];
  #cell = '';
  #size = 0;
  #quoted = false;
  /** A quote inside quotes: doubled, or the end. */
  #pending = false;
  #line = 1;
  #first = 1;

  constructor(separator: string) {
    this.#separator = separator;
    this.#ends = new RegExp(`[${separator}"\n]`, 'g');
  }

  *take(chunk: string): Generator<CsvRow> {
    for (let at = 0; at < chunk.length;) {
      const end = this.#pending ? at : this.#plainEnd(chunk, at);
      if (end > at) this.#add(chunk.slice(at, end));
      const sign = chunk[end];
      if (sign !== undefined) yield* this.#sign(sign);
      at = end + 1;
    }
  }

  /** Where the next sign is that means something; the end of the chunk if there is none. */
  #plainEnd(chunk: string, from: number): number {
    const ends = this.#quoted ? QUOTED_ENDS : this.#ends;
    ends.lastIndex = from;
    return ends.exec(chunk)?.index ?? chunk.length;
  }

  *#sign(sign: string): Generator<CsvRow> {
    if (this.#pending) this.#closeQuote(sign);
    else if (this.#quoted) this.#inside(sign);
    else yield* this.#outside(sign);
    if (sign === NEWLINE) this.#line += 1;
    if (sign === NEWLINE && !this.#quoted) {
      if (this.#ended) yield* this.#endRow();
      this.#first = this.#line;
    }
  }

  *#outside(sign: string): Generator<CsvRow> {
    if (sign === QUOTE && this.#cell === '') this.#quoted = true;
    else if (sign === this.#separator) this.#endCell();
    else if (sign === NEWLINE) yield* this.#endRow();
    else this.#add(sign);
  }

  *end(): Generator<CsvRow> {
    if (this.#quoted && !this.#pending) {
      throw new ImportFault('open-quote', 'Un guillemet ouvert n’est jamais fermé.');
    }
    yield* this.#endRow();
  }

  #inside(sign: string): void {
    if (sign === QUOTE) this.#pending = true;
    else this.#add(sign);
  }

  /** After a quote inside quotes: doubled, it is one; else the cell ends. */
  #closeQuote(sign: string): void {
    this.#pending = false;
    if (sign === QUOTE) {
      this.#add(QUOTE);
      return;
    }
    this.#quoted = false;
    if (sign === this.#separator) this.#endCell();
    else if (sign === NEWLINE) this.#ended = true;
    else if (sign !== '\r') this.#add(sign);
  }

  /** A quoted cell that ends its row. */
  #ended = false;

  #add(text: string): void {
    this.#cell += text.slice(0, Math.max(0, MAX_RECORD - this.#size));
    this.#size += text.length;
  }

  #endCell(): void {
    if (this.#cells.length < MAX_FIELDS + 1) this.#cells.push(this.#cell);
    this.#cell = '';
  }

  *#endRow(): Generator<CsvRow> {
    if (this.#cell.endsWith('\r')) this.#cell = this.#cell.slice(0, -1);
    this.#endCell();
    const cells = this.#cells;
    const isTooLong = this.#size > MAX_RECORD;
    this.#cells = [];
    this.#size = 0;
    this.#ended = false;
    if (cells.length === 1 && cells[0] === '') return;
    yield { line: this.#first, cells: isTooLong ? undefined : cells };
  }
}
