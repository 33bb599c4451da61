import { readFileSync } from 'node:fs';
import { type LoadHook, type ResolveHook } from 'node:module';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

/** What the thread of the hooks is told. */
export interface HookData {
  /** Paths, from the root of the project, of the files that are loaded once. */
  readonly kept: readonly string[];
}

const GLOBALS = new URL('./jest-globals.js', import.meta.url).href;
const transformed = new Map<string, string>();
let kept: ReadonlySet<string> = new Set();

export function initialize(data: HookData): void {
  kept = new Set(data.kept.map((file) => pathToFileURL(file).href));
}

/**
 * A file of TypeScript is loaded anew with each version of who imports it (`?2`), so that a mutant
 * finds no memory of another. Packages are loaded once, and so are the files that are kept, with all
 * that they import, unless the version says `&anew`.
 */
export const resolve: ResolveHook = async (specifier, context, next) => {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const resolved = await next(specifier, context);
  const { search } = new URL(context.parentURL ?? GLOBALS);
  if (!resolved.url.endsWith('.ts')) return resolved;
  const isKept = kept.has(resolved.url) && !search.endsWith('&anew');
  return isKept ? resolved : { ...resolved, url: resolved.url + search };
};

/** Types are taken off, once a file; nothing else is changed. */
export const load: LoadHook = async (url, context, next) => {
  const { pathname } = new URL(url);
  if (!pathname.endsWith('.ts')) return next(url, context);
  const source = transformed.get(pathname) ?? withoutTypes(new URL(url));
  transformed.set(pathname, source);
  return { format: 'module', source, shortCircuit: true };
};

function withoutTypes(url: URL): string {
  return transformSync(readFileSync(url, 'utf8'), { loader: 'ts', format: 'esm' }).code;
}
