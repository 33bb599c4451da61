import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import { loadFlows, type LoadedFlows } from '../../../bot/flows/load/load-flows.ts';
import { type Snapshot } from '../../../bot/flows/snapshot.ts';

/** A small folder of flows in which all is well. */
export const BASE = fileURLToPath(new URL('../fixtures/base', import.meta.url));

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that holds these files, and goes when the tests of the file are over. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'aiguillage-'));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The text of a file of the base with a piece of it replaced; throws when the piece is not there. */
export function changed(name: string, from: string, to: string): string {
  const text = readFileSync(join(BASE, name), 'utf8');
  if (!text.includes(from)) throw new Error(`« ${from} » is not in ${name}`);
  return text.replace(from, to);
}

/** The base with a piece of one file replaced. */
export function loadChanged(name: string, from: string, to: string): LoadedFlows {
  return loadFlows([BASE, folderWith({ [name]: changed(name, from, to) })]);
}

/** The base with other files laid over it. */
export function loadWith(
  files: Readonly<Record<string, string>>,
  snapshot?: Snapshot,
): LoadedFlows {
  return loadFlows([BASE, folderWith(files)], snapshot);
}

/** `line:column code` of each issue. */
export function faultsOf({ issues }: Pick<LoadedFlows, 'issues'>): readonly string[] {
  return issues.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
