import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { buildMediator } from '../../bin/build-mediator.js';
import { HELPER_API } from '../../bot/channels/mediator/create-helper-api.ts';
import { createMediator } from '../../bot/channels/mediator/create-mediator.ts';
import { createPacks } from '../../bot/channels/mediator/packs.ts';
import { serveMediator } from '../../bot/channels/mediator/serve-mediator.ts';
import { HttpFault } from '../../bot/channels/http/http-fault.ts';
import { readOldCommunes } from '../../bot/data/read-communes.ts';
import { craIn } from '../../bot/data/read-cra.ts';
import { trainingIn } from '../../bot/data/read-training.ts';
import { readWrittenHearing, readWrittenModels } from '../../bot/data/read-written-hearing.ts';
import { openService, type OpenService } from './open-service.ts';
import { shippedWorld } from '../support/shipped-world.ts';

/** What happens to packs on their way. */
type Harm = 'none' | 'cut' | 'spoilt';

/** The application on a port of its own, which may be cut off, harmed, or stopped for good. */
export interface OpenApp {
  readonly url: string;
  harm: Harm;
  isOn: boolean;
  /** A program of the day after. */
  isNewer: boolean;
  /** Nothing answers any more. */
  cut(): Promise<void>;
  restore(): Promise<void>;
  /** What the application asks, with what it keeps. */
  service: OpenService;
}

export async function openApp(): Promise<OpenApp> {
  const built = await buildMediator();
  const parts = { world: shippedWorld, now: Date.now, built };
  const [on, off] = [true, false].map((isOn) => createMediator({ ...parts, isOn }));
  const after = { ...built, sentences: [...built.sentences, ['newer.json', '{}'] as const] };
  const newer = createMediator({ ...parts, built: after, isOn: true });
  const packs = createPacks({
    world: shippedWorld,
    now: Date.now,
    hearing: () => readWrittenHearing(['data']),
    models: () => readWrittenModels(['data']),
    helper: () => ({ cra: craIn(['data']), training: trainingIn(['data']) }),
    old: () => readOldCommunes('data'),
    // How small they get is measured elsewhere.
    quality: 1,
  });
  const served = () => (app.isNewer ? newer : app.isOn ? on : off);
  const server: Server = createServer((req, res) => {
    const mediator = served();
    const isPack = /packs\/[0-9a-f]{64}$/.test(req.url ?? '');
    if (isPack && app.harm === 'cut') {
      res.writeHead(200, { 'content-length': 1000 });
      res.write('half');
      setTimeout(() => req.socket.destroy(), 50);
    } else if (isPack && app.harm === 'spoilt') res.end('spoilt');
    else if (req.url?.startsWith(HELPER_API)) void app.service.answer(req, res);
    else if (mediator) {
      serveMediator(
        mediator,
        packs,
        '',
      )(req, res).catch((fault: unknown) => {
        res.writeHead(fault instanceof HttpFault ? fault.status : 500);
        res.end();
      });
    }
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const app: OpenApp = {
    url: `http://127.0.0.1:${port}/mediateur/`,
    harm: 'none',
    isOn: true,
    isNewer: false,
    cut: () =>
      new Promise((resolve) => {
        if (!server.listening) resolve();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    service: openService(),
    restore: () => (server.listening ? Promise.resolve() : listen(port)),
  };
  // Made before anybody waits for them.
  await Promise.all([packs.index(), packs.places('33'), packs.places('2A')]);
  return app;
}
