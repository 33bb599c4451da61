/** Who waits for news of which conversation, in this process. */
export interface Wakes {
  subscribe(id: string, wake: () => void): () => void;
  wake(id: string): void;
  /** Whether anyone waits. */
  has(id: string): boolean;
}

/** Subscriptions by conversation; nothing stays of a conversation that nobody waits for. */
export function createWakes(): Wakes {
  const waiting = new Map<string, Set<() => void>>();
  return {
    subscribe(id, wake) {
      const own = waiting.get(id) ?? new Set();
      waiting.set(id, own);
      // A wrapper: the same function given twice is woken twice and stops one by one.
      const entry = () => {
        wake();
      };
      own.add(entry);
      return () => {
        own.delete(entry);
        if (own.size === 0 && waiting.get(id) === own) waiting.delete(id);
      };
    },
    has: (id) => waiting.has(id),
    wake(id) {
      for (const wake of [...(waiting.get(id) ?? [])]) wake();
    },
  };
}
