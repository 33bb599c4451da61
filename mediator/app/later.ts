/** Parts of the program that come behind the first: see `bin/program-parts.js`. */
export type PartName = 'ends' | 'hear' | 'beside';

/** Something was asked of a part that has not come yet. */
export class NotYet extends Error {
  override readonly name = 'NotYet';
  readonly part: PartName;

  constructor(part: PartName) {
    super(part);
    this.part = part;
  }
}

type Called = (...given: readonly unknown[]) => unknown;

const come = new Map<PartName, ReadonlyMap<string, Called>>();

/**
 * A function of a part, which may be called once the part came; before, it throws {@link NotYet}. In
 * this program it stands in place of the function itself, wherever that is imported.
 */
export function later(part: PartName, name: string): Called {
  return (...given) => {
    const made = come.get(part)?.get(name);
    if (!made) throw new NotYet(part);
    return made(...given);
  };
}

/** The part came: what it holds is called from now on. */
export function takePart(part: PartName, held: object): void {
  come.set(part, new Map(Object.entries(held as Readonly<Record<string, Called>>)));
}

/** What is made; or, where a part that it needs has not come yet, which one. */
export function orMissing<T>(make: () => T): T | NotYet {
  try {
    return make();
  } catch (fault) {
    if (fault instanceof NotYet) return fault;
    throw fault;
  }
}
