import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorld } from '../../bot/service/load-world.ts';

const COMPILED = 'compiled';

/** Compiles the flows once, for every server that begins in a folder of {@link varFolder}. */
export function compileFlows(root: string): void {
  mkdirSync(join(root, COMPILED));
  loadWorld({
    flowsDirs: ['flows'],
    dataDirs: ['data'],
    snapshotDir: join(root, COMPILED),
  });
}

/** A `VAR_DIR` of its own, in which the flows are compiled already. */
export function varFolder(root: string, name: string): string {
  const folder = join(root, name);
  cpSync(join(root, COMPILED), folder, { recursive: true });
  return folder;
}
