import { statSync } from 'node:fs';
import { foldersOf } from '../source/list-files.ts';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Data folders of a command: `--data`, else DATA_DIR, else `data`. Later ones override. Throws
 * (ENOENT) on one that is named and not there.
 */
export function dataFolders(option: string | undefined, env: Env): readonly string[] {
  return named(option ?? env['DATA_DIR'] ?? '', 'data').map(there);
}

/** The same for a command that writes in the last of them, and makes it when it is not there. */
export function dataFoldersToFill(option: string | undefined, env: Env): readonly string[] {
  const folders = named(option ?? env['DATA_DIR'] ?? '', 'data');
  folders.slice(0, -1).forEach(there);
  return folders;
}

/** Flow folders of a command: `--flows`, else FLOWS_DIR, else `flows`; as {@link dataFolders}. */
export function flowFolders(option: string | undefined, env: Env): readonly string[] {
  return named(option ?? env['FLOWS_DIR'] ?? '', 'flows').map(there);
}

function named(setting: string, fallback: string): readonly string[] {
  const given = foldersOf(setting);
  return given.length > 0 ? given : [fallback];
}

function there(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw Object.assign(new Error(`No folder ${folder}`), { code: 'ENOENT', path: folder });
}
