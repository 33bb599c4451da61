import { type Fault } from '../fault.ts';

export const killService: Fault = {
  name: 'kill-service',
  what: 'kill -9 of the service',
  on: 'sqlite',
  async strike({ services }) {
    for (const service of services) {
      await service.kill();
      await service.start();
    }
  },
};
