import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The text of a model, made from its rows by a process of its own: where tests run, the same sums
 * take six times as long. `module`: lines of TypeScript, from the root, that write it to the output.
 */
export async function trainedApart(name: string, module: string): Promise<string> {
  const folder = `${root}node_modules/.cache/aiguillage`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/train-${name}-${process.pid}.mjs`;
  await build({
    stdin: { contents: module, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], {
    cwd: root,
    maxBuffer: 4_000_000,
  });
  return stdout;
}
