import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PreparedCommunes } from '../territory/prepare-communes.ts';
import { packTables, unpackTables } from './packed-tables.ts';

/** Where the sources run by themselves, tests keep one that they made. */
const KEPT = import.meta.url.endsWith('.ts') ? 'node_modules/.cache/aiguillage/' : '';
/** Made by the build, beside the code that made it. */
const FILE = fileURLToPath(new URL(`../../${KEPT}communes.tables`, import.meta.url));
const CODE = fileURLToPath(new URL('../territory/', import.meta.url));
/** Bytes before the tables: the mark of what they were made of, and by. */
const MARK = 32;

/** What the build prepared of these very tables, by this very code; nothing else is ever trusted. */
export function readPrepared(tables: readonly Uint8Array[]): PreparedCommunes | undefined {
  if (!existsSync(FILE)) return undefined;
  const bytes = readFileSync(FILE);
  return bytes.subarray(0, MARK).equals(markOf(tables))
    ? (unpackTables(bytes.subarray(MARK)) as PreparedCommunes)
    : undefined;
}

export function writePrepared(tables: readonly Uint8Array[], prepared: PreparedCommunes): void {
  const aside = `${FILE}.${process.pid}`;
  writeFileSync(aside, Buffer.concat([markOf(tables), packTables(prepared)]));
  // Nobody reads half of it.
  renameSync(aside, FILE);
}

/** Of the tables that are read, and of the code that reads names. */
function markOf(tables: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const table of tables) hash.update(table);
  for (const name of readdirSync(CODE).sort()) {
    if (/\.[jt]s$/.test(name)) hash.update(readFileSync(join(CODE, name)));
  }
  return hash.digest();
}
