import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program that makes a model, in one file. */
export interface Trainer {
  readonly outfile: string;
  /** Of all its code, whatever the machine. */
  readonly code: string;
}

/** `module`: lines of TypeScript, from the root, that write the text of a model to the output. */
export async function bundleTrainer(name: string, module: string): Promise<Trainer> {
  const folder = `${root}node_modules/.cache/aiguillage`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/train-${name}-${process.pid}.mjs`;
  await build({
    stdin: { contents: module, resolveDir: root, loader: 'ts' },
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  return { outfile, code: readFileSync(outfile, 'utf8') };
}

/** Of a trainer's code, of `files`, and of all rows of a folder. */
export function digestOf({ code }: Trainer, files: readonly string[], rows: string): string {
  const hash = createHash('sha256').update(code);
  const all = readdirSync(rows)
    .toSorted()
    .map((file) => rows + file);
  for (const file of [...files, ...all]) hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** The text of a model, made from its rows by a process of its own, in which nothing is jest's. */
export async function trainedApart({ outfile }: Trainer): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [outfile], {
    cwd: root,
    maxBuffer: 4_000_000,
  });
  return stdout;
}
