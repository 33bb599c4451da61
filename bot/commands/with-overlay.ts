import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOverlayFolder, type LaidOut } from '../service/overlay-folder.ts';
import { type CommandIo } from './command.ts';
import { type Overlay } from '../storage/overlay.ts';
import { openOverlay } from './open-overlay.ts';

/** The overlay of the service, laid out for a command. */
export interface LaidOverlay extends LaidOut {
  readonly overlay: Overlay;
}

/**
 * Runs `work` with the overlay that the service of these settings serves, laid out in a folder that
 * goes with it; without one where there is no database.
 */
export async function withOverlay<T>(
  { env }: Pick<CommandIo, 'env'>,
  work: (laid: LaidOverlay | undefined) => T | Promise<T>,
): Promise<T> {
  const opened = await openOverlay(env);
  if (!opened) return await work(undefined);
  const root = mkdtempSync(join(tmpdir(), 'aiguillage-'));
  try {
    const laid = await createOverlayFolder(opened, root).lay();
    return await work({ ...laid, overlay: opened });
  } finally {
    rmSync(root, { recursive: true, force: true });
    await opened.close();
  }
}

/** Data folders, with that of the overlay over them. */
export function foldersWith(
  folders: readonly string[],
  laid: LaidOut | undefined,
): readonly string[] {
  return laid?.folder === undefined ? folders : [...folders, laid.folder];
}
