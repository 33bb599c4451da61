import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { PARTS } from './program-parts.js';

/**
 * The program in its first part and those that come behind it, as modules before they are minified:
 * name → text, in which other parts are named `./<name>.js`. Each is written after those it imports.
 * What two parts share stands in the lowest of them; what the first calls in those behind it goes
 * through `later` (mediator/app/later.ts).
 */
export async function splitProgram(root, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: ['first', ...PARTS.map(({ name }) => name)].map((name) => ({
      in: `part:${name}`,
      out: name,
    })),
    format: 'esm',
    splitting: true,
    metafile: true,
    outdir: 'parts',
    plugins: [...options.plugins, partsOf(root)],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const chunks = Object.entries(metafile.outputs).map(([path, { imports, exports }]) => ({
    file: basename(path),
    imports: imports.map((one) => basename(one.path)),
    exports,
  }));
  const homes = homesOf(chunks);
  // Short: these names stay as they are when all else is shortened.
  const shared = new Map(
    chunks
      .flatMap(({ file, exports }) => exports.map((key) => `${file}#${key}`))
      .map((one, at) => [one, `$${at.toString(36)}`]),
  );
  const parts = new Map();
  for (const name of ['first', ...PARTS.map((part) => part.name)]) {
    parts.set(name, await joined(name, { chunks, homes, shared, texts, options }));
  }
  return parts;
}

/** Part by chunk: the lowest of those that run it. What hears and what stands beside meet in the ends. */
function homesOf(chunks) {
  const order = ['first', 'ends'];
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const usedBy = new Map();
  const visit = (file, part) => {
    const users = usedBy.get(file) ?? new Set();
    if (users.has(part)) return;
    usedBy.set(file, users.add(part));
    for (const next of byFile.get(file).imports) visit(next, part);
  };
  for (const name of ['first', ...PARTS.map((part) => part.name)]) visit(`${name}.js`, name);
  return new Map(
    [...usedBy].map(([file, users]) => [
      file,
      order.find((one) => users.has(one)) ?? (users.size > 1 ? 'ends' : [...users][0]),
    ]),
  );
}

/** All chunks of a part in one; what others import of them is named by chunk, by a short name. */
async function joined(name, { chunks, homes, shared, texts, options }) {
  const own = chunks.filter(({ file }) => homes.get(file) === name);
  const aliasOf = (file, key) => shared.get(`${file}#${key}`);
  const given = (file) => chunks.find((one) => one.file === file).exports;
  const lines = own.map(({ file, exports }) => {
    const isEntry = file === `${name}.js`;
    const keys = exports.map((key) => (isEntry ? key : `${key} as ${aliasOf(file, key)}`));
    return `export { ${keys.join(', ')} } from 'chunk:${file}';`;
  });
  const plugin = {
    name: 'chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^chunk:|^\.\// }, ({ path }) => {
        const file = basename(path.replace(/^chunk:/, ''));
        const home = homes.get(file);
        if (home === name) return { path: file, namespace: 'chunk' };
        return { path: file, namespace: 'elsewhere' };
      });
      onResolve({ filter: /^part:/ }, ({ path }) => ({
        path: `./${path.slice('part:'.length)}.js`,
        external: true,
      }));
      onLoad({ filter: /.*/, namespace: 'chunk' }, ({ path }) => ({ contents: texts.get(path) }));
      onLoad({ filter: /.*/, namespace: 'elsewhere' }, ({ path }) => ({
        contents: `export { ${given(path)
          .map((key) => `${aliasOf(path, key)} as ${key}`)
          .join(', ')} } from 'part:${homes.get(path)}';`,
      }));
    },
  };
  const { outputFiles } = await build({
    ...options,
    define: {},
    stdin: { contents: lines.join('\n') },
    format: 'esm',
    plugins: [plugin],
  });
  return outputFiles[0].text;
}

/** What each part begins with, and what stands in the others in place of what it holds. */
function partsOf(root) {
  const app = join(root, 'mediator', 'app');
  const held = new Map(
    PARTS.flatMap(({ name, later }) =>
      later.map((path) => [
        join(root, 'bot', path),
        { part: name, names: functionsOf(root, path) },
      ]),
    ),
  );
  return {
    name: 'parts',
    setup({ onResolve, onLoad, resolve }) {
      onResolve({ filter: /^part:/ }, ({ path }) => ({ path, namespace: 'part' }));
      onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({
        contents: entryOf(path.slice('part:'.length), held, app),
        resolveDir: app,
      }));
      onResolve({ filter: /\.ts$/ }, async ({ path, importer, namespace, ...from }) => {
        if (from.pluginData === 'resolved' || namespace === 'part') return undefined;
        const found = await resolve(path, { ...from, importer, namespace, pluginData: 'resolved' });
        return held.has(found.path) && importer !== found.path
          ? { path: found.path, namespace: 'later' }
          : undefined;
      });
      onLoad({ filter: /.*/, namespace: 'later' }, ({ path }) => {
        const { part, names } = held.get(path);
        const lines = names.map(
          (name) => `export const ${name} = /* @__PURE__ */ later('${part}', '${name}');`,
        );
        return {
          contents: [`import { later } from './later.ts';`, ...lines].join('\n'),
          resolveDir: app,
        };
      });
    },
  };
}

function entryOf(part, held, app) {
  if (part === 'first') return `export { start } from './start.ts';`;
  const { entry } = PARTS.find(({ name }) => name === part);
  const own = [...held].filter(([, one]) => one.part === part);
  return [
    ...(entry ? [`export * from ${JSON.stringify(join(app, entry))};`] : []),
    ...own.map(
      ([path, { names }]) => `export { ${names.join(', ')} } from ${JSON.stringify(path)};`,
    ),
  ].join('\n');
}

/** Functions alone may be called later: a value that others read must stay where they are. */
function functionsOf(root, path) {
  const text = readFileSync(join(root, 'bot', path), 'utf8');
  return [...text.matchAll(/^export function\*? (\w+)/gm)].map(([, name]) => name);
}
