import { closeSync, fstatSync, openSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { touch } from './sqlite-file.ts';

/** As much as the whole write-ahead log may add to the file, and some erasings beside. */
const RESERVE_BYTES = 20 * 1024 * 1024;
const CHUNK = Buffer.alloc(1024 * 1024);
/** Given up at once: others who fill the disk must not take everything the first time. */
const STEP_BYTES = 4 * 1024 * 1024;
/** Milliseconds between two tries to take the bytes back from a disk that was full. */
const AGAIN_MS = 500;

/** Bytes kept on the disk for the day it is full: erasing must work then too. */
export interface Reserve {
  /** False once they were given up, until the disk has room for them again. */
  isKept(): boolean;
  /** Gives some up, for what must be written all the same; false: none is left. */
  release(): boolean;
}

/** `aiguillage.reserve` in a folder: zeros, which stay from one start to the next. */
export function keepReserve(folder: string, elapsed: () => number): Reserve {
  const path = touch(join(folder, 'aiguillage.reserve'));
  let kept = fill(path);
  let tried = elapsed();
  return {
    isKept() {
      if (kept || elapsed() - tried < AGAIN_MS) return kept;
      tried = elapsed();
      kept = fill(path);
      return kept;
    },
    release() {
      kept = false;
      tried = elapsed();
      const { size } = statSync(path);
      truncateSync(path, Math.max(0, size - STEP_BYTES));
      return size > 0;
    },
  };
}

/** False, and no more is taken than before, when the disk has no room for all. */
function fill(path: string): boolean {
  const file = openSync(path, 'r+');
  const before = fstatSync(file).size;
  try {
    for (let size = before; size < RESERVE_BYTES;) {
      size += writeSync(file, CHUNK, 0, CHUNK.length, size);
    }
    return true;
  } catch {
    truncateSync(path, before);
    return false;
  } finally {
    closeSync(file);
  }
}
