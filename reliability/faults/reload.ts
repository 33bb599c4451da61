import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';

/** Milliseconds between two looks whether the new version is taken; looks at most. */
const LOOK_MS = 100;
const LOOKS = 400;

export const reload: Fault = {
  name: 'reload',
  what: 'flows changed and taken in mid-turn',
  on: 'sqlite',
  start: { args: ['--watch'], ownFlows: true },
  async strike(rig) {
    const [service] = rig.services;
    if (!service) return;
    const taken = (): number => service.output().split('Parcours et données relus').length;
    const before = taken();
    appendFileSync(join(rig.flows, 'caf', 'declaration-trimestrielle.yaml'), '# again\n');
    for (let look = 0; taken() === before; look++) {
      if (look > LOOKS) throw new Error(`no new version was taken: ${service.output()}`);
      await sleep(LOOK_MS);
    }
  },
};
