import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DataCache } from '../data/data-cache.ts';
import { readBytes, sumOf } from '../source/read-bytes.ts';
import { finish, type Steps } from '../source/steps.ts';
import { programMark, programStamp } from './program-mark.ts';

/** What was worked out from texts, as plain JSON, by the hash of all that it came from. */
export interface Snapshot {
  get(key: string): unknown;
  /** Whether `get` would find it: it is then as if it had been asked for. */
  has(key: string): boolean;
  set(key: string, value: unknown): void;
  /** A key that changes as soon as a part, or this program, changes. */
  key(...parts: readonly string[]): string;
  /** Writes what this run used, if that differs from what was kept. A full disk is no fault. */
  save(): void;
}

const NAME = 'flows-snapshot';
/** Where the build leaves the one of what ships; the sources run by themselves have none. */
const SHIPPED = import.meta.url.endsWith('.ts')
  ? undefined
  : fileURLToPath(new URL('../..', import.meta.url));
/** Between a key and its value, in a line: JSON has none. */
const TAB = '\t';

/** Remembers nothing. */
export const noSnapshot: Snapshot = {
  get: () => undefined,
  has: () => false,
  set: () => undefined,
  key: () => '',
  save: () => undefined,
};

/**
 * The snapshot kept in a folder (made when missing), over the one that ships. One that is damaged, or
 * that another version of the program wrote, is as good as none: the first line is the SHA-256 of
 * the rest.
 */
export function openSnapshot(folder: string, shipped: string | undefined = SHIPPED): Snapshot {
  return finish(snapshotSteps(folder, shipped));
}

/** {@link openSnapshot} in steps. */
export function* snapshotSteps(
  folder: string,
  shipped: string | undefined = SHIPPED,
): Steps<Snapshot> {
  const path = join(folder, NAME);
  const kept = yield* readKept(path);
  let under: KeptValues | undefined;
  const used = new Map<string, string>();
  let mark: string | undefined;
  let isNew = false;
  const find = (key: string): string | undefined => {
    const own = kept.get(key);
    if (own !== undefined) return own;
    under ??= shipped === undefined ? NOTHING : finish(readKept(join(shipped, NAME)));
    const found = under.get(key);
    // Kept here too: the next start looks in one place.
    isNew ||= found !== undefined;
    return found;
  };
  const snapshot: Snapshot = {
    get(key) {
      return snapshot.has(key) ? (JSON.parse(used.get(key) ?? '') as unknown) : undefined;
    },
    has(key) {
      const text = find(key);
      if (text !== undefined) used.set(key, text);
      return text !== undefined;
    },
    set(key, value) {
      used.set(key, JSON.stringify(value));
      isNew = true;
    },
    key(...parts) {
      mark ??= markKept(snapshot);
      const hash = createHash('sha256').update(mark);
      // Lengths between, so that two lists of parts never look the same.
      for (const part of parts) hash.update(`\n${part.length}:`).update(part);
      return hash.digest('base64url');
    },
    save() {
      // A run that finds all as it was does not ask for the parts: it cannot tell which are old.
      if (!isNew) return;
      const isMostlyOld = kept.size > 2 * used.size;
      // What this run did not need, the next may: until it is more than what is needed.
      write(folder, path, new Map([...(isMostlyOld ? [] : entriesOf(kept)), ...used]));
      isNew = false;
    },
  };
  return snapshot;
}

/** The mark of the program, worked out once for the same files. */
function markKept(snapshot: DataCache): string {
  const key = `program ${programStamp()}`;
  const known = snapshot.get(key);
  if (typeof known === 'string') return known;
  const mark = programMark();
  snapshot.set(key, mark);
  return mark;
}

/** What was found before under a key, or what is found now. */
export function* kept<T>(key: string, snapshot: Snapshot, find: () => Steps<T>): Steps<T> {
  const known = snapshot.get(key) as T | undefined;
  const found = known ?? (yield* find());
  if (known === undefined) snapshot.set(key, found);
  return found;
}

/** Each value as text, by its key: only what is asked for is read. */
interface KeptValues {
  readonly size: number;
  readonly keys: () => Iterable<string>;
  readonly get: (key: string) => string | undefined;
}

function* readKept(path: string): Steps<KeptValues> {
  const bytes = yield* readBytes(path);
  const cut = bytes?.indexOf(NEWLINE) ?? -1;
  if (bytes === undefined || cut < 0) return NOTHING;
  const body = bytes.subarray(cut + 1);
  const sum = yield* sumOf(body);
  if (bytes.toString('utf8', 0, cut) !== sum.toString('hex')) return NOTHING;
  const lines = yield* linesOf(body);
  return {
    size: lines.size,
    keys: () => lines.keys(),
    get: (key) => {
      const line = lines.get(key);
      return line && body.toString('utf8', ...line);
    },
  };
}

const NOTHING: KeptValues = { size: 0, keys: () => [], get: () => undefined };
const NEWLINE = 10;

/** Lines between two pauses. */
const A_STEP = 200;

/** Where the value of each key stands. */
function* linesOf(body: Buffer): Steps<ReadonlyMap<string, readonly [from: number, end: number]>> {
  const lines = new Map<string, readonly [number, number]>();
  for (let at = 0; at < body.length;) {
    if (lines.size % A_STEP === 0) yield;
    const next = body.indexOf(NEWLINE, at);
    const end = next < 0 ? body.length : next;
    const cut = body.indexOf(TAB, at);
    lines.set(body.toString('utf8', at, cut), [cut + 1, end]);
    at = end + 1;
  }
  return lines;
}

function write(folder: string, path: string, values: ReadonlyMap<string, string>): void {
  const body = [...values].map((line) => line.join(TAB)).join('\n');

  // Written aside, then renamed: a reader never meets half a file.
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(aside, `${sha256(body)}\n${body}`, { mode: 0o600 });
    renameSync(aside, path);
  } catch {
    rmSync(aside, { force: true });
  }
}

function entriesOf({ keys, get }: KeptValues): readonly (readonly [string, string])[] {
  return [...keys()].map((key) => [key, get(key) ?? '']);
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
