import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Milliseconds each way: a turn then takes most of a second. Then more than a statement may. */
const SLOW_MS = 200;
const TOO_SLOW_MS = 2500;
const LASTS_MS = 1500;
const TOO_SLOW_LASTS_MS = 5000;

export const postgresSlow: Fault = {
  name: 'postgres-slow',
  what: 'PostgreSQL slow, then slower than its timeouts',
  on: 'postgres',
  replicas: 2,
  start: { databaseProxy: true },
  async strike(rig) {
    const { databaseProxy } = rig;
    if (!databaseProxy) return;
    databaseProxy.set({ kind: 'slow', ms: SLOW_MS });
    await sleep(LASTS_MS);
    databaseProxy.set({ kind: 'slow', ms: TOO_SLOW_MS });
    await sleep(TOO_SLOW_LASTS_MS);
    databaseProxy.set({ kind: 'open' });
    await recovered(rig, () => Promise.resolve());
  },
};
