/** Requests of one address in a minute. */
export const MAX_REQUESTS = 120;
const WINDOW_MS = 60_000;
/** Addresses counted at a time; beyond, the minute begins anew for all. */
const MAX_ADDRESSES = 10_000;

/** Seconds to wait, or nothing when the request may pass. In memory, forgotten each minute. */
export type RateLimit = (address: string, now: number) => number | undefined;

/** A limit of its own: each address has {@link MAX_REQUESTS} requests a minute. */
export function createRateLimit(): RateLimit {
  const counts = new Map<string, number>();
  let since = -Infinity;
  return (address, now) => {
    if (now - since >= WINDOW_MS || counts.size >= MAX_ADDRESSES) {
      counts.clear();
      since = now;
    }
    const count = (counts.get(address) ?? 0) + 1;
    counts.set(address, count);
    return count > MAX_REQUESTS ? Math.ceil((since + WINDOW_MS - now) / 1000) : undefined;
  };
}
