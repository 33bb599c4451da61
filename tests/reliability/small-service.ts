import { type World } from '../../bot/conversation/world.ts';
import { readConfig } from '../../bot/config.ts';
import { openStorage } from '../../bot/open-storage.ts';
import { createKeyRing } from '../../bot/service/key-ring.ts';
import { startServer } from '../server/start-server.ts';
import { smallWorld } from '../service/small-world.ts';

// Run by tests as a process of its own: storage and keys as the service has them, on a small World.
const { config } = readConfig(process.env);
if (!config) throw new Error('these are no settings');
const world: World = smallWorld();
const { store, keys, started } = await openStorage(config, () => undefined);
await started;
const ring = createKeyRing({ keys, now: Date.now, elapsed: () => performance.now() });
await ring.start();
const { url } = await startServer({
  world,
  store,
  secrets: config.directLineSecrets,
  keys: {
    current: () => ring.current('token'),
    find: (kid) => ring.find('token', kid),
    findAnew: (kid) => ring.findAnew('token', kid),
  },
  port: config.port,
});
process.stdout.write(`${url}\n`);
