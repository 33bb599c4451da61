/** A conversation as its client knows it. */
export interface Entry {
  readonly conversation: string;
  token: string;
  /** Milliseconds since the epoch. */
  tokenFrom: number;
  /** Id that was acknowledged for each message, by the id that its client gave it. */
  readonly acknowledged: Map<string, string>;
  /** Messages sent whose answer never came, or has not come yet: there once or not at all. */
  readonly unanswered: Set<string>;
  /** Something was acknowledged since the last comparison. */
  touched: boolean;
}

/** Everything that the service acknowledged to our clients. */
export interface Ledger {
  readonly entries: readonly Entry[];
  open(began: { readonly conversation: string; readonly token: string }): Entry;
  acknowledge(entry: Entry, clientActivityId: string, id: string): void;
  /** How many turns were acknowledged. */
  count(): number;
}

export function createLedger(): Ledger {
  const entries: Entry[] = [];
  let count = 0;
  return {
    entries,
    open({ conversation, token }) {
      const entry: Entry = {
        conversation,
        token,
        tokenFrom: Date.now(),
        acknowledged: new Map(),
        unanswered: new Set(),
        touched: false,
      };
      entries.push(entry);
      return entry;
    },
    acknowledge(entry, clientActivityId, id) {
      entry.unanswered.delete(clientActivityId);
      entry.acknowledged.set(clientActivityId, id);
      entry.touched = true;
      count += 1;
    },
    count: () => count,
  };
}
