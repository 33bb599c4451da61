import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often the memory is looked at, in records. */
const EVERY = 5_000;
/** Bytes of the whole process above which garbage is collected: far below the 256 MB promised. */
const MUCH = 170 * 1024 * 1024;

/**
 * To be called for each record: collects garbage when the process has grown much. Left to itself
 * the engine lets garbage grow with what the machine has, and a small machine shares it.
 */
export function memoryKeeper(much = MUCH): () => void {
  let count = 0;
  let collect: (() => void) | undefined;
  return () => {
    count += 1;
    if (count % EVERY !== 0 || process.memoryUsage.rss() < much) return;
    collect ??= collector();
    collect();
  };
}

/** The engine's own, without a flag on the command line. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
