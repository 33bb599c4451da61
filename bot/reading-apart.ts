import { runApart } from './run-apart.ts';
import { type LaidOut } from './service/overlay-folder.ts';
import { type ReadFolders } from './service/world-reader.ts';

/** What is read by a process of its own. */
export interface ToRead {
  readonly folders: ReadFolders;
  readonly overlay: Pick<LaidOut, 'folder' | 'sha256'> | undefined;
}

/** A reading that takes longer has failed: the service reads by itself then. */
const PATIENCE_MS = 120_000;
/** Its memory goes with it; this keeps it small meanwhile. */
const FLAGS = ['--max-semi-space-size=8'];

/** Reads by a process of its own: what it has not left at its end, the service reads by itself. */
export async function readApart(folders: ReadFolders, laid: LaidOut | undefined): Promise<void> {
  const overlay = laid && { folder: laid.folder, sha256: laid.sha256 };
  const message: ToRead = { folders, overlay };
  await runApart('read-apart.js', { flags: FLAGS, message, patienceMs: PATIENCE_MS }).catch(
    () => undefined,
  );
}
