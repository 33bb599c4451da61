import { type Structure } from '../../conversation/structure.ts';

/** Which pages may talk to us, and for whom. Origins are compared whole, as browsers send them. */
export interface Origins {
  /** Ours, or one that a structure declares. */
  isKnown(origin: string): boolean;
  /** A page of this machine, outside production: a program under work may stand for it. */
  isLocal(origin: string): boolean;
  /** Whether a page of that origin may show that structure's guide: our own shows them all. */
  mayShow(origin: string, structure: string): boolean;
  /** The structures that declare the origin: on our own pages, most often none. */
  structuresOf(origin: string): readonly string[];
}

export interface OriginsOptions {
  /** Our own address, as people reach us. */
  readonly publicUrl: () => string;
  /** Outside it any loopback origin is ours, so that a page under work may embed the guide. */
  readonly production: boolean;
  /** Those of now: a reload adds and removes some. */
  readonly structures: () => ReadonlyMap<string, Structure>;
}

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

export function createOrigins({ publicUrl, production, structures }: OriginsOptions): Origins {
  const isLocal = (origin: string): boolean => !production && LOOPBACK.test(origin);
  const isOurs = (origin: string): boolean =>
    origin === new URL(publicUrl()).origin || isLocal(origin);
  const isDeclared = (origin: string): boolean => {
    for (const { origins } of structures().values()) if (origins.includes(origin)) return true;
    return false;
  };
  return {
    structuresOf: (origin) =>
      [...structures().values()]
        .filter(({ origins }) => origins.includes(origin))
        .map(({ id }) => id),
    isLocal,
    isKnown: (origin) => isOurs(origin) || isDeclared(origin),
    mayShow(origin, structure) {
      const known = structures().get(structure);
      return known !== undefined && (isOurs(origin) || known.origins.includes(origin));
    },
  };
}
