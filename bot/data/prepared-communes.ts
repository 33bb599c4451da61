import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PreparedCommunes } from '../territory/prepare-communes.ts';
import { packTables, unpackTables } from './packed-tables.ts';

/** Made by the build, beside the code that made it; absent where the sources run by themselves. */
const FILE = fileURLToPath(new URL('../../communes.tables', import.meta.url));
const CODE = fileURLToPath(new URL('../territory/', import.meta.url));
/** Bytes before the tables: the mark of what they were made of, and by. */
const MARK = 32;

/** Of the tables that were read, and of the code that reads names. */
export function markOf(...tables: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const table of tables) hash.update(table);
  for (const name of readdirSync(CODE).sort()) {
    if (name.endsWith('.js')) hash.update(readFileSync(join(CODE, name)));
  }
  return hash.digest();
}

/** What the build prepared of the tables of this very mark; nothing else is ever trusted. */
export function readPrepared(mark: Uint8Array): PreparedCommunes | undefined {
  const bytes = readIfThere();
  return bytes?.subarray(0, MARK).equals(mark)
    ? (unpackTables(bytes.subarray(MARK)) as PreparedCommunes)
    : undefined;
}

export function writePrepared(mark: Uint8Array, prepared: PreparedCommunes): void {
  writeFileSync(FILE, Buffer.concat([mark, packTables(prepared)]));
}

function readIfThere(): Buffer | undefined {
  try {
    return readFileSync(FILE);
  } catch {
    return undefined;
  }
}
