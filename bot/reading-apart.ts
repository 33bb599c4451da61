import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type LaidOut } from './service/overlay-folder.ts';
import { type ReadFolders } from './service/world-reader.ts';

/** What is read by a process of its own. */
export interface ToRead {
  readonly folders: ReadFolders;
  readonly overlay: Pick<LaidOut, 'folder' | 'sha256'> | undefined;
}

const PROGRAM = fileURLToPath(new URL('read-apart.js', import.meta.url));
/** A reading that takes longer has failed: the service reads by itself then. */
const PATIENCE_MS = 120_000;
/** Its memory goes with it; this keeps it small meanwhile. */
const FLAGS = ['--max-semi-space-size=8'];

/**
 * Reads by a process of its own, behind all others: nothing of it holds up an answer. Resolves once
 * it is over, well or not: what it has not left, the service reads by itself.
 */
export function readApart(folders: ReadFolders, laid: LaidOut | undefined): Promise<void> {
  return new Promise((resolve) => {
    const child = fork(PROGRAM, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: FLAGS,
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    const overlay = laid && { folder: laid.folder, sha256: laid.sha256 };
    child.once('spawn', () => {
      child.send({ folders, overlay } satisfies ToRead);
      try {
        setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
      } catch {
        // The system does not let us: it is as quick as the service.
      }
    });
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
}
