import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * Statements only, types included: the word may stand in a sentence too. A specifier that is made
 * at run time cannot be seen.
 */
const IMPORT =
  /^(?:(?:import|export)\b[^;'"]*?\bfrom|import|\} from)\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** TypeScript files under a folder, as paths from it, in order. */
export function typescriptIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(?:^|\/)node_modules\//.test(file))
    .sort();
}

/** What a file imports or exports from elsewhere, as it is written. */
export function importsOf(path: string): readonly string[] {
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(
    ([, stated, asked]) => stated ?? asked ?? '',
  );
}

/** Files by the files that they import, those of packages left out. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** The imports of all TypeScript files under some folders of `root`. */
export function importGraph(root: string, folders: readonly string[]): ImportGraph {
  const files = folders.flatMap((folder) =>
    typescriptIn(join(root, folder)).map((file) => join(folder, file)),
  );
  return new Map(
    files.map((file) => [
      file,
      importsOf(join(root, file))
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(dirname(file), specifier))),
    ]),
  );
}

/** A way from a file back to itself for each file that closes one: `a → b → a`. */
export function circlesIn(graph: ImportGraph): readonly string[] {
  const done = new Set<string>();
  const way: string[] = [];
  const circles: string[] = [];
  const visit = (file: string): void => {
    if (done.has(file)) return;
    const at = way.indexOf(file);
    if (at >= 0) {
      circles.push([...way.slice(at), file].join(' → '));
      return;
    }
    way.push(file);
    for (const target of graph.get(file) ?? []) visit(target);
    way.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return circles;
}
