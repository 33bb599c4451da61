import { type Instant } from '../../permanences/model.ts';
import { type Screens } from '../../storage/screens.ts';

/** Milliseconds between two tries to write what the store could not take. */
const AGAIN_MS = 2000;
/** Visits that wait at once; beyond, the first give way: they end by themselves. */
const MOST = 50_000;

/** Visits that end, remembered here until the store knows. */
export interface Endings {
  /** Resolves once they are ended in the store, or will be as soon as it answers. */
  readonly end: (visits: readonly string[]) => Promise<void>;
  /** Ended here, and not in the store yet. */
  readonly has: (visit: string) => boolean;
}

/** `lifeMs`: after that, what a visit kept is gone by itself. */
export function createEndings(
  screens: Pick<Screens, 'end'>,
  now: () => Instant,
  lifeMs: number,
): Endings {
  /** With the time until which each is tried. */
  const waiting = new Map<string, Instant>();
  let timer: NodeJS.Timeout | undefined;

  const write = async (): Promise<void> => {
    for (const [visit, until] of waiting) if (until <= now()) waiting.delete(visit);
    const visits = [...waiting.keys()];
    if (visits.length === 0) return;
    try {
      await screens.end(visits, now() + 2 * lifeMs);
      for (const visit of visits) waiting.delete(visit);
    } catch {
      timer ??= setTimeout(() => {
        timer = undefined;
        void write();
      }, AGAIN_MS).unref();
    }
  };

  return {
    async end(visits) {
      for (const visit of visits) {
        waiting.set(visit, now() + lifeMs);
        const [first] = waiting.keys();
        if (waiting.size > MOST && first !== undefined) waiting.delete(first);
      }
      await write();
    },
    has: (visit) => waiting.has(visit),
  };
}
