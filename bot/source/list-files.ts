import { readdirSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

export interface ListedFile {
  /** Relative to its folder, with `/`: `caf/dette.yaml`. */
  readonly relative: string;
  /** As opened, and as shown to the author. */
  readonly path: string;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Files whose name ends with `suffix` in several folders laid over each other: a later folder
 * overrides an earlier one by relative path. Sorted by relative path; hidden files left out.
 * `without`: paths that are as if they were not there. A folder that is not there throws (ENOENT).
 */
export function listFiles(
  folders: readonly string[],
  suffix: string,
  without: ReadonlySet<string> = NONE,
): readonly ListedFile[] {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const relative = entry.split(sep).join('/');
      const path = join(folder, entry);
      if (!relative.endsWith(suffix) || /(^|\/)[._]/.test(relative) || without.has(path)) continue;
      found.set(relative, path);
    }
  }
  return [...found]
    .map(([relative, path]) => ({ relative, path }))
    .sort((a, b) => (a.relative < b.relative ? -1 : 1));
}

/** The folders of a setting such as `flows:/srv/flows` (later ones override). */
export function foldersOf(setting: string): readonly string[] {
  return setting.split(delimiter).filter((folder) => folder !== '');
}
