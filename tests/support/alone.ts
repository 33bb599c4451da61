import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

/** Milliseconds after which whoever holds a lock was killed. */
const LEFT_MS = 120_000;
const LOOK_MS = 50;

/** One process at a time: the others wait, then find what it made. */
export function alone<T>(name: string, work: () => T): T {
  const lock = join(cacheFolder('locks'), name);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > LEFT_MS) {
        rmSync(lock, { recursive: true, force: true });
      }
      Atomics.wait(sleeper, 0, 0, LOOK_MS);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
