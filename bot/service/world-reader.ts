import { type World } from '../conversation/world.ts';
import { finish, type Steps } from '../source/steps.ts';
import { inSlices } from './in-slices.ts';
import { layChanges } from './lay-changes.ts';
import { type Loaded } from './live-world.ts';
import { loadWorldSteps, withCountry, type ReadWhole, type WorldFolders } from './load-world.ts';
import { type LaidOut } from './overlay-folder.ts';
import { markOf, readRecordsFile, writeRecordsFile, type RecordsFrom } from './records-file.ts';
import { lastDayOf, recordsRead } from './records-read.ts';

/** Reads the World of some folders again and again. */
export interface WorldReader {
  /** All of it, at once: before anyone asks. */
  readonly first: () => Loaded;
  /** The same for another process, which opens what this leaves in the folder of the snapshot. */
  readonly leave: () => void;
  /**
   * Anew, a little at a time: all of it, or only what keepers changed where the files of the disk are
   * known to be as they were (`isOverlayAlone`).
   */
  readonly anew: (before: World, isOverlayAlone: boolean) => Promise<Loaded>;
}

export type ReadFolders = Omit<WorldFolders, 'nationalDir' | 'overlay' | 'records' | 'before'>;

/** What was read last, the changes of keepers since then apart. */
interface Kept {
  readonly loaded: Loaded;
  readonly world: World;
  readonly files: LaidOut['files'];
}

/** From so many permanences on, they are kept as bytes at once. */
const MANY = 2_000;

/**
 * `overlay`: what is laid out by then. `apart`: reads all in a process of its own, which leaves in the
 * folder of the snapshot what costs most; here it is then only opened.
 */
export function createWorldReader(
  folders: ReadFolders,
  overlay: () => LaidOut | undefined,
  apart?: (overlay: LaidOut | undefined) => Promise<void>,
): WorldReader {
  let kept: Kept | undefined;
  const today = (): string => folders.today ?? new Date().toISOString().slice(0, 10);
  const fromOf = (laid: LaidOut | undefined): RecordsFrom => ({
    dataDirs: folders.dataDirs,
    demonstration: folders.demonstration ?? true,
    overlay: laid?.folder === undefined ? '' : laid.sha256,
    today: today(),
  });
  const recordsOf = function* (laid: LaidOut | undefined): Steps<Uint8Array | undefined> {
    const { snapshotDir } = folders;
    return snapshotDir === undefined
      ? undefined
      : yield* readRecordsFile(snapshotDir, fromOf(laid));
  };

  const whole = function* (before?: World, opensAgain = true): Steps<Loaded> {
    const { snapshotDir } = folders;
    const laid = overlay();
    const records = yield* recordsOf(laid);
    const isToWrite = records === undefined && snapshotDir !== undefined;
    const write = isToWrite ? recordsWriter(snapshotDir, fromOf(laid)) : undefined;
    const parts = { ...folders, overlay: laid?.folder, records, before };
    const { read, ...loaded } = yield* loadWorldSteps(withCountry(parts));
    const { world } = loaded;
    if (!read || !world) return loaded;
    kept = { loaded, world, files: filesOf(laid) };
    if (!write) return loaded;
    write(read, world);
    // As bytes they take a quarter of the memory.
    const isMany = world.permanences.all.size >= MANY;
    return opensAgain && isMany ? yield* whole(before, false) : loaded;
  };
  const changes = function* (isOverlayAlone: boolean): Steps<Loaded | undefined> {
    if (!kept || !isOverlayAlone) return undefined;
    const world = yield* layChanges(kept.world, kept.files, overlay(), today());
    return world && { ...kept.loaded, world };
  };
  const isKept = function* (): Steps<boolean> {
    return (yield* recordsOf(overlay())) !== undefined;
  };

  return {
    first: () => finish(whole()),
    leave: () => void finish(whole(undefined, false)),
    async anew(before, isOverlayAlone) {
      const changed = await inSlices(changes(isOverlayAlone));
      if (changed) return changed;
      if (apart && !(isOverlayAlone && (await inSlices(isKept())))) await apart(overlay());
      return inSlices(whole(before));
    },
  };
}

function filesOf(laid: LaidOut | undefined): LaidOut['files'] {
  return laid?.files ?? new Map();
}

/** Writes what was read as bytes, told to be of the files as they are now: before they are read. */
function recordsWriter(
  snapshotDir: string,
  from: RecordsFrom,
): (read: ReadWhole, world: World) => void {
  const mark = marked(from);
  return ({ forAll, owns }, { communes, permanences }) => {
    const own = owns.flatMap((one) => one.folders.data);
    const made = { own, mark: mark(own), from: from.today, until: lastDayOf(forAll, owns) };
    const tables = { communes, holidays: forAll.data.holidays };
    writeRecordsFile(snapshotDir, made, recordsRead(forAll, owns, permanences), tables);
  };
}

/** The mark of the files as they are before they are read, told once own folders are known. */
function marked(from: RecordsFrom): (own: readonly string[]) => string {
  const ofAll = markOf(from, []);
  // Folders of structures are looked at after: what changed meanwhile changes `ofAll` or them.
  return (own) => (markOf(from, []) === ofAll ? markOf(from, own) : '');
}
