import { type World } from '../conversation/world.ts';
import { type Issue } from '../source/issue.ts';

/** A World and what its files said; no World when a fault refuses it. */
export interface Loaded {
  readonly world?: World;
  readonly issues: readonly Issue[];
}

/** The World of now. Swapped whole, never changed. */
export interface LiveWorld {
  readonly current: () => World;
  /** Loads anew: a faulty version is refused and the old one serves on. */
  reload(): { readonly taken: boolean; readonly issues: readonly Issue[] };
}

/** Starts from a World that is sound; `load` reads the files again. Loading never throws here. */
export function createLiveWorld(first: World, load: () => Loaded): LiveWorld {
  let current = first;
  return {
    current: () => current,
    reload() {
      const { world, issues } = load();
      if (world) current = world;
      return { taken: world !== undefined, issues };
    },
  };
}
