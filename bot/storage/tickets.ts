/**
 * What opens a door once, kept as hashes. A resume ticket lets a page back into its conversation;
 * each use replaces it. One contract suite (tests/storage/tickets-contract.ts) for every store.
 */
export interface Tickets {
  /**
   * The ticket of a conversation, in place of the one before. `bound`: what it is good for, given
   * back exactly. False: the conversation is not begun, or over.
   */
  readonly issue: (conversation: string, hash: string, bound: string) => Promise<boolean>;
  /**
   * Puts `next` in the place of `hash`. False, and nothing is changed, when `hash` is not the
   * conversation's ticket (or the one before, in the first {@link GRACE_MS} after it was replaced),
   * is bound to something else, or the conversation is over.
   */
  readonly exchange: (
    conversation: string,
    hash: string,
    bound: string,
    next: string,
  ) => Promise<boolean>;
  /** True the first time that a hash comes; it is remembered until `expires` (milliseconds). */
  readonly spend: (hash: string, expires: number) => Promise<boolean>;
}

/** Milliseconds that a replaced ticket is still taken: the answer that replaced it may be lost. */
export const GRACE_MS = 60_000;

/** A resume ticket as it is kept. */
export interface KeptTicket {
  readonly hash: string;
  /** The one that this one replaced, and when. */
  readonly before: string | null;
  readonly replaced: number;
  readonly bound: string;
}

/** What is kept once `hash` is exchanged for `next`; `undefined`: refused. */
export function exchanged(
  kept: KeptTicket,
  { hash, bound, next }: { readonly hash: string; readonly bound: string; readonly next: string },
  now: number,
): KeptTicket | undefined {
  if (kept.bound !== bound) return undefined;
  if (kept.hash === hash) return { hash: next, before: hash, replaced: now, bound };
  const inTime = now - kept.replaced <= GRACE_MS;
  return kept.before === hash && inTime ? { ...kept, hash: next } : undefined;
}
