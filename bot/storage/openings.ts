/**
 * Conversations that were just opened, of which nothing is stored before their first answer: told
 * to whoever listens, on every replica, and kept nowhere. A hint that may be lost.
 */
export interface Openings {
  /** Never rejects; resolves once the others are told, or cannot be. */
  readonly tell: (id: string) => Promise<void>;
  readonly hear: (heard: (id: string) => void) => void;
}

/** Those of this process alone. */
export function createOpenings(): Openings {
  const listening: ((id: string) => void)[] = [];
  return {
    async tell(id) {
      await Promise.resolve();
      for (const heard of listening) heard(id);
    },
    hear: (heard) => void listening.push(heard),
  };
}
