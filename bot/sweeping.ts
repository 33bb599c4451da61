/** Milliseconds between two sweeps of what has expired. */
const SWEEP_MS = 5 * 60_000;
/** Milliseconds by which a clock may go wrong between two sweeps. */
const DRIFT_MS = 60_000;

export interface SweepingOptions {
  readonly sweep: (now: number) => Promise<unknown>;
  readonly now: () => number;
  /** Milliseconds that never jump. */
  readonly elapsed: () => number;
  /** How long a conversation lives. */
  readonly lifeMs: number;
  readonly onFault: () => void;
}

/**
 * One sweep, called every few minutes. After the clock has jumped, either way, nothing is swept
 * for as long as a conversation lives: what looks expired may be alive by the clock before.
 */
export function createSweep(options: SweepingOptions): () => Promise<void> {
  const { sweep, now, elapsed, lifeMs, onFault } = options;
  let last = { now: now(), elapsed: elapsed() };
  let from = -Infinity;
  return async () => {
    const at = { now: now(), elapsed: elapsed() };
    const drift = at.now - last.now - (at.elapsed - last.elapsed);
    last = at;
    if (Math.abs(drift) > DRIFT_MS) from = at.elapsed + lifeMs;
    if (at.elapsed < from) return;
    await sweep(at.now).catch(onFault);
  };
}

/** Sweeps every few minutes until the function given back is called. */
export function startSweeping(options: SweepingOptions): () => void {
  const sweep = createSweep(options);
  const timer = setInterval(() => void sweep(), SWEEP_MS);
  return () => {
    clearInterval(timer);
  };
}
