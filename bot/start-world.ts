import { type Config } from './config.ts';
import { type World } from './conversation/world.ts';
import { countErrors, createLiveWorld, type LiveWorld, type Loaded } from './service/live-world.ts';
import { type LaidOut } from './service/overlay-folder.ts';
import { refusesStrict, sayLoaded, sayNotForPublic, sayReloaded } from './service/say-loaded.ts';
import { readApart } from './reading-apart.ts';
import { createWorldReader } from './service/world-reader.ts';
import { warmUp } from './service/warm-up.ts';

type Write = (line: string) => void;

/**
 * The World of the settings, its faults told; nothing when it cannot be served. `overlay`: what
 * is laid out by then, over the others.
 */
export function startWorld(
  config: Config,
  overlay: () => LaidOut | undefined,
  err: Write,
): LiveWorld | undefined {
  const { flowsDirs, dataDirs, varDir, demonstration } = config;
  const folders = { flowsDirs, dataDirs, snapshotDir: varDir, demonstration };
  const reader = createWorldReader(folders, overlay, (laid) => readApart(folders, laid));
  const loaded = reader.first();
  for (const line of sayLoaded(loaded)) err(line);
  const { world } = loaded;
  if (!world) {
    err(`${countErrors(loaded)} erreur(s) : le service ne démarre pas.`);
    return undefined;
  }
  for (const line of sayNotForPublic(world, config)) err(line);
  if (refusesStrict(world, config, process.argv, err)) return undefined;
  return createLiveWorld({ ...loaded, world }, reader.anew);
}

/** What became of a reading anew, for the console. `world`: what is served since. */
export function sayTaken(
  loaded: Loaded & { readonly taken: boolean },
  world: World,
  config: Config,
  { out, err }: { readonly out: Write; readonly err: Write },
): void {
  for (const line of sayLoaded(loaded)) err(line);
  if (loaded.taken) {
    for (const line of sayNotForPublic(world, config)) err(line);
    warmUp(world);
  }
  out(sayReloaded(loaded));
}
