import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildWidget } from '../../bin/build-widget.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a TypeScript file, packages left out, where they can still be found, with what the
 * service serves of widget/ where it looks for it.
 */
export async function bundle(entry: string): Promise<string> {
  const folder = `${root}node_modules/.cache/aiguillage`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${entry.replaceAll('/', '-').replace('.ts', '')}-${process.pid}.mjs`;
  await build({
    entryPoints: [`${root}${entry}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  const widget = `${root}node_modules/.cache/widget`;
  mkdirSync(widget, { recursive: true });
  const { script, style } = await buildWidget();
  writeFileSync(`${widget}/widget.js`, script);
  writeFileSync(`${widget}/widget.css`, style);
  return outfile;
}

export interface Child {
  readonly process: ChildProcess;
  /** Lines of standard output so far. */
  readonly lines: readonly string[];
  /** What it wrote on both outputs. */
  output(): string;
  /** The first line that matches, as soon as it is there. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

/** Runs a bundled file. End it by `process.kill`. */
export function run(
  file: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Child {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let all = '';
  let wake = () => undefined as unknown;
  child.stderr.on('data', (data: Buffer) => {
    all += data.toString();
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    all += `${line}\n`;
    wake();
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      resolve(code);
      setImmediate(() => wake());
    });
  });
  return {
    process: child,
    lines,
    ended,
    output: () => all,
    async line(pattern) {
      for (;;) {
        for (const line of lines) {
          const match = pattern.exec(line);
          if (match) return match;
        }
        if (child.exitCode !== null) throw new Error(`ended before ${String(pattern)}: ${all}`);
        await new Promise((resolve) => {
          wake = () => {
            resolve(undefined);
          };
        });
      }
    },
  };
}
