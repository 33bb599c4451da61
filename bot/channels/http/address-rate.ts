import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { countedAddress } from './client-address.ts';

/** How often one address may ask. */
export interface AddressRate {
  /** Counts one more; seconds to wait when it is one too many. */
  wait(address: string): number | undefined;
}

export interface AddressRateOptions {
  /** Requests of one address in a minute. */
  readonly most: number;
  readonly now: () => number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Addresses counted at once; beyond, the one counted first is forgotten. */
const MAX_ADDRESSES = 50_000;

/**
 * Counts in memory alone, a minute at a time. No address is kept: only its HMAC, under a random
 * key of this process that is thrown away after a day.
 */
export function createAddressRate({ most, now }: AddressRateOptions): AddressRate {
  const counts = new Map<string, number>();
  let key = newKey();
  let keyed = now();
  let since = now();
  let timer: NodeJS.Timeout | undefined;

  const beginAnew = (at: number): void => {
    counts.clear();
    since = at;
    if (Math.abs(at - keyed) < DAY_MS) return;
    key = newKey();
    keyed = at;
  };
  // Nobody asks any more: what was counted goes all the same. Holds no process back.
  const forgetLater = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        if (Math.abs(now() - since) >= MINUTE_MS) beginAnew(now());
        else forgetLater();
      },
      since + MINUTE_MS - now(),
    ).unref();
  };
  return {
    wait(address) {
      const at = now();
      if (Math.abs(at - since) >= MINUTE_MS) beginAnew(at);
      const hidden = createHmac('sha256', key).update(countedAddress(address)).digest('base64url');
      const count = (counts.get(hidden) ?? 0) + 1;
      counts.set(hidden, count);
      forgetLater();
      if (counts.size > MAX_ADDRESSES) {
        const [first] = counts.keys();
        if (first !== undefined) counts.delete(first);
      }
      return count > most ? Math.ceil((since + MINUTE_MS - at) / 1000) : undefined;
    },
  };
}

function newKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}
