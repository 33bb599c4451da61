import { existsSync } from 'node:fs';
import { startChores } from './chores.ts';
import { createApi } from './channels/api/create-api.ts';
import { createPermanencesPage } from './channels/api/create-permanences-page.ts';
import { serveApi } from './channels/api/serve-api.ts';
import { createDirectLine } from './channels/directline/direct-line.ts';
import { createTokens } from './channels/directline/tokens.ts';
import { createChannelTokens } from './channels/botframework/channel-tokens.ts';
import { createMessages } from './channels/botframework/messages.ts';
import { createBusyPrice } from './channels/http/busy-price.ts';
import { createGate } from './channels/http/gate.ts';
import { serveMetrics } from './channels/http/serve-metrics.ts';
import { createIntegrate } from './channels/integrate/create-integrate.ts';
import { createMaySend } from './channels/integrate/may-send.ts';
import { oneAddress } from './channels/http/one-address.ts';
import { rootOf } from './channels/http/root.ts';
import { createOrigins } from './channels/http/origins.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { createPages } from './channels/pages/create-pages.ts';
import { keepScreens } from './channels/pages/keep-screens.ts';
import { createScreenKeeper } from './channels/pages/screen-keeper.ts';
import { createSeal } from './channels/pages/seal.ts';
import { readConfig, type Config } from './config.ts';
import { createReporting } from './create-reporting.ts';
import { openRequests } from './data/structure-requests.ts';
import { openFigures } from './open-figures.ts';
import { openMediator } from './open-mediator.ts';
import { openWidget } from './open-widget.ts';
import { openWithOverlay } from './open-storage.ts';
import { type State } from './conversation/state.ts';
import { faultCode } from './fault-code.ts';
import { listenHangup } from './hangup.ts';
import { createLog, type Log } from './log.ts';
import { createCountOnce } from './channels/http/count-once.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { watchService } from './metrics/watch-service.ts';
import { watchStore } from './metrics/watch-store.ts';
import { serveDesk } from './serve-desk.ts';
import { createServer } from './server.ts';
import { degradedBy, notForPublic } from './service/degraded.ts';
import { createKeyRing, type KeyRing } from './service/key-ring.ts';
import { keepCurrent, type Current } from './service/keep-current.ts';
import { type LiveWorld } from './service/live-world.ts';
import { createService } from './service/service.ts';
import { warmUp } from './service/warm-up.ts';
import { LOOK_MS, watchFolders } from './service/watch-folders.ts';
import { StoreError } from './storage/store-error.ts';
import { type Store } from './storage/store.ts';
import { closeHttp, stopOnSignal } from './stop.ts';
import { sayTaken, startWorld } from './start-world.ts';
import { sayStartFault } from './start-fault.ts';
import { startSweeping } from './sweeping.ts';

/** Milliseconds that a database which is there takes to answer; then the service waits, open. */
const START_MS = 3000;
/** Milliseconds after listening: whoever asks whether the service is ready is answered first. */
const WARM_MS = 300;

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const elapsed = (): number => performance.now();
const err = (line: string): void => void process.stderr.write(`${line}\n`);

/** Starts the service; the exit code when it cannot, after saying why. */
async function main(watching: boolean): Promise<number | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { config, faults } = readConfig(process.env);
  if (!config) {
    err(`Réglages à corriger (voir .env.example) :\n${faults.map((one) => `- ${one}`).join('\n')}`);
    return 1;
  }
  const onHangup = listenHangup();
  const log = createLog(config.logLevel, Date.now, err);
  // Node would write out what the error says, and the line of code that it comes from.
  process.on('uncaughtException', (error) => {
    log('error', 'uncaught', { code: faultCode(error) });
    process.exit(1);
  });
  const tell = (message: string): void => {
    log('warn', 'store', { message });
  };
  // Watched from before the first reading: a change made meanwhile is not missed.
  const { flowsDirs, dataDirs } = config;
  const lookMs = watching ? LOOK_MS.writing : LOOK_MS.serving;
  const onChange = await watchFolders(() => [...flowsDirs, ...dataDirs], lookMs);
  // A file is at hand at once; a database is waited for once the files of the disk are read.
  let opened = config.database ? undefined : await openWithOverlay(config, tell);
  await opened?.overlay.lay();
  const world = startWorld(config, () => opened?.overlay.current(), err);
  if (!world) return 1;
  opened ??= await openWithOverlay(config, tell);
  const { storage, overlay } = opened;
  const keys = createKeyRing({
    keys: storage.keys,
    now: Date.now,
    elapsed,
    ...(config.tokenKeys ? { given: { token: config.tokenKeys } } : {}),
  });
  const current = keepCurrent({
    world,
    overlay,
    taken: (loaded) => {
      sayTaken(loaded, world.current(), config, { out, err });
    },
    failed: (error) => {
      log('warn', 'overlay', { code: faultCode(error) });
    },
  });
  const ready = storage.started.then(async () => {
    await keys.start();
    await current.lookAtOverlay();
  });
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, START_MS).unref())]);
  const { feeds, store } = storage;
  const figures = openFigures(config, store);
  const url = await serve(config, { world, current, kept: store, keys, log, figures });
  startChores(config, () => world.current(), { feeds, store, figures }, log);
  out(`Aiguillage écoute sur ${url}`);
  ready.catch(end);
  for (const asks of [onChange, onHangup]) asks(current.readAnew);
  storage.store.overlay.subscribe(() => void current.lookAtOverlay());
  return undefined;
}

/** What is at hand before anything listens. */
interface Running {
  readonly world: LiveWorld;
  readonly current: Current;
  readonly kept: Store<State>;
  readonly keys: KeyRing;
  readonly log: Log;
  readonly figures: ReturnType<typeof openFigures>;
}

