import { type World } from '../../bot/conversation/world.ts';
import { loadShipped } from './shared-snapshot.ts';

let loaded: World | undefined;

/** The World that ships, loaded once a test file. */
export function shippedWorld(): World {
  loaded ??= load();
  return loaded;
}

function load(): World {
  const { world, issues } = loadShipped();
  if (world) return world;
  throw new Error(issues.map(({ file, line, code }) => `${file}:${line} ${code}`).join('\n'));
}
