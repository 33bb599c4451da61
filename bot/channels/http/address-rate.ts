import { createDebts, type Debts } from './debts.ts';

/** How often one address may ask. */
export interface AddressRate {
  /** Counts one more; seconds to wait when it is one too many, which is not counted. */
  wait(address: string): number | undefined;
}

export interface AddressRateOptions {
  /** Requests of one address in a minute; so many at once, then as time gives them back. */
  readonly most: number;
  readonly now: () => number;
  /** Where it is counted, beside other kinds; absent: in a table of its own. */
  readonly counted?: { readonly debts: Debts; readonly kind: string };
}

const MINUTE_MS = 60_000;

/** Counts in memory alone: see {@link createDebts}. */
export function createAddressRate({ most, now, counted }: AddressRateOptions): AddressRate {
  const { debts, kind } = counted ?? { debts: createDebts({ now }), kind: '' };
  const each = MINUTE_MS / most;
  return {
    wait(address) {
      const tooMuch = debts.owed(kind, address) - (MINUTE_MS - each);
      // Half of one more: sums of fractions are not exact.
      if (tooMuch > each / 2) return Math.ceil(tooMuch / 1000);
      debts.add(kind, address, each);
      return undefined;
    },
  };
}
