import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { type Rig } from '../rig.ts';

/** Kills in each first start, and the longest that a start is let run before one. */
const KILLS = 3;
const LONGEST_MS = 1600;

export const firstStart: Fault = {
  name: 'first-start',
  what: 'kill -9 in the first start: keys, schema (SQLite)',
  on: 'sqlite',
  fresh: true,
  strike: killStarting,
};

export const firstStartOfReplicas: Fault = {
  name: 'first-start-of-replicas',
  what: 'kill -9 in the first start of two replicas at once',
  on: 'postgres',
  replicas: 2,
  fresh: true,
  strike: killStarting,
};

/** Killed at any moment of its first starts, then started: it must come up whole. */
async function killStarting({ services }: Rig): Promise<void> {
  for (let kill = 0; kill < KILLS; kill++) {
    await Promise.all(
      services.map(async (service) => {
        const ended = service.launch();
        await sleep(Math.random() * LONGEST_MS);
        await service.kill();
        await ended;
      }),
    );
  }
  await Promise.all(services.map((service) => service.start()));
}
