import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { firstTurn } from '../recovered.ts';

/** Milliseconds after which what was sent into nothing must have been given up. */
const GIVEN_UP_MS = 5000;

export const halfOpen: Fault = {
  name: 'half-open',
  what: 'connections to PostgreSQL half-open: nothing comes back',
  on: 'postgres',
  replicas: 2,
  start: { databaseProxy: true },
  async strike(rig) {
    rig.databaseProxy?.swallow();
    await sleep(GIVEN_UP_MS);
    if (rig.load) await firstTurn(rig.load);
    // The database's own keep-alive needs a minute; twenty rounds may not use up its connections.
    rig.databaseProxy?.bury();
  },
};
