import { type World } from '../conversation/world.ts';
import { type SetAside } from '../flows/keep-older.ts';
import { type Issue } from '../source/issue.ts';

/** A World and what its files said; no World when a fault refuses it. */
export interface Loaded {
  readonly world?: World;
  readonly issues: readonly Issue[];
  /** Files at fault that are not in the World, and what is there in their place. */
  readonly setAside?: readonly SetAside[];
  /** Flows that were served, and that the files read leave nothing of: what refuses a World. */
  readonly lost?: readonly string[];
  /** Structures whose own folders are refused: they have everyone's guide, or their old one. */
  readonly refused?: readonly string[];
  /** Text of each file, by its name: for code frames. */
  readonly texts: ReadonlyMap<string, string>;
}

/** How many errors the files hold. */
export function countErrors({ issues }: Loaded): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}

/** The World of now. Swapped whole, never changed. */
export interface LiveWorld {
  readonly current: () => World;
  /** What its files said when they were last read, taken or not. */
  readonly said: () => Loaded;
  /**
   * Loads anew: a faulty version is refused, of one flow or whole, and the old one serves on.
   * `isOverlayAlone`: the files of the disk are known to be as they were.
   */
  reload(isOverlayAlone?: boolean): Promise<Loaded & { readonly taken: boolean }>;
}

/**
 * Starts from what was loaded with a World; `load` reads the files again, given the World that they
 * come after.
 */
export function createLiveWorld(
  first: Loaded & { readonly world: World },
  load: (before: World, isOverlayAlone: boolean) => Loaded | Promise<Loaded>,
): LiveWorld {
  let current = first.world;
  let said: Loaded = first;
  return {
    current: () => current,
    said: () => said,
    async reload(isOverlayAlone = false) {
      const before = current;
      said = await loadOr(() => load(before, isOverlayAlone));
      if (said.world) current = withRefused(said.world, current);
      return { ...said, taken: said.world !== undefined };
    },
  };
}

/** What no loading foresees (a file that may not be read) refuses a version, and ends no service. */
async function loadOr(load: () => Loaded | Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    const { code = 'program', path = '' } = error as { code?: string; path?: string };
    const place = { file: path, line: 1, column: 1 };
    const message = `La lecture s’est arrêtée ici (${code}).`;
    return {
      issues: [{ ...place, code: 'unreadable', severity: 'error', message }],
      texts: new Map(),
    };
  }
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
