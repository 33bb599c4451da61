import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * Behind all others, with a third of their share where every core is busy. With the tenth of "below
 * normal" a list was served after minutes on a machine with more to do than it could.
 */
const BEHIND = 5;

export interface Apart {
  readonly args?: readonly string[];
  /** Flags of Node. */
  readonly flags?: readonly string[];
  /** Told to the program once it runs. */
  readonly message?: object;
  /** Ended after so many milliseconds, done or not; absent: never. */
  readonly patienceMs?: number;
}

/**
 * Runs a program of the service (`cli.js`) in a process of its own, behind all others: what it reads
 * and asks for holds up no answer, and its memory goes with it. It ends with the service. Resolves at
 * its end, well or not; refuses where it could not begin.
 */
export function runApart(program: string, options: Apart): Promise<void> {
  const { args = [], flags = [], message, patienceMs } = options;
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(program, import.meta.url)), args, {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...flags],
      ...(patienceMs === undefined ? {} : { timeout: patienceMs, killSignal: 'SIGKILL' }),
    });
    child.once('spawn', () => {
      if (message !== undefined) child.send(message);
      try {
        setPriority(child.pid ?? 0, BEHIND);
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
