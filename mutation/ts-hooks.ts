import { readFileSync } from 'node:fs';
import { type LoadHook, type ResolveHook } from 'node:module';
import { transformSync } from 'esbuild';

const GLOBALS = new URL('./jest-globals.js', import.meta.url).href;
const transformed = new Map<string, string>();

/**
 * A file of TypeScript is loaded anew with each version of who imports it (`?2`), so that a mutant
 * finds no memory of another; packages are loaded once.
 */
export const resolve: ResolveHook = async (specifier, context, next) => {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const resolved = await next(specifier, context);
  const { search } = new URL(context.parentURL ?? GLOBALS);
  return resolved.url.endsWith('.ts') ? { ...resolved, url: resolved.url + search } : resolved;
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
