import { type Structure, type StructureFolders } from '../conversation/structure.ts';
import { type World } from '../conversation/world.ts';
import { loadData, type LoadedData } from '../data/load-data.ts';
import { catalogMarks, catalogOf } from '../flows/catalog-of.ts';
import { checkFlows, type CheckOptions } from '../flows/check-flows.ts';
import { loadFlows, type LoadedFlows } from '../flows/load/load-flows.ts';
import { noSnapshot } from '../flows/snapshot.ts';
import { worldOf } from '../flows/world-of.ts';
import { createPermanenceIndex } from '../permanences/create-permanence-index.ts';
import { type Issue } from '../source/issue.ts';

/** Everyone's flows and data, as they were read. */
export interface ForAll {
  readonly flows: LoadedFlows;
  readonly data: LoadedData;
  /** What `checkFlows` said of them. */
  readonly flowIssues: readonly Issue[];
}

/** The own folders of one structure, or of several that name the same. */
export interface Own {
  /** Ids of the structures. */
  readonly structures: readonly string[];
  readonly flows: LoadedFlows;
  readonly data: LoadedData;
  /** What its folders bring: faults of everyone's files are not among them. */
  readonly issues: readonly Issue[];
  /** Among them, those of flows: an error refuses the folders. */
  readonly flowIssues: readonly Issue[];
}

/**
 * Reads and checks the folders that structures have of their own, each laid over everyone's; those
 * that several name are read once. What they do not touch is shared: a structure costs what it
 * changes, and a table of pointers.
 */
export function loadOwn(
  { flows, data, flowIssues }: ForAll,
  structures: Iterable<Structure>,
  options: CheckOptions,
): readonly Own[] {
  const { snapshot = noSnapshot } = options;
  const known = new Set([...data.issues, ...flowIssues].map(keyOf));
  const isNew = (issue: Issue) => !known.has(keyOf(issue));
  const marks = marksOf(flows, data);
  return [...byFolders(structures).values()].map(([folders, ids]) => {
    const { today } = options;
    const ownData =
      folders.data.length === 0
        ? data
        : loadData(folders.data, { today, cache: snapshot, over: data });
    const ownFlows = folders.flows.length === 0 ? flows : loadFlows(folders.flows, snapshot, flows);
    const isAlike = ownFlows === flows && marksOf(flows, ownData) === marks;
    const found = isAlike ? [] : checkFlows(ownFlows, ownData.data, options).filter(isNew);
    return {
      structures: ids,
      flows: ownFlows,
      data: ownData,
      issues: [...(ownData === data ? [] : ownData.issues.filter(isNew)), ...found],
      flowIssues: found,
    };
  });
}

/** The World of own folders over everyone's; nothing when an error of theirs refuses them. */
export function ownWorld(own: Own, forAll: ForAll, world: World): World | undefined {
  if (own.flowIssues.some(({ severity }) => severity === 'error')) return undefined;
  const { data } = own.data;
  const index =
    own.data === forAll.data
      ? world.permanences
      : createPermanenceIndex(
          {
            operators: data.operators,
            permanences: data.permanences,
            communes: data.communes.byInsee,
            departements: data.communes.departements,
            zones: data.zones,
          },
          world.permanences,
        );
  const router = own.flows === forAll.flows ? world.router : undefined;
  return { ...worldOf(own.flows, data, index, router), isOwn: true };
}

function byFolders(
  structures: Iterable<Structure>,
): ReadonlyMap<string, readonly [StructureFolders, readonly string[]]> {
  const found = new Map<string, readonly [StructureFolders, readonly string[]]>();
  for (const { id, overlay } of structures) {
    if (!overlay) continue;
    const key = JSON.stringify([overlay.flows, overlay.data]);
    found.set(key, [overlay, [...(found.get(key)?.[1] ?? []), id]]);
  }
  return found;
}

function keyOf({ file, line, column, code, message }: Issue): string {
  return [file, line, column, code, message].join('\n');
}

function marksOf(flows: LoadedFlows, { data }: LoadedData): string {
  return catalogMarks(catalogOf(flows, data)).join('\n');
}
