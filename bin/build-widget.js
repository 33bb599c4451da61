import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const embed = join(dirname(dirname(fileURLToPath(import.meta.url))), 'widget', 'embed');

/** The script of the guide's element, and its style for browsers without constructable sheets. */
export async function buildWidget() {
  const [script, style] = await Promise.all([bundle('main.ts'), bundle('style.ts', 'esm')]);
  const url = `data:text/javascript;base64,${Buffer.from(style).toString('base64')}`;
  const { WIDGET_STYLE } = await import(url);
  return { script, style: WIDGET_STYLE };
}

/** ES2020: older browsers keep the host's link, which leads to the pages. */
async function bundle(file, format = 'iife') {
  const { outputFiles } = await build({
    entryPoints: [join(embed, file)],
    bundle: true,
    minify: true,
    format,
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
