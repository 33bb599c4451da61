import { createHash, hash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packRecords, type RecordsRead, type RecordTables } from '../data/packed-records.ts';
import { packTables, unpackTables } from '../data/packed-tables.ts';
import { programStamp } from '../flows/program-mark.ts';
import { type Steps } from '../source/steps.ts';

/** What records are read from. */
export interface RecordsFrom {
  readonly dataDirs: readonly string[];
  readonly demonstration: boolean;
  /** SHA-256 of the overlay; empty: none. */
  readonly overlay: string;
  /** ISO date. */
  readonly today: string;
}

/** What holds of a file of records beside them. */
interface Made {
  readonly mark: string;
  /** Data folders that structures have of their own. */
  readonly own: readonly string[];
  /** Days on which a reading gives the same; no `until`: every later day. */
  readonly from: string;
  readonly until?: string | undefined;
}

const NAME = 'records-snapshot';
/** Bytes of the SHA-256 of the rest. */
const SUM = 32;
/** Bytes that are hashed at a time. */
const CHUNK = 4_194_304;

/**
 * The records kept in a folder, where they were read from the very same files by this very program;
 * a file that is damaged is as good as none.
 */
export function* readRecordsFile(folder: string, from: RecordsFrom): Steps<Uint8Array | undefined> {
  const bytes = yield* readBytes(join(folder, NAME));
  if (bytes === undefined || !(yield* isWhole(bytes))) return undefined;
  const { made, records } = unpackTables(bytes.subarray(SUM)) as Readonly<
    Record<'made' | 'records', Uint8Array>
  >;
  const { mark, own, ...days } = JSON.parse(Buffer.from(made).toString()) as Made;
  if (from.today < days.from || (days.until !== undefined && from.today > days.until)) {
    return undefined;
  }
  yield;
  return mark === markOf(from, own) ? records : undefined;
}

/** Keeps records for the next reading; a full disk is no fault. `mark`: of before they were read. */
export function writeRecordsFile(
  folder: string,
  { mark, own, from, until }: Made,
  read: RecordsRead,
  tables: RecordTables,
): void {
  const path = join(folder, NAME);
  // Written aside, then renamed: a reader never meets half a file.
  const aside = `${path}.${process.pid}`;
  try {
    const made = Buffer.from(JSON.stringify({ mark, own, from, until }));
    const rest = packTables({ made, records: packRecords(read, tables) });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(aside, createHash('sha256').update(rest).digest(), { mode: 0o600 });
    appendFileSync(aside, rest);
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

/** A text that changes as soon as a file, or the program, does. `own`: data folders of structures. */
export function markOf(
  { dataDirs, demonstration, overlay }: Omit<RecordsFrom, 'today'>,
  own: readonly string[],
): string {
  const files = [...dataDirs, ...own].flatMap(marksIn);
  const parts = [programStamp(), process.versions['tz'], overlay, demonstration, files];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** Names, sizes and dates of the files of a folder. */
function marksIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const { size, mtimeMs, ctimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
    });
  } catch {
    return ['none'];
  }
}

/** The bytes of a file, some at a time; nothing where it is not there, or too short. */
function* readBytes(path: string): Steps<Buffer | undefined> {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, Math.min(CHUNK, bytes.length - at), at);
      if (read === 0) return undefined;
      at += read;
      yield;
    }
    return bytes.length > SUM ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function* isWhole(bytes: Buffer): Steps<boolean> {
  const sum = createHash('sha256');
  for (let at = SUM; at < bytes.length; at += CHUNK) {
    sum.update(bytes.subarray(at, at + CHUNK));
    yield;
  }
  return sum.digest().equals(bytes.subarray(0, SUM));
}
