/** A text file of the overlay, byte for byte as it was written. */
export interface OverlayFile {
  readonly text: string;
  /** The overlay's own when it was written: never the same twice for one path. */
  readonly version: number;
}

/** A file without its text. */
export interface OverlayEntry {
  readonly version: number;
  /** Of its text, as UTF-8. */
  readonly bytes: number;
}

/** What the overlay holds at one moment, by path. */
export interface OverlayState<File> {
  /** Only grows, with each writing; 0: nothing was ever written. */
  readonly version: number;
  readonly files: ReadonlyMap<string, File>;
}

export interface OverlayChange {
  /** As in a data folder, `/` between folders: `permanences/caf-merignac.yaml`. */
  readonly path: string;
  /** `undefined`: the file goes. */
  readonly text: string | undefined;
  /** The version that was read; 0: no file must stand there. */
  readonly ifVersion: number;
}

/**
 * A data folder that is kept in the store, over those of the disk: what keepers, imports and feeds
 * write while the service runs, the same for every replica. One contract suite
 * (tests/storage/overlay-contract.ts). Errors are `StoreError`.
 */
export interface Overlay {
  /** Which files there are, without their texts. */
  readonly list: () => Promise<OverlayState<OverlayEntry>>;
  /** Files of these paths, as far as they are there. Read some at a time: all at once stop the loop. */
  readonly files: (paths: readonly string[]) => Promise<ReadonlyMap<string, OverlayFile>>;
  /** All files at one moment. */
  readonly read: () => Promise<OverlayState<OverlayFile>>;
  readonly version: () => Promise<number>;
  /**
   * All of the changes, on disk when the promise resolves, or none: `conflict` when a file is not at
   * the version that was read. Throws `bad-file` on a path or a text that no folder could hold, and
   * `too-large` beyond `OVERLAY_LIMITS`.
   */
  readonly write: (changes: readonly OverlayChange[]) => Promise<'written' | 'conflict'>;
  /**
   * A hint that the overlay may have changed, on whatever replica or by whatever command: read again.
   * Called once soon after, then within seconds of each change. Returns the way to stop.
   */
  readonly subscribe: (wake: () => void) => () => void;
}

/** One that was opened by itself: for commands, beside the service. */
export interface OpenedOverlay extends Overlay {
  close(): Promise<void>;
}
