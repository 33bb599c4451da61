import { type FeedStates } from '../storage/feed-states.ts';
import { FeedFault } from './feed-fault.ts';

/** Milliseconds for which a lease is taken: who was killed holds nobody up for longer. */
export const LEASE_MS = 60_000;
const RENEW_MS = 15_000;

/** A lease that runs. */
export interface Lease {
  /** Aborted once the lease is lost: another may be reading. */
  readonly signal: AbortSignal;
  /** Throws {@link FeedFault} when the lease is lost. */
  renew(): Promise<void>;
}

interface LeaseOptions {
  readonly states: FeedStates;
  readonly feed: string;
  /** Names this reader among all. */
  readonly holder: string;
  readonly now: () => number;
}

/** Does the work under the feed's lease, renewed meanwhile; `busy` when another has it. */
export async function withLease<T>(
  { states, feed, holder, now }: LeaseOptions,
  work: (lease: Lease) => Promise<T>,
): Promise<T | 'busy'> {
  if (!(await states.hold(feed, holder, now(), now() + LEASE_MS))) return 'busy';
  const lost = new AbortController();
  const renew = async (): Promise<void> => {
    if (await states.renew(feed, holder, now() + LEASE_MS)) return;
    lost.abort();
    throw new FeedFault('lease-lost', 'Un autre service a repris la lecture de ce flux.');
  };
  // A store that is away for a moment is asked again at the next turn, and before anything is written.
  const timer = setInterval(() => void renew().catch(() => undefined), RENEW_MS);
  try {
    return await work({ signal: lost.signal, renew });
  } finally {
    clearInterval(timer);
    await states.release(feed, holder).catch(() => undefined);
  }
}
