import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Validators } from '../../feeds/feed-state.ts';
import { type Fingerprint } from './fingerprint.ts';

/** What is known of a page: its last good reading. */
export interface KnownPage extends Fingerprint {
  /** ISO date of that reading. */
  readonly read: string;
  /** ISO date on which it was found changed, until somebody has read it again. */
  readonly changed?: string;
  readonly validators?: Validators;
}

/** By address. */
export type KnownPages = ReadonlyMap<string, KnownPage>;

/** Changes with what counts as the text of a page: what was learnt before then says nothing. */
const VERSION = 1;

interface Written {
  readonly version: number;
  readonly pages: Readonly<Record<string, KnownPage>>;
}

/** What was learnt; nothing before a first time; `undefined` where the file is no such file. */
export function readKnownPages(file: string): KnownPages | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  const written = parsed(text);
  if (written === undefined) return undefined;
  return new Map(written.version === VERSION ? Object.entries(written.pages) : []);
}

/** Writes all of it, at once or not at all. */
export function writeKnownPages(file: string, pages: KnownPages): void {
  const written: Written = { version: VERSION, pages: Object.fromEntries([...pages].sort()) };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${process.pid}.tmp`;
  writeFileSync(aside, `${JSON.stringify(written, null, 1)}\n`, { mode: 0o600 });
  renameSync(aside, file);
}

function parsed(text: string): Written | undefined {
  try {
    const value = JSON.parse(text) as Partial<Written> | null;
    const { version, pages } = value ?? {};
    const isWhole = typeof version === 'number' && typeof pages === 'object';
    return isWhole && Object.values(pages).every(isKnown) ? { version, pages } : undefined;
  } catch {
    return undefined;
  }
}

function isKnown({ text, dayless, read }: Partial<KnownPage>): boolean {
  return [text, dayless, read].every((one) => typeof one === 'string');
}
