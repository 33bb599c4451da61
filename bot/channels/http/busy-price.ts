import { type EventLoopUtilization } from 'node:perf_hooks';

/** Milliseconds over which the load is measured. */
const SPAN_MS = 500;
/** Share of its time that the service may be at work before work gets dearer, and at its dearest. */
const BUSY = 0.6;
const FULL = 0.95;
const DEAREST = 8;

/** What the event loop did so far, or since an earlier look. */
export type LoadOf = (since?: EventLoopUtilization) => EventLoopUtilization;

/**
 * How many times dearer work is now: 1 as long as there is room. When there is none, whoever asks
 * much waits first, and who asks one thing now and then does not: many addresses that each stay
 * within their share cannot take all of the service together. It is measured, not estimated.
 */
export function createBusyPrice(loadOf: LoadOf, elapsed: () => number): () => number {
  let last = loadOf();
  let looked = elapsed();
  let price = 1;
  return () => {
    if (elapsed() - looked < SPAN_MS) return price;
    const { utilization } = loadOf(last);
    last = loadOf();
    looked = elapsed();
    price = priceAt(utilization);
    return price;
  };
}

function priceAt(utilization: number): number {
  const over = Math.min(1, Math.max(0, (utilization - BUSY) / (FULL - BUSY)));
  return 1 + over * (DEAREST - 1);
}
