import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('cli.js', import.meta.url));

/**
 * Runs the command in a process of its own, behind all others: what it reads and asks for holds up
 * no answer, and its memory goes with it. It ends with the service.
 */
export function runApart(args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(CLI, args, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    child.once('spawn', () => {
      try {
        setPriority(child.pid ?? 0, constants.priority.PRIORITY_BELOW_NORMAL);
      } catch {
        // The system does not let us: it is as quick as the service.
      }
    });
    child.once('error', reject);
    child.once('exit', () => {
      resolve();
    });
  });
}
