import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Raised when what is kept is worked out in another way. */
const FORMAT = 1;
/** Where the build keeps them; the sources run by themselves have none. */
const SHIPPED = import.meta.url.endsWith('.ts')
  ? undefined
  : fileURLToPath(new URL('../../kept', import.meta.url));

const TYPES = { Int8Array, Uint16Array, Int32Array, Float64Array };
type Kind = keyof typeof TYPES;

/** An array in the text of what is kept: where it begins behind it, in bytes. */
interface Placed {
  readonly array: Kind;
  readonly at: number;
  readonly length: number;
}

/** Every array begins at a multiple of so many bytes. */
const WIDEST = 8;
const NEWLINE = 10;

/** A key that changes as soon as a part does. */
export function arraysKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256').update(`${FORMAT} ${endianness()}`);
  for (const part of parts) hash.update(`\n${part.length}:`).update(part);
  return hash.digest('base64url');
}

/**
 * Plain JSON whose arrays of numbers are kept as they stand in memory, if it is kept by this name for
 * this key: nothing is parsed, or worked out. The first line is the SHA-256 of the rest: what is
 * damaged is as good as none.
 */
export function keptArrays(name: string, key: string, folder = SHIPPED): unknown {
  if (folder === undefined) return undefined;
  try {
    return unpacked(readFileSync(join(folder, name)), key);
  } catch {
    return undefined;
  }
}

/** Keeps it, in a folder made when missing. */
export function keepArrays(name: string, key: string, value: unknown, folder: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  // Written aside, then renamed: a reader never meets half a file.
  writeFileSync(`${file}.${process.pid}`, packed(key, value));
  renameSync(`${file}.${process.pid}`, file);
}

function packed(key: string, value: unknown): Uint8Array {
  const arrays: Uint8Array[] = [];
  let end = 0;
  const text = JSON.stringify([key, value], (_, one: unknown) => {
    if (!ArrayBuffer.isView(one)) return one;
    const bytes = Buffer.from(one.buffer, one.byteOffset, one.byteLength);
    const placed = { array: one.constructor.name, at: end, length: lengthOf(one) };
    arrays.push(bytes, Buffer.alloc(padding(bytes.length)));
    end += bytes.length + padding(bytes.length);
    return placed;
  });
  const head = Buffer.byteLength(text) + HASH_LENGTH + 2;
  const rest = Buffer.concat([Buffer.from(`${text}${' '.repeat(padding(head))}\n`), ...arrays]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
}

function unpacked(bytes: Buffer<ArrayBuffer>, key: string): unknown {
  const start = HASH_LENGTH + 1;
  const rest = bytes.subarray(start);
  const from = bytes.indexOf(NEWLINE, start) + 1;
  if (bytes.toString('latin1', 0, HASH_LENGTH) !== sha256(rest)) return undefined;
  const [of, value] = JSON.parse(bytes.toString('utf8', start, from), (_, one: unknown) => {
    if (!isPlaced(one)) return one;
    return new TYPES[one.array](bytes.buffer, bytes.byteOffset + from + one.at, one.length);
  }) as readonly [string, unknown];
  return of === key ? value : undefined;
}

const HASH_LENGTH = 64;

function isPlaced(one: unknown): one is Placed {
  return typeof one === 'object' && one !== null && 'array' in one;
}

function lengthOf(array: ArrayBufferView): number {
  return 'length' in array ? (array.length as number) : 0;
}

function padding(length: number): number {
  return (WIDEST - (length % WIDEST)) % WIDEST;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
