import { Client } from 'pg';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Milliseconds that every connection waits: longer than a statement waits for a lock. */
const LOCKED_MS = 3500;

export const poolExhausted: Fault = {
  name: 'pool-exhausted',
  what: 'every connection of the pools waits for a lock',
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    const { load } = rig;
    if (!load) return;
    const before = load.met.unavailable;
    const holder = new Client({ connectionString: rig.databaseUrl });
    await holder.connect();
    await holder.query('begin; lock table aiguillage.conversations in access exclusive mode');
    await sleep(LOCKED_MS);
    if (load.met.unavailable === before) rig.fail('no 503 while every connection waited');
    await recovered(rig, () => holder.query('rollback'));
    await holder.end();
  },
};
