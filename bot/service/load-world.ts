import { existsSync } from 'node:fs';
import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { keepOlder } from '../flows/keep-older.ts';
import { noSnapshot, openSnapshot } from '../flows/snapshot.ts';
import { soundFlows, type SoundFlows } from '../flows/sound-flows.ts';
import { worldOf } from '../flows/world-of.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Issue } from '../source/issue.ts';
import { type Loaded } from './live-world.ts';
import { loadOwn, ownWorlds } from './load-own.ts';

export interface WorldFolders {
  /** Later folders override earlier ones. */
  readonly flowsDirs: readonly string[];
  readonly dataDirs: readonly string[];
  /** Where the compiled snapshot is kept; absent: everything is read anew. */
  readonly snapshotDir?: string;
  /** Decides which dates are past; today by default. ISO date. */
  readonly today?: string;
  /** Whether records of the demonstration are read; they are unless this says no. */
  readonly demonstration?: boolean;
  /** Folder of the national lists; absent: none are read. */
  readonly nationalDir?: string | undefined;
  /** The World that serves until this one: a flow that is at fault now stays as it was there. */
  readonly before?: World | undefined;
}

/**
 * Reads, checks and compiles flows and data. A flow at fault is put aside, a record of data at fault
 * is left out, each is named and the rest is served; so it is with a structure's own folders. A World
 * is refused when a list of flows/ is at fault, or when it would lose a flow that `before` serves.
 * Folders that cannot be read are an issue too: nothing is thrown for what a person wrote.
 */
export function loadWorld(folders: WorldFolders): Loaded {
  const { flowsDirs, dataDirs, snapshotDir, before, demonstration = true } = folders;
  const national = folders.nationalDir;
  const snapshot = snapshotDir === undefined ? noSnapshot : openSnapshot(snapshotDir);
  const absent = missingFolders([...flowsDirs, ...dataDirs]);
  if (absent.length > 0) return { issues: absent, texts: new Map() };
  const { today = new Date().toISOString().slice(0, 10) } = folders;
  const data = loadData(dataDirs, { today, cache: snapshot, demonstration, national });
  const sound = soundFlows(flowsDirs, data.data, { today, snapshot });
  const { flows, setAside, lost } = keepOlder(sound, data.data, before);
  const forAll = { flows, data, flowIssues: sound.issues };
  const owns = loadOwn(forAll, data.data.structures.values(), { today, snapshot, demonstration });
  snapshot.save();
  const said = {
    issues: [...data.issues, ...sound.issues, ...owns.flatMap(({ issues }) => issues)],
    texts: new Map([data, sound, ...owns.flatMap((one) => [one.data, one.flows])].flatMap(textsOf)),
  };
  if (isNone(sound) || lost.length > 0) return { ...said, lost };
  const world = worldOf(flows, data.data, indexOf(data.data));
  const { own, refused, setAside: ofOwn } = ownWorlds(owns, forAll, world, before?.own);
  return {
    ...said,
    setAside: [...setAside, ...ofOwn],
    refused,
    world: own.size === 0 ? world : { ...world, own },
  };
}

/** {@link loadWorld} with the national lists of the last data folder that has them: what is served. */
export function loadCountry(folders: Omit<WorldFolders, 'nationalDir'>): Loaded {
  return loadWorld({ ...folders, nationalDir: nationalFolder(folders.dataDirs) });
}

/** Whether nothing is left to serve. */
function isNone({ isRefused, aside, flows }: SoundFlows): boolean {
  return isRefused || (aside.length > 0 && flows.flows.size === 0);
}

function textsOf({ texts }: Pick<Loaded, 'texts'>): readonly (readonly [string, string])[] {
  return [...texts];
}

function indexOf({ operators, permanences, communes, zones, national }: Data): PermanenceIndex {
  return createPermanenceIndex({
    operators,
    permanences,
    national,
    communes: communes.byInsee,
    departements: communes.departements,
    zones,
  });
}

function missingFolders(folders: readonly string[]): readonly Issue[] {
  return folders
    .filter((folder) => !existsSync(folder))
    .map((folder) => ({
      file: folder,
      line: 1,
      column: 1,
      code: 'no-folder',
      severity: 'error',
      message: "Ce dossier n'existe pas.",
      hint: 'Vérifiez FLOWS_DIR et DATA_DIR, ou les options --flows et --data.',
    }));
}
