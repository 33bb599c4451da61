import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded } from '../../bot/service/live-world.ts';
import { loadWorld } from '../../bot/service/load-world.ts';
import { type DataCache } from '../../bot/data/data-cache.ts';
import { openSnapshot, type Snapshot } from '../../bot/flows/snapshot.ts';
import { prepareFolder } from '../../bot/data/read-communes.ts';
import { alone } from './alone.ts';
import { cacheFolder } from './cache-folder.ts';

const NAME = 'flows-snapshot';
const folder = cacheFolder('shipped');

/** What the build of the very same sources worked out. */
const BUILT = join('dist', NAME);

/**
 * What ships, loaded: worked out by the build, or whole by the first test that asks, and read back
 * by the others. Keyed by the hash of each source and of the program, the snapshot never answers for
 * another.
 */
export function loadShipped(): Loaded {
  const load = () => loadWorld({ flowsDirs: ['flows'], dataDirs: ['data'], snapshotDir: folder });
  if (existsSync(join(folder, NAME))) return load();
  return alone('shipped', () => {
    prepareFolder('data');
    if (existsSync(BUILT)) cpSync(BUILT, join(folder, NAME));
    return load();
  });
}

let opened: Snapshot | undefined;

/** The snapshot of what ships, to read from, opened once a test file; what is worked out anew is not kept. */
export function sharedSnapshot(): Snapshot {
  opened ??= open();
  return opened;
}

function open(): Snapshot {
  const snapshot = openSnapshot(folder);
  const text = readFileSync('flows/menu.yaml', 'utf8');
  if (snapshot.get(snapshot.key('file', 'menu', text)) !== undefined) return snapshot;
  loadShipped();
  return openSnapshot(folder);
}

/** What was worked out of the data that ship, each value read once: for who loads them again and again. */
export function sharedCache(): DataCache {
  const snapshot = sharedSnapshot();
  const read = new Map<string, unknown>();
  return {
    get(key) {
      if (!read.has(key)) read.set(key, snapshot.get(key));
      return read.get(key);
    },
    set(key, value) {
      read.set(key, value);
    },
  };
}

/** The same folder (made when missing), where a service or a command finds that snapshot and starts by it. */
export function warmed(varDir: string): string {
  sharedSnapshot();
  mkdirSync(varDir, { recursive: true, mode: 0o700 });
  cpSync(join(folder, NAME), join(varDir, NAME));
  return varDir;
}
