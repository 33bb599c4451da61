import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const here = join(root, 'mediator');

/**
 * The application of who helps, in chunks that come when they are asked for, its sentences apart by
 * language, and the worker that keeps all of it; the list of it goes in later.
 */
export async function buildMediator() {
  const [sentences, worker] = await Promise.all([sentencesOf(), bundleWorker()]);
  return {
    ...(await bundleApp(sentences)),
    sentences: sentences.map(([, ...file]) => file),
    worker,
  };
}

const COMMON = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
  // What is imported for its types alone is no part of a chunk.
  tsconfigRaw: { compilerOptions: { target: 'es2022' } },
};

/** Texts by the name of their file; `first` are those that the page loads, the entry first of them. */
async function bundleApp(sentences) {
  const first = await build({
    ...COMMON,
    entryPoints: { main: join(here, 'app', 'main.ts') },
    outdir: '/',
    format: 'esm',
    entryNames: '[name]-[hash]',
  });
  const { outputFiles, metafile } = await build({
    ...COMMON,
    entryPoints: { start: join(here, 'app', 'start.ts') },
    outdir: '/',
    format: 'esm',
    splitting: true,
    metafile: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    plugins: [dataApart],
    define: {
      __SENTENCES__: JSON.stringify(
        Object.fromEntries(sentences.map(([lang, file]) => [lang, file])),
      ),
    },
  });
  const files = [...first.outputFiles, ...outputFiles].map(({ path, text }) => [
    nameOf(path),
    text,
  ]);
  const outputs = new Map(
    Object.entries(metafile.outputs).map(([path, output]) => [nameOf(path), output]),
  );
  const start = [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith('/start.ts'))[0];
  const [[entry]] = files;
  return { files, entry, start: [...loadedWith(start, outputs)] };
}

const nameOf = (path) => path.split('/').at(-1);

/** A chunk, and those that it cannot do without. */
function loadedWith(name, outputs, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { kind, path } of outputs.get(name).imports) {
    if (kind === 'import-statement') loadedWith(nameOf(path), outputs, seen);
  }
  return seen;
}

/** In the application what is said and drawn is data: it is laid in once it came. */
const dataApart = {
  name: 'data-apart',
  setup({ onLoad }) {
    onLoad({ filter: /phrases\/sentences\.ts$/ }, () => ({
      contents: 'export const SENTENCES = new Map();',
    }));
    onLoad({ filter: /view\/drawn\.ts$/ }, () => ({ contents: 'export const DRAWINGS = {};' }));
    onLoad({ filter: /territory\/mute-h\.ts$/ }, () => ({
      contents: 'export const MUTE_H = new Set();',
    }));
  },
};

async function bundleWorker() {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(here, 'worker', 'main.ts')],
    format: 'iife',
  });
  return outputFiles[0].text;
}

/** By language, the name of a file and in it the sentences of the guide and of the application, as JSON. */
async function sentencesOf() {
  const { outputFiles } = await build({
    ...COMMON,
    stdin: {
      contents: `export { SENTENCES as guide } from './bot/view/phrases/sentences.ts';
export { SENTENCES as app } from './bot/view/app/phrases/sentences.ts';
export { DRAWINGS } from './bot/view/drawn.ts';
export { MUTE_H } from './bot/territory/mute-h.ts';`,
      resolveDir: root,
    },
    format: 'esm',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  const { guide, app, DRAWINGS, MUTE_H } = await import(url);
  // Of no language, or of French alone.
  const besides = { drawings: DRAWINGS, muteH: [...MUTE_H] };
  return [...app].map(([lang, own]) => {
    const isOwn = lang === 'fr';
    const kept = isOwn ? [lang, 'fr-simple'] : [lang];
    const sentences = {
      guide: kept.map((one) => [one, guide.get(one)]),
      app: [[lang, own]],
      ...(isOwn && besides),
    };
    const text = JSON.stringify(sentences);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    return [lang, `sentences-${lang}-${hash}.json`, text];
  });
}
