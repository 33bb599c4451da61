import { type Flows } from './tiling.ts';

/** One way to read a message as two demands. */
export interface Weighed {
  /** Which two flows it takes it for, by {@link pairOf}. */
  readonly pair: number;
  /** How many times likelier it is than that the message holds one demand. */
  readonly odds: number;
}

/** One number for two flows, whichever comes first. */
export function pairOf([one, other]: Flows): number {
  return Math.min(one, other) * MOST_FLOWS + Math.max(one, other);
}

const MOST_FLOWS = 4096;

/**
 * The likeliest two flows, in the likeliest of their readings; their share of all that a message may
 * mean, and that of any two. What it says for two flows in several of its parts adds up; where it may
 * as well be two others, neither share is large.
 *
 * @example likeliest([{ pair: 7, odds: 2 }, { pair: 9, odds: 1 }])?.share // 0.5
 */
export function likeliest<Reading extends Weighed>(
  readings: readonly Reading[],
): { readonly reading: Reading; readonly share: number; readonly ofAnyTwo: number } | undefined {
  const sums = new Map<number, number>();
  let all = 1;
  for (const { pair, odds } of readings) {
    sums.set(pair, (sums.get(pair) ?? 0) + odds);
    all += odds;
  }
  const sumOf = ({ pair }: Reading) => sums.get(pair) ?? 0;
  const [first, ...others] = readings;
  if (!first) return undefined;
  let best = first;
  for (const one of others) {
    if (sumOf(one) > sumOf(best) || (one.pair === best.pair && one.odds > best.odds)) best = one;
  }
  return { reading: best, share: sumOf(best) / all, ofAnyTwo: 1 - 1 / all };
}
