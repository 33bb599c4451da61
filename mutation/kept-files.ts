import { relative } from 'node:path';
import { build } from 'esbuild';
import { filesOf, type Room } from './rooms.ts';

/**
 * What ships, read once however many mutants there are. It reads through the mutated rooms too: a
 * mutant met in the reading itself is run with all of it read anew (`WarmRunner`).
 */
export const SHIPPED: readonly string[] = [
  'tests/support/shipped-world.ts',
  'tests/support/shipped-language.ts',
];

/** What these tests of a room load once for all its mutants: it imports nothing of the room, or it ships. */
export async function keptFiles(
  room: Room,
  testFiles: readonly string[],
): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [...testFiles],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const importers = new Map<string, string[]>();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path } of imports) importers.set(path, [...(importers.get(path) ?? []), file]);
  }
  const reaches = reachedBy([...filesOf(room), ...testFiles], importers);
  return Object.keys(metafile.inputs)
    .map((file) => relative('.', file))
    .filter((file) => file.endsWith('.ts') && (SHIPPED.includes(file) || !reaches.has(file)))
    .sort();
}

/** These files, and all that import them, directly or not. */
function reachedBy(
  files: readonly string[],
  importers: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached)
    for (const importer of importers.get(file) ?? []) reached.add(importer);
  return reached;
}
