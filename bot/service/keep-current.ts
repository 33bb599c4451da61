import { type LiveWorld, type Loaded } from './live-world.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type LaidOut, type OverlayFolder } from './overlay-folder.ts';

/** Milliseconds until a reading that failed is tried again. */
const AGAIN_MS = 2000;

export interface KeepCurrentOptions {
  readonly world: LiveWorld;
  readonly overlay: OverlayFolder;
  /** Told each reading, taken or refused. */
  readonly taken: (loaded: Loaded & { readonly taken: boolean }) => void;
  /** Told that the overlay could not be read: what was served goes on, and it is tried again. */
  readonly failed: (error: unknown) => void;
}

/** Reads anew what is served, one reading after the other. */
export interface Current {
  /** The files of the disk may have changed: they and the overlay are read. Returns at once. */
  readonly readAnew: () => void;
  /**
   * The overlay may have changed: nothing is read when it has not. Resolves once it is served, or
   * cannot be now.
   */
  readonly lookAtOverlay: () => Promise<void>;
  /** The overlay of what is served now; `undefined`: none was read yet. */
  readonly served: () => LaidOut | undefined;
}

/** `overlay`: laid out already where the World of the start has it. */
export function keepCurrent({ world, overlay, taken, failed }: KeepCurrentOptions): Current {
  let served = overlay.current();
  let last = served?.sha256 ?? EMPTY;
  let filesChanged = false;
  const read = oneAtATime(async () => {
    const withFiles = filesChanged;
    filesChanged = false;
    const laid = await overlay.lay().catch(later);
    const isNew = laid !== undefined && laid.sha256 !== last;
    if (withFiles || isNew) {
      const loaded = await world.reload(!withFiles);
      if (loaded.taken) served = laid;
      taken(loaded);
    } else if (served === undefined || laid?.sha256 === served.sha256) served = laid;
    last = laid?.sha256 ?? last;
    await overlay.drop();
  });
  const later = (error: unknown): LaidOut | undefined => {
    failed(error);
    setTimeout(() => void lookAtOverlay(), AGAIN_MS).unref();
    return overlay.current();
  };
  const lookAtOverlay = (): Promise<void> => read().catch(failed);
  return {
    readAnew: () => {
      filesChanged = true;
      void lookAtOverlay();
    },
    lookAtOverlay,
    served: () => served,
  };
}

/** SHA-256 of an overlay without a file. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
