import { type World } from '../conversation/world.ts';
import { type Issue } from '../source/issue.ts';

/** A World and what its files said; no World when a fault refuses it. */
export interface Loaded {
  readonly world?: World;
  readonly issues: readonly Issue[];
  /** Structures whose own folders are refused: they have everyone's guide, or their old one. */
  readonly refused?: readonly string[];
  /** Text of each file, by its name: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The World of now. Swapped whole, never changed. */
export interface LiveWorld {
  readonly current: () => World;
  /** Loads anew: a faulty version is refused and the old one serves on. */
  reload(): Loaded & { readonly taken: boolean };
}

/** Starts from a World that is sound; `load` reads the files again. Loading never throws here. */
export function createLiveWorld(first: World, load: () => Loaded): LiveWorld {
  let current = first;
  return {
    current: () => current,
    reload() {
      const loaded = load();
      if (loaded.world) current = withRefused(loaded.world, current);
      return { ...loaded, taken: loaded.world !== undefined };
    },
  };
}

/** A structure whose own folders are refused keeps those that it had. */
function withRefused(world: World, before: World): World {
  const { structures, own } = world;
  const kept = [...structures.values()].flatMap(({ id, overlay }) => {
    const old = overlay && own?.has(id) !== true ? before.own?.get(id) : undefined;
    return old ? [[id, { ...old, structures }] as const] : [];
  });
  return kept.length === 0 ? world : { ...world, own: new Map([...(own ?? []), ...kept]) };
}
