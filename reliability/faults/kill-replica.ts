import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';

/** Milliseconds that the other replica serves alone. */
const ALONE_MS = 500;

let turn = 0;

export const killReplica: Fault = {
  name: 'kill-replica',
  what: 'kill -9 of one of two replicas',
  on: 'postgres',
  replicas: 2,
  async strike({ services }) {
    turn += 1;
    const service = services[turn % services.length];
    await service?.kill();
    await sleep(ALONE_MS);
    await service?.start();
  },
};
