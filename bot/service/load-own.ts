import { type Structure, type StructureFolders } from '../conversation/structure.ts';
import { type World } from '../conversation/world.ts';
import { loadDataSteps, type LoadDataOptions, type LoadedData } from '../data/load-data.ts';
import { catalogMarks, catalogOf } from '../flows/catalog-of.ts';
import { type CheckOptions } from '../flows/check-flows.ts';
import { keepOlder, type KeptFlows, type SetAside } from '../flows/keep-older.ts';
import { type LoadedFlows } from '../flows/load/load-flows.ts';
import { noSnapshot } from '../flows/snapshot.ts';
import { soundFlowsSteps, type SoundFlows } from '../flows/sound-flows.ts';
import { worldSteps } from '../flows/world-of.ts';
import { permanenceIndexSteps } from '../permanences/create-permanence-index.ts';
import { indexParts } from './index-parts.ts';
import { type Data } from '../data/data.ts';
import { type OpenedRecords } from '../data/packed-records.ts';
import { laidIndex } from '../permanences/laid-index.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { ownKnown, StaleRecords, type OwnKnown } from './own-known.ts';
import { routerAfter } from './router-after.ts';
import { type Issue } from '../source/issue.ts';
import { type ListedFile } from '../source/list-files.ts';
import { finish, type Steps } from '../source/steps.ts';

/** Everyone's flows and data, as they were read. */
export interface ForAll {
  readonly flows: LoadedFlows;
  readonly data: LoadedData;
  /** What was said of them. */
  readonly flowIssues: readonly Issue[];
}

/** The own folders of one structure, or of several that name the same. */
export interface Own {
  /** Ids of the structures. */
  readonly structures: readonly string[];
  readonly folders: StructureFolders;
  readonly flows: SoundFlows;
  readonly data: LoadedData;
  /** What its folders bring: faults of everyone's files are not among them. */
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks the folders that structures have of their own, each laid over everyone's; those
 * that several name are read once. What they do not touch is shared: a structure costs what it
 * changes, and a table of pointers.
 */
export function loadOwn(
  forAll: ForAll,
  structures: Iterable<Structure>,
  options: OwnOptions,
): readonly Own[] {
  return finish(loadOwnSteps(forAll, structures, options));
}

type OwnOptions = CheckOptions & Pick<LoadDataOptions, 'demonstration'>;

/** {@link loadOwn} in steps. */
export function* loadOwnSteps(
  { flows, data, flowIssues }: ForAll,
  structures: Iterable<Structure>,
  options: OwnOptions,
): Steps<readonly Own[]> {
  const known = new Set([...data.issues, ...flowIssues].map(keyOf));
  const isNew = (issue: Issue) => !known.has(keyOf(issue));
  let marks: string | undefined;
  const owns: Own[] = [];
  for (const [folders, ids] of byFolders(structures).values()) {
    yield;
    const ownData = yield* ownDataSteps(folders, data, options);
    yield;
    const isAlike =
      folders.flows.length === 0 && marksOf(flows, ownData) === (marks ??= marksOf(flows, data));
    const own = isAlike
      ? { flows, issues: [], texts: flows.texts, aside: [], isRefused: false }
      : yield* soundFlowsSteps(folders.flows, ownData.data, { ...options, over: flows });
    yield;
    const ofData = ownData === data ? [] : ownData.issues;
    const issues = [...ofData, ...own.issues].filter(isNew);
    owns.push({ structures: ids, folders, flows: own, data: ownData, issues });
  }
  return owns;
}

/** Everyone's data with those of own folders over them; the very same where they name none. */
function* ownDataSteps(
  folders: StructureFolders,
  over: LoadedData,
  { snapshot = noSnapshot, today, demonstration = true }: OwnOptions,
): Steps<LoadedData> {
  if (folders.data.length === 0) return over;
  const forAll = over.data.known as OpenedRecords | undefined;
  const known = forAll && ownKnown(forAll, folders);
  if (forAll && !known) throw new StaleRecords();
  const options = { today, cache: snapshot, over, demonstration, known };
  return yield* loadDataSteps(folders.data, options);
}

/** What serves of all own folders. */
export interface OwnServed {
  /** By structure. */
  readonly own: ReadonlyMap<string, World>;
  /** Structures whose folders are refused whole. */
  readonly refused: readonly string[];
  readonly setAside: readonly SetAside[];
}

/** The Worlds of own folders over everyone's, a flow at fault as it was `before`. */
export function* ownWorlds(
  owns: readonly Own[],
  forAll: ForAll,
  world: World,
  before: World | undefined,
): Steps<OwnServed> {
  const own = new Map<string, World>();
  const refused: string[] = [];
  const setAside: SetAside[] = [];
  for (const one of owns) {
    yield;
    const theirs = yield* ownWorld(one, forAll, world, before);
    if (!theirs) refused.push(...one.structures);
    else for (const structure of one.structures) own.set(structure, theirs.world);
    setAside.push(...(theirs?.setAside ?? []));
  }
  return { own, refused, setAside };
}

/** Nothing when they are refused whole: they lack a list, or are at odds with everyone's flows. */
function* ownWorld(
  own: Own,
  forAll: ForAll,
  world: World,
  before: World | undefined,
): Steps<(Pick<KeptFlows, 'setAside'> & { readonly world: World }) | undefined> {
  if (own.flows.isRefused || own.flows.aside.some((one) => isOfAll(one, forAll))) return undefined;
  const { data } = own.data;
  const [id = ''] = own.structures;
  const theirs = before?.own?.get(id);
  const { flows, setAside, lost } = keepOlder(own.flows, data, theirs);
  if (lost.length > 0) return undefined;
  const index = own.data === forAll.data ? world.permanences : yield* ownIndex(data, world);
  const isAlike = flows === forAll.flows;
  const router = isAlike ? world.router : yield* routerAfter(theirs ?? before, flows, data);
  return { world: { ...(yield* worldSteps(flows, data, index, router)), isOwn: true }, setAside };
}

function* ownIndex(data: Data, { permanences }: World): Steps<PermanenceIndex> {
  const { known } = data;
  if (known === undefined) return yield* permanenceIndexSteps(indexParts(data), permanences);
  return laidIndex(permanences, (known as OwnKnown).laid, indexParts(data));
}

function isOfAll({ relative, path }: ListedFile, { flows }: ForAll): boolean {
  return flows.read.get(relative)?.listed.path === path;
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
  return [...catalogMarks(catalogOf(flows, data))].join('\n');
}
