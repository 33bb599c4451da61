import { type World } from '../conversation/world.ts';
import { loadCountry } from '../service/load-world.ts';
import { sayLoaded } from '../service/say-loaded.ts';
import { type CommandIo } from './command.ts';
import { type Folders } from './folders.ts';
import { snapshotFolder } from './snapshot-folder.ts';

/**
 * The World of the folders asked for, with the snapshot of the service (VAR_DIR, `var`); its
 * faults on standard error, and nothing when refused.
 */
export function worldFor(
  { flows, data, today, demonstration }: Folders,
  io: CommandIo,
): World | undefined {
  const loaded = loadCountry({
    flowsDirs: flows,
    dataDirs: data,
    snapshotDir: snapshotFolder(io),
    today,
    demonstration,
  });
  for (const line of sayLoaded(loaded)) io.err(`${line}\n`);
  return loaded.world;
}
