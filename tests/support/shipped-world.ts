import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type World } from '../../bot/conversation/world.ts';
import { loadWorld } from '../../bot/service/load-world.ts';

let loaded: World | undefined;

/**
 * The World that ships, loaded once a test file. Its snapshot is keyed by the hash of each source,
 * so that files of tests may share it.
 */
export function shippedWorld(): World {
  loaded ??= load();
  return loaded;
}

function load(): World {
  const { world, issues } = loadWorld({
    flowsDirs: ['flows'],
    dataDirs: ['data'],
    snapshotDir: join(tmpdir(), 'aiguillage-tests-snapshot'),
  });
  if (world) return world;
  throw new Error(issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'));
}
