import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { buildMediator } from '../../bin/build-mediator.js';
import { buildWidget } from '../../bin/build-widget.js';
import { cacheFolder } from '../support/cache-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a bundle is made of. */
const SOURCES = [
  'bot',
  'mediator',
  'widget/embed',
  'tests/server',
  'tests/storage',
  'tests/reliability',
];

/**
 * Bundles a TypeScript file, packages left out, where they can still be found, with what the
 * service serves of widget/ and mediator/ where it looks for it. One that is newer than every source is taken as
 * it is: it stays for the next test.
 */
export async function bundle(entry: string): Promise<string> {
  const outfile = join(cacheFolder('.'), `${entry.replaceAll('/', '-').replace('.ts', '')}.mjs`);
  if (isFresh(outfile)) return outfile;
  const { outputFiles } = await build({
    entryPoints: [`${root}${entry}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [sameProgram],
    write: false,
  });
  await buildServed();
  write(outfile, outputFiles[0]?.text ?? '');
  return outfile;
}

/** What the service serves of widget/ and mediator/, made once for all that is bundled. */
async function buildServed(): Promise<void> {
  const [widget, mediator] = ['widget', 'mediator'].map((name) => {
    const folder = `${root}node_modules/.cache/${name}`;
    mkdirSync(folder, { recursive: true });
    return folder;
  });
  const built = `${mediator}/built.json`;
  if (isFresh(built)) return;
  const { script, style } = await buildWidget();
  write(`${widget}/widget.js`, script);
  write(`${widget}/widget.css`, style);
  write(built, JSON.stringify(await buildMediator()));
}

/** Whether a file is there, and newer than every source. */
function isFresh(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest();
}

/** The sources are the program, bundled or not: what was kept for the one serves the other. */
const sameProgram: Plugin = {
  name: 'same-program',
  setup(bundling) {
    bundling.onLoad(
      { filter: /bot\/(flows\/(snapshot|program-mark)|data\/prepared-communes)\.ts$/ },
      ({ path }) => ({
        contents: readFileSync(path, 'utf8').replaceAll(
          'import.meta.url',
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: 'ts',
      }),
    );
  },
};

/** Aside, then renamed: another test may be reading the one before. */
function write(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, path);
}

/** The latest change among the sources, in milliseconds. */
function newest(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => statSync(join(root, folder, file)).mtimeMs),
  );
  return Math.max(...files);
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
