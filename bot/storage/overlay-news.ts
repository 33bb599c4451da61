import { createWakes } from './wakes.ts';

/** Milliseconds between two looks at the overlay's version. */
export const OVERLAY_LOOK_MS = 3000;

/** Who waits for changes of the overlay, in this process. */
export interface OverlayNews {
  subscribe(wake: () => void): () => void;
  /** The overlay is at this version: wakes when it was not known to be. */
  hear(version: number): void;
  close(): void;
}

const ALL = '';

/** Looks now and then while someone waits; `hear` is for what is known sooner. */
export function createOverlayNews(
  look: () => Promise<number>,
  lookMs = OVERLAY_LOOK_MS,
): OverlayNews {
  const wakes = createWakes();
  let heard = -1;
  let looking: NodeJS.Timeout | undefined;

  const hear = (version: number): void => {
    // Less: another database was put back in its place.
    if (version === heard) return;
    heard = version;
    wakes.wake(ALL);
  };
  const lookNow = async (): Promise<void> => {
    // A database that is away is looked at again, like any other time.
    const version = await look().catch(() => undefined);
    if (version !== undefined && looking !== undefined) hear(version);
  };
  const close = (): void => {
    clearInterval(looking);
    looking = undefined;
  };

  return {
    subscribe(wake) {
      const stop = wakes.subscribe(ALL, wake);
      // Nothing is known of what the new one has read.
      heard = -1;
      looking ??= setInterval(() => void lookNow(), lookMs).unref();
      void lookNow();
      return () => {
        stop();
        if (!wakes.has(ALL)) close();
      };
    },
    hear(version) {
      if (looking !== undefined) hear(version);
    },
    close,
  };
}
