import { existsSync } from 'node:fs';
import { loadData } from '../data/load-data.ts';
import { checkFlows } from '../flows/check-flows.ts';
import { loadFlows } from '../flows/load/load-flows.ts';
import { noSnapshot, openSnapshot } from '../flows/snapshot.ts';
import { worldOf } from '../flows/world-of.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { type Issue } from '../source/issue.ts';
import { type Loaded } from './live-world.ts';

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
 * data at fault is named and left out, and the rest is served. Folders that cannot be read are
 * an issue too: nothing is thrown for what a person wrote.
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
  const { data, issues, texts } = loadData(dataDirs, { today, cache: snapshot });
  const flows = loadFlows(flowsDirs, snapshot);
  const flowIssues = checkFlows(flows, data, { today, snapshot });
  snapshot.save();
  const loaded = {
    issues: [...issues, ...flowIssues],
    texts: new Map([...texts, ...flows.texts]),
  };
  if (flowIssues.some(({ severity }) => severity === 'error')) return loaded;
  const index = createPermanenceIndex({
    operators: data.operators,
    permanences: data.permanences,
    communes: data.communes.byInsee,
    departements: data.communes.departements,
    zones: data.zones,
  });
  return { ...loaded, world: worldOf(flows, data, index) };
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
