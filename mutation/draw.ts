import { createHash } from 'node:crypto';
import { type Mutant } from '@stryker-mutator/api/core';

/**
 * One change of one place of a source file, named so that it is the same in every run. Stryker counts
 * lines and columns from 0 before a run, and from 1 in its results: `origin`.
 */
export function keyOf(
  { fileName, location, mutatorName, replacement }: Mutant,
  origin: 0 | 1 = 0,
): string {
  const [from, to] = [location.start, location.end].map(
    ({ line, column }) => `${line + 1 - origin}:${column + 1 - origin}`,
  );
  return `${fromRoot(fileName)}:${from ?? ''}-${to ?? ''} ${mutatorName} ${JSON.stringify(replacement)}`;
}

/** From `bot/` on, wherever the copy stands. */
function fromRoot(fileName: string): string {
  return fileName.slice(fileName.lastIndexOf('/bot/') + 1);
}

/**
 * `size` of the keys, drawn by the seed, in the order of the draw. A mutant that comes or goes changes
 * at most one of those drawn.
 */
export function draw(keys: readonly string[], size: number, seed: string): readonly string[] {
  const rank = (key: string) => createHash('sha256').update(`${seed} ${key}`).digest('hex');
  return keys
    .map((key) => ({ key, rank: rank(key) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, size)
    .map(({ key }) => key);
}
