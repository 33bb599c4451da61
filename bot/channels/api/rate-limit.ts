import { countedAddress } from '../http/client-address.ts';

/**
 * Requests of one address in a minute: a town hall's fifty people share one, and may ask twelve
 * times each; a program may ask ten times a second.
 */
export const MAX_REQUESTS = 600;
const WINDOW_MS = 60_000;
/** Addresses counted at a time; beyond, the minute begins anew for all. */
const MAX_ADDRESSES = 10_000;

/** Seconds to wait, or nothing when the request may pass. In memory, forgotten each minute. */
export type RateLimit = (address: string, now: number) => number | undefined;

/** A limit of its own: each address has {@link MAX_REQUESTS} requests a minute. */
export function createRateLimit(): RateLimit {
  const counts = new Map<string, number>();
  let since = -Infinity;
  return (from, now) => {
    const address = countedAddress(from);
    if (now - since >= WINDOW_MS || counts.size >= MAX_ADDRESSES) {
      counts.clear();
      since = now;
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count > MAX_REQUESTS ? Math.ceil((since + WINDOW_MS - now) / 1000) : undefined;
  };
}
