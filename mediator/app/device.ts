/** What stays on this device of the mediator's own ways: nothing of a person. */
export interface Ways {
  /** Départements that were last chosen, and languages. */
  readonly places: readonly string[];
  readonly languages: readonly string[];
  readonly favourites: readonly string[];
  /** Flows opened last, the last first: none that is sensitive. */
  readonly recent: readonly string[];
  readonly keys: boolean;
}

const NONE: Ways = { places: [], languages: ['fr'], favourites: [], recent: [], keys: true };
const NAME = 'aiguillage-ways';
const MOST_RECENT = 5;

/** Where the browser keeps nothing, they last as long as the page. */
export function openWays(storage: () => Storage) {
  let ways = NONE;
  try {
    const text = storage().getItem(NAME);
    if (text !== null) ways = { ...NONE, ...(JSON.parse(text) as Partial<Ways>) };
  } catch {
    // Denied, or not ours: nothing is known.
  }
  const set = (changed: Partial<Ways>): void => {
    ways = { ...ways, ...changed };
    try {
      storage().setItem(NAME, JSON.stringify(ways));
    } catch {
      // Denied, or full: they are known until the page is left.
    }
  };
  return {
    current: (): Ways => ways,
    set,
    opened(flow: string): void {
      const recent = [flow, ...ways.recent.filter((one) => one !== flow)].slice(0, MOST_RECENT);
      if (recent.join() !== ways.recent.join()) set({ recent });
    },
    toggle(flow: string): void {
      const { favourites } = ways;
      const has = favourites.includes(flow);
      set({ favourites: has ? favourites.filter((one) => one !== flow) : [...favourites, flow] });
    },
    forget(): void {
      ways = NONE;
      try {
        storage().removeItem(NAME);
      } catch {
        // Nothing was kept.
      }
    },
  };
}

export type DeviceWays = ReturnType<typeof openWays>;
