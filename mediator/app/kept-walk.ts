import { type State } from '../../bot/conversation/state.ts';

/** What is under way in this tab: it outlives a reload, and a call made meanwhile. */
interface KeptWalk {
  readonly state: State;
  readonly their: string;
  readonly at: number;
}

const NAME = 'aiguillage-walk';
/** Milliseconds after which it is somebody else's turn. */
const LASTS = 30 * 60_000;

/** Nothing typed is in it; it goes with the tab, and with *Nouvelle personne*. */
export const keptWalk = {
  read(now: number): KeptWalk | undefined {
    try {
      const text = sessionStorage.getItem(NAME);
      const kept = text === null ? undefined : (JSON.parse(text) as KeptWalk);
      return kept && Math.abs(now - kept.at) < LASTS ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  write(kept: KeptWalk): void {
    try {
      sessionStorage.setItem(NAME, JSON.stringify(kept));
    } catch {
      // Denied, or full: the walk lasts as long as the page.
    }
  },
  erase(): void {
    try {
      sessionStorage.removeItem(NAME);
    } catch {
      // Nothing was kept.
    }
  },
};
