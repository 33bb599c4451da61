/** Runs work one after the other for each key, in the order asked; keys do not wait for others. */
export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Where the last work of a key is: nothing, once it is done. */
interface Place {
  work: Promise<unknown> | undefined;
}

/** Nothing stays of a key whose work is done. A failure does not stop the next. */
export function createInOrder(): InOrder {
  // A map that often grows and shrinks leaves its former tables behind, each held by the one
  // before: what is put in it must hold no turn, or each would outlive many collections.
  const last = new Map<string, Place>();
  return async (key, work) => {
    const before = last.get(key)?.work;
    const mine = before === undefined ? work() : before.then(work, work);
    const place: Place = { work: mine };
    last.set(key, place);
    try {
      return await mine;
    } finally {
      place.work = undefined;
      if (last.get(key) === place) last.delete(key);
    }
  };
}
