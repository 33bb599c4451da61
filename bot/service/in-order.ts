/** Runs work one after the other for each key, in the order asked; keys do not wait for others. */
export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Nothing stays of a key whose work is done. A failure does not stop the next. */
export function createInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const before = last.get(key);
    const mine = before === undefined ? work() : before.then(work, work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
