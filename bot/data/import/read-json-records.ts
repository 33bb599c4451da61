import { ImportFault } from './import-fault.ts';
import { MAX_DEPTH, MAX_RECORD } from './limits.ts';

/** Text of one record, and its rank, 1-based. `undefined`: too long or too deep to be kept. */
export interface JsonRecord {
  readonly rank: number;
  readonly text: string | undefined;
}

const NAMES = 'service|services|structures|results|data|records|items|lieux';
const SCALAR = '(?:"[^"\\\\]*"|-?[\\d.]+|true|false|null)';
const ENVELOPE = new RegExp(
  `^\\s*\\{(?:\\s*"\\w+"\\s*:\\s*${SCALAR}\\s*,)*\\s*"(?:${NAMES})"\\s*:\\s*\\[`,
);
/** Characters within which an envelope shows. */
const START = 16_384;

/**
 * Records of a JSON list, of a list inside an envelope (`{"results":[…]}`), or of one object a
 * line, in constant memory: only brackets are counted, each record is parsed by who reads it.
 */
export async function* readJsonRecords(chunks: AsyncIterable<string>): AsyncGenerator<JsonRecord> {
  let splitter: JsonSplitter | undefined;
  let start = '';
  for await (const chunk of chunks) {
    if (splitter === undefined) {
      start += chunk;
      if (start.length < START) continue;
      splitter = new JsonSplitter(levelOf(start));
      yield* splitter.take(start);
      start = '';
    } else yield* splitter.take(chunk);
  }
  if (splitter === undefined) {
    splitter = new JsonSplitter(levelOf(start));
    yield* splitter.take(start);
  }
  splitter.end();
}

function levelOf(start: string): number {
  if (start.trimStart().startsWith('[')) return 1;
  return ENVELOPE.test(start) ? 2 : 0;
}

const QUOTE = 34;
const OPEN_OBJECT = 123;
/** `{` `[`, and `}` `]`. */
const OPENING = new Set([OPEN_OBJECT, 91]);
const CLOSING = new Set([125, 93]);

class JsonSplitter {
  /** Brackets open around a record. */
  readonly #level: number;
  #depth = 0;
  #deepest = 0;
  #string = false;
  #escaped = false;
  /** Text of the record under way; `undefined` between two. */
  #record: string | undefined;
  #size = 0;
  #rank = 0;

  constructor(level: number) {
    this.#level = level;
  }

  *take(chunk: string): Generator<JsonRecord> {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = chunk.charCodeAt(at);
      if (this.#string) this.#inString(sign);
      else if (sign === QUOTE) this.#string = true;
      else if (OPENING.has(sign)) {
        if (this.#open(sign)) from = at;
      } else if (CLOSING.has(sign) && this.#close()) {
        this.#keep(chunk.slice(from, at + 1));
        yield this.#finish();
      }
    }
    if (this.#record !== undefined) this.#keep(chunk.slice(from));
  }

  /** Whether a record begins here. */
  #open(sign: number): boolean {
    const begins = this.#depth === this.#level && sign === OPEN_OBJECT;
    if (begins) this.#begin();
    this.#depth += 1;
    this.#deepest = Math.max(this.#deepest, this.#depth - this.#level);
    return begins;
  }

  /** Whether a record ends here. */
  #close(): boolean {
    this.#depth -= 1;
    return this.#depth === this.#level && this.#record !== undefined;
  }

  end(): void {
    if (this.#depth !== 0 || this.#string) {
      throw new ImportFault('cut-json', 'Ce fichier JSON est coupé ou mal fermé.');
    }
    if (this.#rank === 0) {
      throw new ImportFault('no-record', 'Ce fichier JSON ne contient aucun enregistrement.');
    }
  }

  #inString(sign: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (sign === 92) this.#escaped = true;
    else if (sign === 34) this.#string = false;
  }

  #begin(): void {
    this.#record = '';
    this.#size = 0;
    this.#deepest = 0;
  }

  #keep(text: string): void {
    this.#size += text.length;
    if (this.#size <= MAX_RECORD) this.#record = `${this.#record ?? ''}${text}`;
  }

  #finish(): JsonRecord {
    const text = this.#record;
    this.#record = undefined;
    this.#rank += 1;
    const isFine = this.#size <= MAX_RECORD && this.#deepest <= MAX_DEPTH;
    return { rank: this.#rank, text: isFine ? text : undefined };
  }
}
