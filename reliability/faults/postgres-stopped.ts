import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Milliseconds that the database is away. */
const AWAY_MS = 1500;

export const postgresStopped: Fault = {
  name: 'postgres-stopped',
  what: 'PostgreSQL stopped and started under load',
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    const { postgres, load } = rig;
    if (!postgres || !load) return;
    const before = load.met.unavailable;
    await postgres.stop('SIGINT');
    await sleep(AWAY_MS);
    if (load.met.unavailable === before) rig.fail('no 503 while PostgreSQL was away');
    await recovered(rig, () => postgres.start());
  },
};
