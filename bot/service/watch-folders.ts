import { watch, type FSWatcher } from 'node:fs';

/** Milliseconds of quiet after a change: editors write a file in several goes. */
const QUIET_MS = 150;

/**
 * Calls `changed` a moment after anything changes in the folders, their subfolders too; calls
 * never overlap. Returns the way to stop.
 */
export function watchFolders(
  folders: readonly string[],
  changed: () => void | Promise<void>,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(changed).catch(() => undefined);
    }, QUIET_MS);
  };
  const watchers: readonly FSWatcher[] = folders.map((folder) => {
    const watcher = watch(folder, { recursive: true }, later);
    // A folder removed under us: what was loaded serves on.
    watcher.on('error', () => {
      watcher.close();
    });
    return watcher;
  });
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
