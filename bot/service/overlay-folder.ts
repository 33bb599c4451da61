import { createHash } from 'node:crypto';
import { access, link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Overlay } from '../storage/overlay.ts';
import { readOverlay } from '../storage/overlay-reading.ts';

/** The overlay as files of the disk. */
export interface LaidOut {
  /** A data folder; `undefined`: the overlay holds no file. */
  readonly folder: string | undefined;
  readonly version: number;
  /**
   * Of what `sha256sum` says of the files, in order of their paths: the same wherever the same files
   * are served.
   */
  readonly sha256: string;
  /** In order of their paths. */
  readonly files: ReadonlyMap<string, LaidOutFile>;
}

/** A file of the overlay, by what tells it from another. */
export interface LaidOutFile {
  readonly version: number;
  readonly sha256: string;
}

/** Lays an overlay out, version after version. */
export interface OverlayFolder {
  /** What was laid out last. */
  readonly current: () => LaidOut | undefined;
  /**
   * Lays the overlay of now out in a folder of its own, whole before anyone sees it. What was laid
   * out before stays until {@link OverlayFolder.drop}. Throws `StoreError`.
   */
  lay(): Promise<LaidOut>;
  /** Removes all but what was laid out last. */
  drop(): Promise<void>;
}

/** `root` is this process's alone: what an earlier one left there is removed. */
export function createOverlayFolder(overlay: Overlay, root: string): OverlayFolder {
  let last: LaidOut | undefined;
  let wasEmptied = false;
  const old = new Set<string>();

  const lay = async (): Promise<LaidOut> => {
    const before = await stillThere(last);
    if (before?.version === (await overlay.version())) return before;
    const read = await readOverlay(overlay, versionsOf(before));
    if (!wasEmptied) await rm(root, { recursive: true, force: true });
    wasEmptied = true;
    const folder = join(root, `v${read.version}`);
    const files = await write(read, folder, before);
    const above = before?.folder;
    if (above !== undefined && above !== folder) old.add(above);
    const { version } = read;
    const laid = {
      folder: files.size === 0 ? undefined : folder,
      version,
      sha256: sumOf(files),
      files,
    };
    last = laid;
    return laid;
  };

  return {
    current: () => last,
    lay,
    async drop() {
      for (const folder of old) {
        old.delete(folder);
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

type Read = Awaited<ReturnType<typeof readOverlay>>;

/** All files in a folder, those that did not change taken over from the one before. */
async function write(
  { files, kept }: Read,
  folder: string,
  before: LaidOut | undefined,
): Promise<LaidOut['files']> {
  const written = new Map<string, LaidOutFile>();
  const place = async (path: string): Promise<string> => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return file;
  };
  for (const path of kept) {
    const file = before?.files.get(path);
    if (!file) continue;
    await link(join(before?.folder ?? '', path), await place(path));
    written.set(path, file);
  }
  for (const [path, { text, version }] of files) {
    await writeFile(await place(path), text, { mode: 0o600 });
    written.set(path, { version, sha256: sha256(text) });
  }
  return new Map([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function versionsOf(laid: LaidOut | undefined): ReadonlyMap<string, number> {
  return new Map([...(laid?.files ?? [])].map(([path, { version }]) => [path, version]));
}

/** As `sha256sum` of the files, and `sha256sum` of what that says. */
function sumOf(files: LaidOut['files']): string {
  return sha256([...files].map(([path, file]) => `${file.sha256}  ${path}\n`).join(''));
}

/** Nothing when something else removed the folder: some clean what is temporary. */
async function stillThere(last: LaidOut | undefined): Promise<LaidOut | undefined> {
  if (last?.folder === undefined) return last;
  return access(last.folder).then(
    () => last,
    () => undefined,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
