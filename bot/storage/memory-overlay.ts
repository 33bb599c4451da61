import { type Overlay, type OverlayEntry, type OverlayFile, type OverlayState } from './overlay.ts';
import { createOverlayNews } from './overlay-news.ts';
import { readOverlay } from './overlay-reading.ts';
import { withChanges } from './overlay-rules.ts';

/** An overlay of this process. `check` throws once it is closed. */
export function createMemoryOverlay(check: () => void): Overlay {
  let state: OverlayState<OverlayEntry> = { version: 0, files: new Map() };
  const texts = new Map<string, OverlayFile>();
  const news = createOverlayNews(() => overlay.version());
  const settled = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    check();
    return work();
  };
  const overlay: Overlay = {
    list: () => settled(() => state),
    files: (paths) =>
      settled(
        () =>
          new Map(
            paths.flatMap((path) => {
              const file = texts.get(path);
              return file ? [[path, file] as const] : [];
            }),
          ),
      ),
    read: () => readOverlay(overlay),
    version: () => settled(() => state.version),
    write: (changes) =>
      settled(() => {
        const next = withChanges(state, changes);
        if (next === 'conflict') return next;
        state = next;
        for (const { path, text } of changes) {
          if (text === undefined) texts.delete(path);
          else texts.set(path, { text, version: next.version });
        }
        news.hear(next.version);
        return 'written';
      }),
    subscribe: (wake) => news.subscribe(wake),
  };
  return overlay;
}
