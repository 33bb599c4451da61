import { createHash, hash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packRecords, type RecordsRead, type RecordTables } from '../data/packed-records.ts';
import { packTables, unpackTables } from '../data/packed-tables.ts';
import { programStamp } from '../flows/program-mark.ts';
import { readBytes, sumOf } from '../source/read-bytes.ts';
import { finish, mapSteps, type Steps } from '../source/steps.ts';

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

/**
 * The records kept in a folder, where they were read from the very same files by this very program;
 * a file that is damaged is as good as none.
 */
export function* readRecordsFile(folder: string, from: RecordsFrom): Steps<Uint8Array | undefined> {
  const bytes = yield* readBytes(join(folder, NAME));
  if (bytes === undefined || bytes.length <= SUM) return undefined;
  const sum = yield* sumOf(bytes.subarray(SUM));
  if (!sum.equals(bytes.subarray(0, SUM))) return undefined;
  const { made, records } = unpackTables(bytes.subarray(SUM)) as Readonly<
    Record<'made' | 'records', Uint8Array>
  >;
  const { mark, own, ...days } = JSON.parse(Buffer.from(made).toString()) as Made;
  if (from.today < days.from || (days.until !== undefined && from.today > days.until)) {
    return undefined;
  }
  yield;
  return mark === (yield* markSteps(from, own)) ? records : undefined;
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
export function markOf(from: Omit<RecordsFrom, 'today'>, own: readonly string[]): string {
  return finish(markSteps(from, own));
}

function* markSteps(
  { dataDirs, demonstration, overlay }: Omit<RecordsFrom, 'today'>,
  own: readonly string[],
): Steps<string> {
  const files: (readonly string[])[] = [];
  for (const folder of [...dataDirs, ...own]) files.push(yield* marksIn(folder));
  const parts = [programStamp(), process.versions['tz'], overlay, demonstration, files.flat()];
  return hash('sha256', JSON.stringify(parts), 'base64url');
}

/** Names, sizes and dates of the files of a folder. */
function* marksIn(folder: string): Steps<readonly string[]> {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return yield* mapSteps(names, (name) => {
      const { size, mtimeMs, ctimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs} ${ctimeMs}`;
    });
  } catch {
    return ['none'];
  }
}
