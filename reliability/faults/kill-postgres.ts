import { type Fault } from '../fault.ts';
import { recovered } from '../recovered.ts';

export const killPostgres: Fault = {
  name: 'kill-postgres',
  what: "kill -9 of PostgreSQL's postmaster and backends",
  on: 'postgres',
  replicas: 2,
  async strike(rig) {
    const { postgres } = rig;
    if (!postgres) return;
    const [postmaster, ...backends] = await postgres.pids();
    const killed = postgres.stop('SIGKILL');
    for (const pid of backends) killIfThere(pid);
    if (postmaster === undefined) return;
    await killed;
    await recovered(rig, () => postgres.start());
  },
};

function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself meanwhile.
  }
}
