import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Cuts in a row, and milliseconds between them. */
const CUTS = 5;
const BETWEEN_MS = 150;

export const connectionCut: Fault = {
  name: 'connection-cut',
  what: 'connections to PostgreSQL cut, five times in a row',
  on: 'postgres',
  replicas: 2,
  start: { databaseProxy: true },
  async strike(rig) {
    for (let cut = 0; cut < CUTS; cut++) {
      rig.databaseProxy?.cut();
      await sleep(BETWEEN_MS);
    }
    await recovered(rig, () => Promise.resolve());
  },
};
