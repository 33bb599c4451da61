import { type Overlay, type OverlayFile, type OverlayState } from './overlay.ts';
import { inBatches } from './overlay-rules.ts';
import { StoreError } from './store-error.ts';

/** Times that all is read again because someone wrote meanwhile. */
const MAX_TRIES = 20;

/**
 * All files at one moment, some at a time, so that nobody else waits. Those of `known` that are
 * still at their version are not read, and are not in the answer's `files`, but in its `kept`.
 */
export async function readOverlay(
  { list, files }: Pick<Overlay, 'list' | 'files'>,
  known: ReadonlyMap<string, number> = new Map(),
): Promise<OverlayState<OverlayFile> & { readonly kept: readonly string[] }> {
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const listed = await list();
    const isKnown = (path: string, version: number) => known.get(path) === version;
    const missing = [...listed.files].filter(([path, { version }]) => !isKnown(path, version));
    const read = new Map<string, OverlayFile>();
    for (const batch of inBatches(missing, ([, { bytes }]) => bytes)) {
      for (const [path, file] of await files(batch.map(([path]) => path))) read.set(path, file);
    }
    if (missing.every(([path, { version }]) => read.get(path)?.version === version)) {
      const kept = [...listed.files].flatMap(([path, { version }]) =>
        isKnown(path, version) ? [path] : [],
      );
      return { version: listed.version, files: read, kept };
    }
  }
  throw new StoreError('unavailable', 'Ce qui est écrit en ligne change sans cesse.');
}
