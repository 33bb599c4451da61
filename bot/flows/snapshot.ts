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
  const used = new Map<string, unknown>();
  const mark = programMark();
  let isNew = false;
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      used.set(key, value);
      isNew = true;
    },
    key(...parts) {
      const hash = createHash('sha256').update(mark);
      // Lengths between, so that two lists of parts never look the same.
      for (const part of parts) hash.update(`\n${part.length}:`).update(part);
      return hash.digest('base64url');
    },
    save() {
      if (isNew || used.size !== kept.size) write(folder, path, used);
      isNew = false;
    },
  };
}

function readKept(path: string): ReadonlyMap<string, unknown> {
  try {
    const text = readFileSync(path, 'utf8');
    const cut = text.indexOf('\n');
    const body = text.slice(cut + 1);
    if (text.slice(0, cut) !== sha256(body)) return new Map();
    return new Map(JSON.parse(body) as readonly (readonly [string, unknown])[]);
  } catch {
    return new Map();
  }
}

function write(folder: string, path: string, used: ReadonlyMap<string, unknown>): void {
  const body = JSON.stringify([...used]);
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

function sha256(text: string): string {
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
