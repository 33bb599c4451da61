import { spawnSync } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { type Fault } from '../fault.ts';
import { sleep } from '../load.ts';
import { recovered } from '../recovered.ts';

/** File descriptors of the service, connections that take them all, milliseconds that they do. */
const DESCRIPTORS = 100;
const CONNECTIONS = 150;
const TAKEN_MS = 1000;

export const noDescriptors: Fault = {
  name: 'no-descriptors',
  what: 'out of file descriptors',
  on: 'sqlite',
  impossible: () =>
    spawnSync('prlimit', ['--version']).status === 0 ? undefined : 'there is no prlimit here',
  async strike(rig) {
    const [service] = rig.services;
    if (!service) return;
    spawnSync('prlimit', ['--pid', String(service.pid()), `--nofile=${DESCRIPTORS}`]);
    const taken: Socket[] = [];
    for (let each = 0; each < CONNECTIONS; each++) {
      const socket = connect(service.port(), '127.0.0.1');
      socket.on('error', () => undefined);
      taken.push(socket);
    }
    // Whoever has a connection keeps it: all must ask for a new one.
    for (const client of rig.clients) client.close();
    await sleep(TAKEN_MS);
    await recovered(rig, () => {
      for (const socket of taken) socket.destroy();
      return Promise.resolve();
    });
  },
};
