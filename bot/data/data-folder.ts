import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The last folder that holds `file`, else the `data` folder shipped with the program: folders of a
 * structure need not copy the tables of communes and holidays.
 */
export function dataFolderWith(folders: readonly string[], file: string): string {
  const found = folders.findLast((folder) => existsSync(join(folder, file)));
  if (found !== undefined) return found;
  let above = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(above, 'data', file)) && dirname(above) !== above) above = dirname(above);
  return join(above, 'data');
}

/** The folders, laid over the shipped one when none of them holds `file`. */
export function withShipped(folders: readonly string[], file: string): readonly string[] {
  const holder = dataFolderWith(folders, file);
  return folders.includes(holder) ? folders : [holder, ...folders];
}
