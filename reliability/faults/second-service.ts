import { type Fault } from '../fault.ts';

export const secondService: Fault = {
  name: 'second-service',
  what: 'a second service on the same SQLite file is refused',
  on: 'sqlite',
  async strike(rig) {
    const second = rig.another();
    if ((await second.launch()) !== 1) rig.fail('a second service was not refused');
    if (!second.output().includes('Un autre service')) rig.fail('nothing says why');
  },
};
