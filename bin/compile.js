import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { transformSync } from '@swc/core';

/** Where what runs is written; tsconfig.json includes the same. */
const FOLDERS = ['bot', 'bench', 'mutation', 'reliability', 'training'];
const OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'nodenext' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript' },
    rewriteRelativeImportExtensions: true,
    transform: { verbatimModuleSyntax: true },
    preserveAllComments: true,
  },
};
const IMPORTED = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.ts['"]/g;

/**
 * Writes the JavaScript of each TypeScript file of these folders of `root`, and of what it imports,
 * to its `dist/`: as tsc does by tsconfig.json, and much sooner. Types are checked elsewhere. Throws
 * on what is no TypeScript.
 */
export function compileTo(root) {
  const waiting = FOLDERS.flatMap((folder) => typeScriptIn(root, folder));
  const known = new Set(waiting);
  for (const file of waiting) {
    const source = readFileSync(join(root, file), 'utf8');
    write(root, file, transformSync(source, { ...OPTIONS, filename: file }));
    for (const [, imported] of source.matchAll(IMPORTED)) {
      const path = normalize(join(dirname(file), `${imported}.ts`));
      if (known.has(path)) continue;
      known.add(path);
      waiting.push(path);
    }
  }
}

function typeScriptIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

function write(root, file, { code, map }) {
  const out = join(root, 'dist', file.replace(/ts$/, 'js'));
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(
    out,
    `${code}//# sourceMappingURL=${file.split('/').at(-1).replace(/ts$/, 'js')}.map\n`,
  );
  writeFileSync(`${out}.map`, map);
}
