import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** Milliseconds that the service is watched while the database is not there. */
const WATCH_MS = 500;

export const postgresAbsent: Fault = {
  name: 'postgres-absent',
  what: 'PostgreSQL absent at the start',
  on: 'postgres',
  replicas: 2,
  fresh: true,
  async strike(rig) {
    const { postgres, services } = rig;
    if (!postgres) return;
    await postgres.stop('SIGINT');
    await Promise.all(services.map((service) => service.start()));
    const load = rig.startLoad();
    await sleep(WATCH_MS);
    if (load.met.unavailable === 0) rig.fail('no 503 while PostgreSQL was absent');
    for (const service of services) {
      const live = await fetch(`http://127.0.0.1:${service.port()}/health/live`);
      const ready = await fetch(`http://127.0.0.1:${service.port()}/health/ready`);
      if (live.status !== 200 || ready.status !== 503) rig.fail('health is not told right');
    }
    await recovered(rig, () => postgres.start());
  },
};
