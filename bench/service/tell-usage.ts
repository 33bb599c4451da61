import { existsSync, readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a server that is measured: answers each message of the bench with what the
// process has spent and holds. What is held is read after garbage was collected, which costs by
// the size of the heap: a measure of CPU that ends must not be charged with it.
process.on('message', (asked) => {
  if (asked === 'watch') watch();
  if (asked === 'watch' || asked === 'loop') {
    const { max } = delay;
    process.send?.({ cpu: longest, clock: max, readings, memory: mostHeld });
    return;
  }
  if (asked !== 'cpu') globalThis.gc?.();
  process.send?.({ cpu: spent(), memory: process.memoryUsage.rss() });
});
process.on('disconnect', () => process.exit(0));

const delay = monitorEventLoopDelay({ resolution: 10 });
/** Microseconds of CPU of this thread between two turns, at most. */
let longest = 0;
let mostHeld = 0;
let readings = 0;
let isWatching = false;

/** Watches the loop from now on, and forgets what it saw before. */
function watch(): void {
  delay.reset();
  delay.enable();
  [longest, mostHeld, readings] = [0, 0, 0];
  if (isWatching) return;
  isWatching = true;
  let before = spentHere();
  const turn = (): void => {
    const now = spentHere();
    longest = Math.max(longest, now - before);
    before = now;
    mostHeld = Math.max(mostHeld, process.memoryUsage.rss());
    // At the next turn of the loop; asking for each at once would leave no time to others.
    setTimeout(turn, 2);
  };
  turn();
  // The service says each reading on its standard output, which nobody reads here.
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string, ...rest: []) => {
    if (text.startsWith('Parcours et données relus')) readings += 1;
    return write(text, ...rest);
  };
}

/** What Linux tells of this thread: nanoseconds of CPU come first. */
const THREAD = '/proc/thread-self/schedstat';
const isToldOfThread = existsSync(THREAD);

/**
 * CPU of this thread, its part of a collection too; of the whole process where no system tells it.
 * What V8 compiles and marks in threads of its own holds nobody up.
 */
function spentHere(): number {
  if (!isToldOfThread) return spent();
  return Number(readFileSync(THREAD, 'latin1').split(' ')[0]) / 1000;
}

/** CPU of the whole process, its garbage collection too. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
