import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Milliseconds between two looks: a change is taken once it has been quiet for one. */
export const LOOK_MS = { writing: 300, serving: 2000 } as const;

/**
 * Notes how the folders, subfolders too, are now, then looks again and again once `begin` is called:
 * it calls `changed` once something differs and has been quiet (editors write a file in several
 * goes). Looks at sizes and dates, which holds on every file system. `folders` may change.
 */
export async function watchFolders(
  folders: () => readonly string[],
  lookMs: number,
): Promise<(changed: () => void) => void> {
  let taken = await marksOf(folders());
  let last = taken;
  const look = async (changed: () => void): Promise<void> => {
    const marks = await marksOf(folders());
    const isQuiet = marks === last;
    last = marks;
    if (!isQuiet || marks === taken) return;
    taken = marks;
    changed();
  };
  return (changed) => {
    const lookAgain = (): void => {
      setTimeout(() => void look(changed).finally(lookAgain), lookMs).unref();
    };
    lookAgain();
  };
}

/** Names, sizes and dates of every file, as one text. */
async function marksOf(folders: readonly string[]): Promise<string> {
  const marks: string[] = [];
  for (const folder of folders) {
    // A folder removed under us: what was loaded serves on.
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names) marks.push(await markOf(join(folder, name)));
  }
  return marks.join('\n');
}

async function markOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found ? `${file} ${found.size} ${found.mtimeMs}` : file;
}
