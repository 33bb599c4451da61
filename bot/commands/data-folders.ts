import { foldersOf } from '../source/list-files.ts';

/** Data folders of a command: `--data`, else DATA_DIR, else `data`. Later ones override. */
export function dataFolders(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const given = foldersOf(option ?? env['DATA_DIR'] ?? '');
  return given.length > 0 ? given : ['data'];
}

/** Flow folders of a command: `--flows`, else FLOWS_DIR, else `flows`. Later ones override. */
export function flowFolders(
  option: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const given = foldersOf(option ?? env['FLOWS_DIR'] ?? '');
  return given.length > 0 ? given : ['flows'];
}
