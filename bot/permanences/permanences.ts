import { headOf, type PermanenceHead } from './permanence-head.ts';
import { type Permanence, type Place } from './model.ts';

/** Permanences by id: some are at hand whole, those of a packed list are read when asked for. */
export interface Permanences extends Iterable<Permanence> {
  readonly size: number;
  get(id: string): Permanence | undefined;
  /** All of them, none read whole: whoever looks for a few asks these. */
  heads(): Iterable<PermanenceHead>;
}

/** Places by id: some are at hand, those of a packed list are read when asked for. */
export type PlacesById = Pick<ReadonlyMap<string, Place>, 'get' | 'has' | 'keys' | 'values'>;

/** Permanences that are at hand, as they stand in a list. */
export function listedPermanences(list: readonly Permanence[]): Permanences {
  let byId: ReadonlyMap<string, Permanence> | undefined;
  return {
    size: list.length,
    get(id) {
      byId ??= new Map(list.map((one) => [one.id, one]));
      return byId.get(id);
    },
    *heads() {
      for (const one of list) yield headOf(one);
    },
    [Symbol.iterator]: () => list[Symbol.iterator](),
  };
}

/** Those of some permanences of which a test holds; each is read whole for it. */
export function somePermanences(
  all: Permanences,
  holds: (one: Permanence) => boolean,
): Permanences {
  return {
    get size() {
      return [...this.heads()].length;
    },
    get(id) {
      const found = all.get(id);
      return found && holds(found) ? found : undefined;
    },
    *heads() {
      for (const head of all.heads()) if (holds(head.permanence)) yield head;
    },
    *[Symbol.iterator]() {
      for (const one of all) if (holds(one)) yield one;
    },
  };
}

/** Some over others, which are without the ids that are `hidden`. */
export function laidPermanences(
  under: Permanences,
  hidden: ReadonlySet<string>,
  over: Permanences,
): Permanences {
  const isKept = (id: string) => !hidden.has(id);
  const ids = new Set([...hidden].filter((id) => under.get(id) !== undefined));
  return {
    size: under.size - ids.size + over.size,
    get: (id) => over.get(id) ?? (isKept(id) ? under.get(id) : undefined),
    *heads() {
      for (const head of under.heads()) if (isKept(head.id)) yield head;
      yield* over.heads();
    },
    *[Symbol.iterator]() {
      for (const { id, permanence } of under.heads()) if (isKept(id)) yield permanence;
      yield* over;
    },
  };
}
