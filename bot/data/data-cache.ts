import { createHash } from 'node:crypto';

/**
 * Remembers what was worked out from a text or a zone, as plain JSON, by key: the snapshot of a
 * start, or a Map.
 */
export interface DataCache {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/** Raised when what is kept is worked out in another way. */
const FORMAT = 2;

/** SHA-256 of the parts; the key changes as soon as one of them does. */
export function cacheKey(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of [`data ${FORMAT}`, ...parts]) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}

/** Remembers nothing. */
export const noCache: DataCache = { get: () => undefined, set: () => undefined };
