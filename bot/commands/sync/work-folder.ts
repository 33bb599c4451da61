import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds after which files that a killed reader left are nobody's. */
const LEFT_MS = 3_600_000;
const NAME = 'work-';

/** A folder for one reader's files, inside another; those that were left behind go. */
export function workFolder(reports: string, holder: string): string {
  mkdirSync(reports, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(reports).filter((one) => one.startsWith(NAME))) {
    const path = join(reports, name);
    const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > LEFT_MS) rmSync(path, { recursive: true, force: true });
  }
  return join(reports, `${NAME}${holder}`);
}
