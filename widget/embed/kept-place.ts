const PLACE = 'aiguillage';
const WALKS = 'aiguillage-walks';

/** What opens a conversation again: nothing of what was answered. */
export interface KeptWalk {
  readonly token: string;
  readonly ticket: string;
}

interface Walks {
  /** Number of the step where the tab was last, and on which page. */
  readonly at?: number;
  readonly href?: string;
  readonly [tag: number]: KeptWalk;
}

/**
 * The person's place in this tab, only once they ask for it: the taps that lead there, nothing
 * typed. Gone with the tab, or when all is erased.
 */
export const keptPlace = {
  /** Empty when nothing is kept, or when this browser keeps nothing. */
  read(): readonly unknown[] {
    const kept = read(PLACE);
    return Array.isArray(kept) ? kept : [];
  },
  write(replay: readonly unknown[]): void {
    write(PLACE, replay);
  },
  /** Walks too: nothing of this tab can be taken up again. */
  erase(): void {
    try {
      sessionStorage.removeItem(PLACE);
      sessionStorage.removeItem(WALKS);
    } catch {
      // Nothing was kept.
    }
  },
};

/** Walks of this tab, each by its tag: taken up again after a reload, at the step that it shows. */
export const keptWalks = {
  read(): Walks {
    return (read(WALKS) ?? {}) as Walks;
  },
  write(more: Walks): void {
    write(WALKS, { ...keptWalks.read(), ...more });
  },
};

function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: the person begins anew.
  }
}
