import { existsSync } from 'node:fs';
import { type World } from '../conversation/world.ts';
import { loadDataSteps, type LoadDataOptions, type LoadedData } from '../data/load-data.ts';
import { type OpenedRecords } from '../data/packed-records.ts';
import { nationalFolder } from '../data/national/read-national.ts';
import { type Data } from '../data/data.ts';
import { keepOlder } from '../flows/keep-older.ts';
import { noSnapshot, snapshotSteps } from '../flows/snapshot.ts';
import { soundFlowsSteps, type SoundFlows } from '../flows/sound-flows.ts';
import { worldSteps } from '../flows/world-of.ts';
import { indexOf } from '../permanences/index-of.ts';
import { permanenceIndexSteps } from '../permanences/create-permanence-index.ts';
import { type PermanenceIndex } from '../permanences/permanence-index.ts';
import { type Issue } from '../source/issue.ts';
import { finish, type Steps } from '../source/steps.ts';
import { indexParts } from './index-parts.ts';
import { type Loaded } from './live-world.ts';
import { withReviews } from './with-reviews.ts';
import { loadOwnSteps, ownWorlds, type ForAll, type Own } from './load-own.ts';
import { routerAfter } from './router-after.ts';

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
  /** A data folder laid over the others: what keepers write while the service runs. */
  readonly overlay?: string | undefined;
  /** Records of these very folders, read before. */
  readonly records?: Uint8Array | undefined;
  /** Folder of the national lists; absent: none are read. */
  readonly nationalDir?: string | undefined;
  /** The World that serves until this one: a flow that is at fault now stays as it was there. */
  readonly before?: World | undefined;
}

/** All that was read. */
export interface ReadWhole {
  readonly forAll: ForAll;
  readonly owns: readonly Own[];
}

/**
 * Reads, checks and compiles flows and data. A flow at fault is put aside, a record of data at fault
 * is left out, each is named and the rest is served; so it is with a structure's own folders. A World
 * is refused when a list of flows/ is at fault, or when it would lose a flow that `before` serves.
 * Folders that cannot be read are an issue too: nothing is thrown for what a person wrote.
 */
export function loadWorld(folders: WorldFolders): Loaded {
  return finish(loadWorldSteps(folders));
}

/** {@link loadWorld} in steps, with what was read. */
export function* loadWorldSteps(
  folders: WorldFolders,
): Steps<Loaded & { readonly read?: ReadWhole }> {
  const { flowsDirs, dataDirs, snapshotDir, before, demonstration = true, overlay } = folders;
  const snapshot = snapshotDir === undefined ? noSnapshot : yield* snapshotSteps(snapshotDir);
  yield;
  const absent = missingFolders([...flowsDirs, ...dataDirs]);
  if (absent.length > 0) return { issues: absent, texts: new Map() };
  const { today = new Date().toISOString().slice(0, 10) } = folders;
  const options = { today, cache: snapshot, demonstration };
  const base = yield* loadDataSteps(dataDirs, {
    ...options,
    national: folders.nationalDir,
    under: overlay,
    packed: folders.records,
  });
  const known = base.data.known as OpenedRecords | undefined;
  const data = yield* withOverlay(base, overlay, { ...options, known });
  yield;
  const sound = yield* soundFlowsSteps(flowsDirs, data.data, {
    today,
    snapshot,
    served: before?.flows,
  });
  yield;
  const { flows, setAside, lost } = keepOlder(sound, data.data, before);
  const forAll = { flows, data, flowIssues: sound.issues };
  const structures = data.data.structures.values();
  const owns = yield* loadOwnSteps(forAll, structures, { today, snapshot, demonstration });
  snapshot.save();
  const parts = [data, sound, ...owns.flatMap((one) => [one.data, one.flows])];
  const said = {
    issues: [...data.issues, ...sound.issues, ...owns.flatMap(({ issues }) => issues)],
    texts: new Map(parts.flatMap(textsOf)),
  };
  if (isNone(sound) || lost.length > 0) return { ...said, lost };
  const index = yield* indexSteps(data.data, known, before);
  yield;
  const router = yield* routerAfter(before, flows, data.data);
  const world = yield* worldSteps(flows, data.data, index, router);
  yield;
  const { own, refused, setAside: ofOwn } = yield* ownWorlds(owns, forAll, world, before);
  return {
    ...said,
    setAside: [...setAside, ...ofOwn],
    refused,
    world: withReviews(own.size === 0 ? world : { ...world, own }, overlay),
    read: { forAll, owns },
  };
}

/** The index of the permanences: over the bytes they are known from, else made of what was read. */
function* indexSteps(
  data: Data,
  known: OpenedRecords | undefined,
  before: World | undefined,
): Steps<PermanenceIndex> {
  const parts = indexParts(data);
  if (known) return indexOf(parts, { ...known, phoneHours: (id) => known.all.find(id) });
  return yield* permanenceIndexSteps(parts, before?.permanences);
}

/** Data with an overlay over them, and the faults of both. */
export function* withOverlay(
  base: LoadedData,
  overlay: string | undefined,
  options: LoadDataOptions,
): Steps<LoadedData> {
  if (overlay === undefined) return base;
  // What is known is told with the base.
  const known = options.known && { ...options.known, issues: [], texts: new Map() };
  const data = yield* loadDataSteps([overlay], { ...options, known, over: base });
  const texts = new Map([...base.texts, ...data.texts]);
  return { ...data, issues: [...base.issues, ...data.issues], texts };
}

/** {@link loadWorld} with the national lists of the last data folder that has them: what is served. */
export function loadCountry(folders: Omit<WorldFolders, 'nationalDir'>): Loaded {
  return loadWorld(withCountry(folders));
}

/** The same folders, with that of the national lists. */
export function withCountry(folders: Omit<WorldFolders, 'nationalDir'>): WorldFolders {
  return { ...folders, nationalDir: nationalFolder(folders.dataDirs) };
}

/** Whether nothing is left to serve. */
function isNone({ isRefused, aside, flows }: SoundFlows): boolean {
  return isRefused || (aside.length > 0 && flows.flows.size === 0);
}

function textsOf({ texts }: Pick<Loaded, 'texts'>): readonly (readonly [string, string])[] {
  return [...texts];
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
