import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Steps } from '../source/steps.ts';

/** What was worked out from texts, as plain JSON, by the hash of all that it came from. */
export interface Snapshot {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  /** A key that changes as soon as a part, or this program, changes. */
  key(...parts: readonly string[]): string;
  /** Writes what this run used, if that differs from what was kept. A full disk is no fault. */
  save(): void;
}

const NAME = 'flows-snapshot';
/** Between a key and its value, in a line: JSON has none. */
const TAB = '\t';

/** Remembers nothing. */
export const noSnapshot: Snapshot = {
  get: () => undefined,
  set: () => undefined,
  key: () => '',
  save: () => undefined,
};

/**
 * The snapshot kept in a folder (made when missing). One that is damaged, or that another version
 * of the program wrote, is as good as none: the first line is the SHA-256 of the rest.
 */
export function openSnapshot(folder: string): Snapshot {
  const path = join(folder, NAME);
  const kept = readKept(path);
  const used = new Map<string, string>();
  const mark = markOfProgram();
  let isNew = false;
  return {
    get(key) {
      const text = kept.get(key);
      if (text === undefined) return undefined;
      used.set(key, text);
      return JSON.parse(text) as unknown;
    },
    set(key, value) {
      used.set(key, JSON.stringify(value));
      isNew = true;
    },
    key(...parts) {
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

function readKept(path: string): KeptValues {
  try {
    const bytes = readFileSync(path);
    const cut = bytes.indexOf(NEWLINE);
    const body = bytes.subarray(cut + 1);
    if (bytes.toString('utf8', 0, cut) !== sha256(body)) return NOTHING;
    const lines = linesOf(body);
    return {
      size: lines.size,
      keys: () => lines.keys(),
      get: (key) => {
        const line = lines.get(key);
        return line && body.toString('utf8', ...line);
      },
    };
  } catch {
    return NOTHING;
  }
}

const NOTHING: KeptValues = { size: 0, keys: () => [], get: () => undefined };
const NEWLINE = 10;

/** Where the value of each key stands. */
function linesOf(body: Buffer): ReadonlyMap<string, readonly [from: number, end: number]> {
  const lines = new Map<string, readonly [number, number]>();
  for (let at = 0; at < body.length;) {
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

/** The rooms whose code decides what a flow compiles to and what its check says. */
const ROOMS = [
  'engine',
  'view',
  'territory',
  'reading',
  'permanences',
  'campaigns',
  'understanding',
  'conversation',
  'source',
  'data',
  'flows',
];

let programMarked: string | undefined;

/** Of the program that runs: a build that comes after its start is another. */
export function markOfProgram(): string {
  return (programMarked ??= programMark());
}

/** Sizes and dates of the program's own files: a new build never reads an old build's results. */
function programMark(): string {
  const bot = fileURLToPath(new URL('..', import.meta.url));
  const marks = ROOMS.flatMap((room) => filesOf(join(bot, room)).map(markOf));
  // Bundled into one file, the rooms are not beside: that file is the program.
  return sha256([...marks, markOf(fileURLToPath(import.meta.url))].join('\n'));
}

function filesOf(room: string): readonly string[] {
  if (!existsSync(room)) return [];
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[jt]s$/.test(file))
    .map((file) => join(room, file));
}

function markOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}
