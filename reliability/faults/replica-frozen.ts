import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';

/** Milliseconds that one replica stands still: its connections, locks and keys grow old. */
const FROZEN_MS = 40_000;

export const replicaFrozen: Fault = {
  name: 'replica-frozen',
  what: 'SIGSTOP of a replica for 40 s, then SIGCONT',
  on: 'postgres',
  replicas: 2,
  async strike({ services }) {
    const [, second] = services;
    second?.signal('SIGSTOP');
    await sleep(FROZEN_MS);
    second?.signal('SIGCONT');
  },
};
