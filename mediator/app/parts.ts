import { NotYet, orMissing, takePart, type PartName } from './later.ts';

/** The parts of the program that come behind the first, asked for once. */
export interface Parts {
  /** What it exports. Rejects where it cannot come; it is then asked for anew the next time. */
  readonly bring: (part: PartName) => Promise<unknown>;
}

/** `addresses`: where each stands, as the page tells. */
export function openParts(addresses: DOMStringMap): Parts {
  const asked = new Map<PartName, Promise<unknown>>();
  const load = async (part: PartName): Promise<unknown> => {
    // What ends are made of stands below the others.
    if (part !== 'ends') await bring('ends');
    const held = (await import(new URL(addresses[part] ?? '', location.href).href)) as object;
    takePart(part, held);
    return held;
  };
  const bring: Parts['bring'] = (part) => {
    const known = asked.get(part) ?? load(part);
    asked.set(part, known);
    known.catch(() => asked.delete(part));
    return known;
  };
  return { bring };
}

/** What is made once the parts that it needs came; rejects where one cannot come. */
export async function whenHere<T>(parts: Parts, make: () => T): Promise<T> {
  for (;;) {
    const made = orMissing(make);
    if (!(made instanceof NotYet)) return made;
    await parts.bring(made.part);
  }
}
