import { type World } from '../conversation/world.ts';
import { type SetAside } from '../flows/keep-older.ts';
import { countErrors, type Loaded } from './live-world.ts';
import { unfinishedPages } from './unfinished-pages.ts';

/** What a service that answers does not serve as its files say; absent parts are as they should be. */
export interface Degraded {
  /** Errors in all files. */
  readonly faults?: number;
  /** Files at fault, by the id of their flow, and what is served in their place. */
  readonly flows?: readonly Pick<SetAside, 'id' | 'instead'>[];
  /** Structures whose own folders are not taken. */
  readonly structures?: readonly string[];
  /** The last version read was refused whole: the one before serves. */
  readonly refused?: true;
  /** In production: pages about the guide in which something is still to be written. */
  readonly pages?: readonly string[];
  /** In production: invented places and hours are served, since `DEMONSTRATION=on`. */
  readonly demonstration?: true;
}

/** Settings that say what ought to be served. */
export interface Meant {
  readonly production: boolean;
  readonly demonstration: boolean;
}

/** What of a World is not for the public. */
export function notForPublic(
  { pages: all }: Pick<World, 'pages'>,
  { production, demonstration }: Meant,
): Pick<Degraded, 'pages' | 'demonstration'> {
  if (!production) return {};
  const pages = unfinishedPages(all);
  return {
    ...(pages.length > 0 && { pages }),
    ...(demonstration && { demonstration }),
  };
}

/** What `/health/ready` tells of the files that were last read; nothing when all is served. */
export function degradedBy(loaded: Loaded): Degraded {
  const { world, setAside = [], refused = [] } = loaded;
  const faults = countErrors(loaded);
  return {
    ...(faults > 0 && { faults }),
    ...(setAside.length > 0 && { flows: setAside.map(({ id, instead }) => ({ id, instead })) }),
    ...(refused.length > 0 && { structures: refused }),
    ...(world === undefined && { refused: true as const }),
  };
}
