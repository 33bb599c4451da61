import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds between two looks: a change is taken once it has been quiet for one. */
const LOOK_MS = 300;

/**
 * Notes how the folders, subfolders too, are now; the function given back begins to look, and
 * calls `changed` once something differs and has been quiet (editors write a file in several
 * goes). Looks at sizes and dates, which holds on every file system.
 */
export function watchFolders(folders: readonly string[]): (changed: () => void) => void {
  let taken = marksOf(folders);
  let last = taken;
  return (changed) => {
    setInterval(() => {
      const marks = marksOf(folders);
      const isQuiet = marks === last;
      last = marks;
      if (!isQuiet || marks === taken) return;
      taken = marks;
      changed();
    }, LOOK_MS).unref();
  };
}

/** Names, sizes and dates of every file, as one text. */
function marksOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      try {
        return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
          markOf(join(folder, name)),
        );
      } catch {
        // A folder removed under us: what was loaded serves on.
        return [];
      }
    })
    .join('\n');
}

function markOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${file} ${found.size} ${found.mtimeMs}` : file;
}
