import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = join(dirname(dirname(fileURLToPath(import.meta.url))), 'mediator');

/** The application of who helps, and the worker that keeps its shell; the list of it goes in later. */
export async function buildMediator() {
  const [app, worker] = await Promise.all([bundle('app'), bundle('worker')]);
  return { app, worker };
}

async function bundle(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(here, folder, 'main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
