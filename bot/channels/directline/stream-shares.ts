import { type Sender } from '../../service/shares.ts';

/** How many streams each sender has open. */
export interface StreamShares {
  /** Whether one more would be more than the share of its address, or of a network around it. */
  isFull(sender: Sender): boolean;
  /** Counts one more, until the function given back is called. */
  take(sender: Sender): () => void;
}

/** `most`: of one share; a network around an address has several. Keeps none that has no stream. */
export function createStreamShares(most: number): StreamShares {
  const open = new Map<string, number>();
  const add = (name: string, by: number): void => {
    const now = (open.get(name) ?? 0) + by;
    if (now > 0) open.set(name, now);
    else open.delete(name);
  };
  return {
    isFull: (sender) => sender.some(({ name, shares }) => (open.get(name) ?? 0) >= most * shares),
    take(sender) {
      for (const { name } of sender) add(name, 1);
      return () => {
        for (const { name } of sender) add(name, -1);
      };
    },
  };
}
