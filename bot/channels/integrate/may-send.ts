import { type IncomingMessage } from 'node:http';
import { MOST_REQUESTS, type StructureRequests } from '../../data/structure-requests.ts';
import { createShares } from '../../service/shares.ts';
import { type TrustProxy } from '../http/client-address.ts';
import { createSenders } from '../http/senders.ts';

const DAY_MS = 86_400_000;
/** Requests that one address has kept in a day: a structure, corrected once, and its neighbour. */
const SENT_A_DAY = 3;
/** A share is one part in so many of the queue. */
const PARTS = 20;

export interface MaySendOptions {
  readonly requests: Pick<StructureRequests, 'room'>;
  readonly now: () => number;
  readonly trustProxy: TrustProxy | undefined;
}

/** Whether who asks may have one more request kept; it is counted then. */
export function createMaySend({
  requests,
  now,
  trustProxy,
}: MaySendOptions): (req: IncomingMessage) => boolean {
  const senders = createSenders(trustProxy);
  const all = MOST_REQUESTS;
  const shares = createShares({ now, windowMs: DAY_MS, most: SENT_A_DAY, all, parts: PARTS });
  return (req) => {
    const sender = senders(req);
    if (shares.waitMs(sender, requests.room()) > 0) return false;
    shares.take(sender);
    return true;
  };
}
