import { sleep, type Load } from './load.ts';
import { type Rig } from './rig.ts';

/** Milliseconds between the first success of someone else and the first turn: at most this. */
export const RECOVERY_MS = 2000;
const LOOK_MS = 5;
const LONGEST_MS = 60_000;

/**
 * Mends (until an independent look succeeds, which is what `mend` waits for) and measures how long
 * it takes from there until a turn is acknowledged anew.
 */
export async function recovered(rig: Rig, mend: () => Promise<unknown>): Promise<void> {
  const { load } = rig;
  if (!load) return;
  await mend();
  const from = performance.now();
  const took = (await firstTurn(load)) - from;
  rig.recoveries.push(took);
  if (took > RECOVERY_MS) rig.fail(`recovered after more than ${RECOVERY_MS} ms`);
}

/** When the next turn is acknowledged, by `performance.now()`. */
export async function firstTurn({ met }: Load): Promise<number> {
  const from = performance.now();
  for (;;) {
    await sleep(LOOK_MS);
    if (met.lastAt > from) return met.lastAt;
    if (performance.now() - from > LONGEST_MS) throw new Error('the service does not come back');
  }
}
