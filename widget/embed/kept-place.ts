const KEY = 'aiguillage';

/**
 * The person's place in this tab, only once they ask for it: the taps that lead there, nothing
 * typed. Gone with the tab, or when all is erased.
 */
export const keptPlace = {
  /** Empty when nothing is kept, or when this browser keeps nothing. */
  read(): readonly unknown[] {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  },
  write(replay: readonly unknown[]): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(replay));
    } catch {
      // A browser that keeps nothing: the person begins anew.
    }
  },
  erase(): void {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  },
};
