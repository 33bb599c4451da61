const NEWLINE = 10;

/**
 * Lines of a text that are in the order of their first cell, held as bytes: the country stays one
 * block of memory, and a question reads the few lines that it needs.
 */
export class SortedLines {
  readonly #bytes: Buffer;
  /** Where the lines begin, after the head. */
  readonly #first: number;

  /** Throws where the first line is not the head that is expected. */
  constructor(bytes: Buffer, head: string) {
    if (!bytes.subarray(0, head.length + 1).equals(Buffer.from(`${head}\n`)))
      throw new TypeError('not the columns of this list');
    this.#bytes = bytes;
    this.#first = this.#after(0);
  }

  /** Lines that begin with a prefix. */
  startingWith(prefix: string): readonly string[] {
    const wanted = Buffer.from(prefix);
    const from = this.#lowest(wanted);
    let end = from;
    while (end < this.#bytes.length && this.#compare(end, wanted) === 0) end = this.#after(end);
    const text = this.#bytes.toString('utf8', from, end);
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
  }

  /** Where the first line begins that is not before a prefix. */
  #lowest(wanted: Buffer): number {
    let low = this.#first;
    let high = this.#bytes.length;
    while (low < high) {
      const line = this.#lineAt(low + Math.floor((high - low) / 2), low);
      if (this.#compare(line, wanted) < 0) low = this.#after(line);
      else high = line;
    }
    return low;
  }

  /** Where the line of a byte begins, at least at `low`. */
  #lineAt(at: number, low: number): number {
    const before = at === 0 ? -1 : this.#bytes.lastIndexOf(NEWLINE, at - 1);
    return Math.max(low, before + 1);
  }

  #after(line: number): number {
    const end = this.#bytes.indexOf(NEWLINE, line);
    return end < 0 ? this.#bytes.length : end + 1;
  }

  #compare(line: number, wanted: Buffer): number {
    const end = Math.min(this.#bytes.length, line + wanted.length);
    return this.#bytes.compare(wanted, 0, wanted.length, line, end);
  }
}
