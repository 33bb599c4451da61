import { existsSync } from 'node:fs';
import { type World } from '../conversation/world.ts';
import { type Data } from '../data/data.ts';
import { loadData } from '../data/load-data.ts';
import { checkFlows } from '../flows/check-flows.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { noSnapshot, openSnapshot } from '../flows/snapshot.ts';
import { worldOf } from '../flows/world-of.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Issue } from '../source/issue.ts';
import { type Loaded } from './live-world.ts';
import { loadOwn, ownWorld } from './load-own.ts';

export interface WorldFolders {
  /** Later folders override earlier ones. */
  readonly flowsDirs: readonly string[];
  readonly dataDirs: readonly string[];
  /** Where the compiled snapshot is kept; absent: everything is read anew. */
  readonly snapshotDir?: string;
  /** Decides which dates are past; today by default. ISO date. */
  readonly today?: string;
}

/**
 * Reads, checks and compiles flows and data. An error in a flow refuses the World; a record of
 * data at fault is named and left out, and the rest is served. A structure's own folders that are
 * at fault are refused alone. Folders that cannot be read are an issue too: nothing is thrown for
 * what a person wrote.
 */
export function loadWorld({
  flowsDirs,
  dataDirs,
  snapshotDir,
  today = new Date().toISOString().slice(0, 10),
}: WorldFolders): Loaded {
  const snapshot = snapshotDir === undefined ? noSnapshot : openSnapshot(snapshotDir);
  const absent = missingFolders([...flowsDirs, ...dataDirs]);
  if (absent.length > 0) return { issues: absent, texts: new Map() };
  const data = loadData(dataDirs, { today, cache: snapshot });
  const flows = loadFlows(flowsDirs, snapshot);
  const flowIssues = checkFlows(flows, data.data, { today, snapshot });
  const forAll = { flows, data, flowIssues };
  const { structures } = data.data;
  const owns = loadOwn(forAll, structures.values(), { today, snapshot });
  snapshot.save();
  const loaded = {
    issues: [...data.issues, ...flowIssues, ...owns.flatMap(({ issues }) => issues)],
    texts: new Map([data, flows, ...owns.flatMap((own) => [own.data, own.flows])].flatMap(textsOf)),
  };
  if (flowIssues.some(({ severity }) => severity === 'error')) return loaded;
  const world = worldOf(flows, data.data, indexOf(data.data));
  const own = new Map<string, World>();
  const refused: string[] = [];
  for (const one of owns) {
    const theirs = ownWorld(one, forAll, world);
    if (!theirs) refused.push(...one.structures);
    else for (const id of one.structures) own.set(id, theirs);
  }
  return { ...loaded, refused, world: own.size === 0 ? world : { ...world, own } };
}

function textsOf({ texts }: Pick<Loaded, 'texts'>): readonly (readonly [string, string])[] {
  return [...texts];
}

function indexOf({ operators, permanences, communes, zones }: Data): PermanenceIndex {
  return createPermanenceIndex({
    operators,
    permanences,
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
