import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { splitProgram } from './build-parts.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const here = join(root, 'mediator');

/**
 * The application of who helps: the script that answers first taps, the program behind it, its
 * sentences apart by language, and the worker that keeps all of it; the list of it goes in later.
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
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'warning',
  // What is imported for its types alone is no part of a chunk.
  tsconfigRaw: { compilerOptions: { target: 'es2022' } },
};

/**
 * Texts by the name of their file: what the page runs first, and the parts of the program, which it asks
 * for. Each part names those that it imports.
 */
async function bundleApp(sentences) {
  const addresses = Object.fromEntries(sentences.map(([lang, file]) => [lang, file]));
  const named = (name, text) => [`${name}-${digestOf(text)}.js`, text];
  const entry = named(
    'main',
    await smallest('esm', { entryPoints: [join(here, 'app', 'main.ts')] }),
  );
  const parts = new Map();
  const split = await splitProgram(root, {
    ...COMMON,
    plugins: [dataApart],
    define: { __SENTENCES__: JSON.stringify(addresses) },
  });
  for (const [name, text] of split) {
    const told = [...parts].reduce(
      (own, [other, [file]]) => own.replaceAll(`"./${other}.js"`, `"./${file}"`),
      text,
    );
    parts.set(name, named(name, await minified('esm', told)));
  }
  return {
    files: [entry, ...parts.values()],
    entry: entry[0],
    parts: [...parts].map(([name, [file]]) => [name, file]),
  };
}

/**
 * One script of all that an entry imports, as small as it gets: what is used once is laid in its place,
 * which esbuild alone does not do (decision 0107).
 */
async function smallest(format, options) {
  const { outputFiles } = await build({ ...COMMON, ...options, format });
  return minified(format, outputFiles[0].text);
}

async function minified(format, text) {
  const { code } = await minify(text, {
    module: format === 'esm',
    // Arrows are unsafe for functions called with "new" alone, and here those are classes.
    compress: { passes: 5, ecma: 2020, unsafe_arrows: true },
    mangle: { toplevel: true },
    format: { ecma: 2020 },
  });
  return code;
}

function digestOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
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
    onLoad({ filter: /territory\/usual-name-rows\.ts$/ }, () => ({
      contents: 'export const USUAL_NAMES = [];',
    }));
  },
};

function bundleWorker() {
  return smallest('iife', { entryPoints: [join(here, 'worker', 'main.ts')] });
}

/** By language, the name of a file and in it the sentences of the guide and of the application, as JSON. */
async function sentencesOf() {
  const { outputFiles } = await build({
    ...COMMON,
    stdin: {
      contents: `export { SENTENCES as guide } from './bot/view/phrases/sentences.ts';
export { SENTENCES as app } from './bot/view/app/phrases/sentences.ts';
export { DRAWINGS } from './bot/view/drawn.ts';
export { MUTE_H } from './bot/territory/mute-h.ts';
export { USUAL_NAMES } from './bot/territory/usual-name-rows.ts';`,
      resolveDir: root,
    },
    format: 'esm',
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  const { guide, app, DRAWINGS, MUTE_H, USUAL_NAMES } = await import(url);
  // Of no language, or of French alone.
  const besides = { drawings: DRAWINGS, muteH: [...MUTE_H], usualNames: USUAL_NAMES };
  return [...app].map(([lang, own]) => {
    const isOwn = lang === 'fr';
    const kept = isOwn ? [lang, 'fr-simple'] : [lang];
    const sentences = {
      guide: kept.map((one) => [one, guide.get(one)]),
      app: [[lang, own]],
      ...(isOwn && besides),
    };
    const text = JSON.stringify(sentences);
    return [lang, `sentences-${lang}-${digestOf(text)}.json`, text];
  });
}
