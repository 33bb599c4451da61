import { type World } from '../conversation/world.ts';
import { listNames } from '../data/read-imported.ts';
import { RecordMemory } from '../data/record-memory.ts';
import { finish, type Steps } from '../source/steps.ts';
import { inSlices } from './in-slices.ts';
import { type Loaded } from './live-world.ts';
import { loadWorldSteps, withCountry, type ReadWhole, type WorldFolders } from './load-world.ts';
import { type LaidOut } from './overlay-folder.ts';
import { isOfRecords, recordsAnew } from './records-anew.ts';

/** Reads the World of some folders again and again. */
export interface WorldReader {
  /** All of it, at once: before anyone asks. */
  readonly first: () => Loaded;
  /**
   * Anew, a little at a time: all of it, or only the records of the overlay where the files of the
   * disk are known to be as they were (`isOverlayAlone`).
   */
  readonly anew: (before: World, isOverlayAlone: boolean) => Promise<Loaded>;
}

/** `overlay`: what is laid out by then. */
export function createWorldReader(
  folders: Omit<WorldFolders, 'nationalDir' | 'overlay' | 'memory' | 'before'>,
  overlay: () => LaidOut | undefined,
): WorldReader {
  let kept: (ReadWhole & { readonly cache: Map<string, unknown> }) | undefined;
  let memory = new RecordMemory();
  let files: LaidOut['files'] = new Map();

  const whole = function* (before?: World): Steps<Loaded> {
    const laid = overlay();
    memory = new RecordMemory();
    const parts = { ...folders, overlay: laid?.folder, memory, ...(before && { before }) };
    const { read, ...loaded } = yield* loadWorldSteps(withCountry(parts));
    kept = read && { ...read, cache: new Map() };
    files = laid?.files ?? new Map();
    return loaded;
  };
  const records = function* (before: World, read: NonNullable<typeof kept>): Steps<Loaded> {
    const laid = overlay();
    const { today = new Date().toISOString().slice(0, 10), demonstration = true } = folders;
    const options = { today, demonstration, cache: read.cache, memory };
    const loaded = yield* recordsAnew(read, laid?.folder, before, options);
    files = laid?.files ?? new Map();
    return loaded;
  };
  /** Whether the lists of the disk that the overlay stands for are the same as before. */
  const isAlike = (): boolean => {
    const now = overlay()?.files ?? new Map<string, { readonly sha256: string }>();
    const paths = new Set([...files.keys(), ...now.keys()]);
    const changed = [...paths].filter((path) => files.get(path)?.sha256 !== now.get(path)?.sha256);
    const lists = new Set(folders.dataDirs.flatMap((folder) => [...listNames(folder)]));
    const isList = (path: string) => lists.has(/^imported\/([^.]*)/.exec(path)?.[1] ?? '');
    return (
      isOfRecords(changed) &&
      !changed.some((path) => isList(path) && files.has(path) !== now.has(path))
    );
  };

  return {
    first: () => finish(whole()),
    anew: (before, isOverlayAlone) =>
      inSlices(kept && isOverlayAlone && isAlike() ? records(before, kept) : whole(before)),
  };
}