/** Builds every part and listens; the address that people open. */
async function serve(
  config: Config,
  { world, current: served, kept, keys, log, figures }: Running,
): Promise<string> {
  const { current } = world;
  const now = Date.now;
  let stopping = false;
  let url = config.publicUrl ?? '';
  const root = rootOf(url);
  const publicUrl = () => url;
  const { conversationMinutes, trustProxy } = config;
  const metrics = createMetrics({ sockets: () => directLine.streams(), now });
  const store = watchStore(kept, metrics);
  const gate = createGate({
    now: elapsed,
    price: createBusyPrice((since) => performance.eventLoopUtilization(since), elapsed),
    ...(trustProxy && { trustProxy }),
  });
  const service = watchService(
    createService({ store, world: current, now, conversationMinutes }),
    metrics,
  );
  const pagesUrl = url === '' ? `http://${config.host}:${config.port}` : url;
  const ours = { store, world: current, now, publicUrl: pagesUrl };
  const { wrong, ...reporting } = createReporting({ ...ours, keys });
  const directLine = createDirectLine({
    ...ours,
    service,
    tokens: createTokens({
      keys: {
        current: () => keys.current('token'),
        find: (kid) => keys.find('token', kid),
        findAnew: (kid) => keys.findAnew('token', kid),
      },
      now,
      spend: store.tickets.spend,
    }),
    origins: createOrigins({
      publicUrl,
      production: config.production,
      structures: () => current().structures,
    }),
    secrets: config.directLineSecrets,
    idKeys: () => keys.all('directline').map(({ secret }) => secret),
    publicUrl,
    gate,
    wrong,
    ...(trustProxy && { trustProxy }),
  });
  const onFault = (code: string, route?: string) => {
    log('error', 'fault', { code, ...(route === undefined ? {} : { route }) });
  };
  const seal = createSeal(() => keys.all('seal').map(({ secret }) => secret));
  const report = (fault: unknown): void => {
    onFault(fault instanceof Error ? fault.name : typeof fault);
  };
  const ofPages = { ...ours, seal, conversationMinutes, report };
  const pages = createPages({ ...ofPages, wrong, helper: config.mediator });
  const keeper = createScreenKeeper({
    ...ours,
    screens: store.screens,
    lifeMs: conversationMinutes * 60_000,
    report,
  });
  const messages =
    config.bot &&
    createMessages({
      identity: config.bot,
      checkSender: createChannelTokens({ appId: config.bot.appId, now }),
      publicUrl,
      service,
      world: current,
      now,
      idKey: () => keys.current('botframework').secret,
      onFault,
    });
  const widget = openWidget(now);
  const requests = openRequests(config.varDir, now);
  const integrate = createIntegrate({
    ...ours,
    conversationMinutes,
    pinned: widget.pinned,
    requests,
  });
  const token = config.metricsToken === undefined ? {} : { token: config.metricsToken };
  const server = createServer({
    directLine,
    gate,
    pages: widget.before(
      servePages(
        keepScreens(integrate.before(pages), { ...ofPages, keeper }),
        createCountOnce({
          ...ours,
          secret: () => keys.current('count').secret,
          ms: conversationMinutes * 60_000,
          trustProxy,
          failed: () => {
            onFault('counters');
          },
        }),
        root,
        { ...gate, maySend: createMaySend({ requests, now, trustProxy }) },
      ),
    ),
    api: serveApi(createApi({ world: current, now, root }), trustProxy),
    permanences: servePages(
      oneAddress(createPermanencesPage({ ...ours, wrong }), (id) => current().structures.has(id)),
      () => undefined,
      root,
    ),
    reports: reporting.handle,
    mediator: openMediator({ world: current, now, config, root }),
    ...serveDesk({ ...config, ...ours, reporting, elapsed, requests, figures }),
    ...(messages && { messages: (req, res) => messages.handle(req, res) }),
    ready: async () => {
      if (stopping) throw new StoreError('closed', "Le service s'arrête.");
      keys.current('token');
      await store.read('');
    },
    degraded: () => ({ ...degradedBy(world.said()), ...notForPublic(current(), config) }),
    overlay: () => {
      const laid = served.served();
      return laid && { version: laid.version, sha256: laid.sha256 };
    },
    https: url.startsWith('https:'),
    root,
    metrics: serveMetrics({ ...metrics, ...token }),
    onFault,
    onAnswer: ({ route, status, ms }) => {
      metrics.answer(route, status, ms / 1000);
      log('info', 'answer', { route, status, ms });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => {
      resolve();
    });
  });
  if (url === '') {
    const { port } = server.address();
    const host = config.host.includes(':') ? `[${config.host}]` : config.host;
    url = `http://${host}:${port}`;
  }
  setTimeout(() => {
    warmUp(current());
  }, WARM_MS).unref();
  const stopSweeping = startSweeping({
    sweep: (at) => {
      requests.sweep();
      return store.sweep(at).then(() => reporting.keeper.lookAgain());
    },
    now,
    elapsed,
    lifeMs: service.lifeMs,
    onFault: () => {
      onFault('sweep');
    },
  });
  stopOnSignal(async () => {
    stopping = true;
    stopSweeping();
    directLine.close();
    await closeHttp(server);
    metrics.close();
    await keys.close();
    await store.close();
  });
  return url;
}

/** What will never start, seen only after listening. */
function end(error: unknown): void {
  err(sayStartFault(error));
  process.exit(1);
}

try {
  process.exitCode = await main(process.argv.includes('--watch'));
} catch (error) {
  end(error);
}
