import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Milliseconds that nothing may be written. */
const READ_ONLY_MS = 1000;

export const postgresReadOnly: Fault = {
  name: 'postgres-read-only',
  what: 'PostgreSQL read-only for a while',
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    const { postgres, load } = rig;
    if (!postgres || !load) return;
    const set = async (value: 'on' | 'off'): Promise<void> => {
      await postgres.admin(`alter system set default_transaction_read_only = ${value}`);
      await postgres.admin('select pg_reload_conf()');
    };
    const before = load.met.unavailable;
    await set('on');
    await sleep(READ_ONLY_MS);
    if (load.met.unavailable === before) rig.fail('no 503 while nothing could be written');
    await recovered(rig, () => set('off'));
  },
};
