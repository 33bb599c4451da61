import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const embed = join(dirname(dirname(fileURLToPath(import.meta.url))), 'widget', 'embed');

/** The script of the guide's element, and its style for browsers without constructable sheets. */
export async function buildWidget() {
  const written = await bundle('widget-style.ts', { format: 'esm' });
  const url = `data:text/javascript;base64,${Buffer.from(written).toString('base64')}`;
  const { WIDGET_STYLE } = await import(url);
  const { code } = await transform(WIDGET_STYLE, { loader: 'css', minify: true, charset: 'utf8' });
  const style = code.trim();
  return { script: await bundle('main.ts', { plugins: [shortened(style)] }), style };
}

/** The style in the script without the spaces that it is written with. */
function shortened(style) {
  return {
    name: 'style',
    setup({ onLoad }) {
      onLoad({ filter: /widget-style\.ts$/ }, () => ({
        contents: `export const WIDGET_STYLE = ${JSON.stringify(style)}`,
      }));
    },
  };
}

/** ES2020: older browsers keep the host's link, which leads to the pages. */
async function bundle(file, { format = 'iife', plugins = [] }) {
  const { outputFiles } = await build({
    entryPoints: [join(embed, file)],
    bundle: true,
    minify: true,
    format,
    plugins,
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
