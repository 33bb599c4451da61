import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Remembers what was worked out from a text or a zone, as plain JSON, by key. */
export interface DataCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Raised when what is kept is worked out in another way. */
const FORMAT = 1;

/** SHA-256 of the parts; the key changes as soon as one of them does. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [String(FORMAT), ...parts]) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

/** Remembers nothing. */
export const noCache: DataCache = { get: () => undefined, set: () => undefined };

/**
 * A cache kept in a file, so that a start works out again only what changed. A file that cannot
 * be read is an empty cache. `save` writes what this run used, and only if it differs.
 */
export function fileCache(path: string): DataCache & { save(): void } {
  const kept = readKept(path);
  const used = new Map<string, unknown>();
  let isNew = false;
  return {
    get(key) {
      const value = used.get(key) ?? kept.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set(key, value) {
      used.set(key, value);
      isNew = true;
    },
    save() {
      if (!isNew && used.size === kept.size) return;
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      // Written aside, then renamed: a reader never meets half a file.
      const aside = `${path}.${process.pid}`;
      writeFileSync(aside, JSON.stringify(Object.fromEntries(used)), { mode: 0o600 });
      renameSync(aside, path);
    },
  };
}

function readKept(path: string): ReadonlyMap<string, unknown> {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return new Map(Object.entries(kept as object));
  } catch {
    return new Map();
  }
}
