import { existsSync } from 'node:fs';
import { createApi } from './channels/api/create-api.ts';
import { createPermanencesPage } from './channels/api/create-permanences-page.ts';
import { serveApi } from './channels/api/serve-api.ts';
import { createDirectLine } from './channels/directline/direct-line.ts';
import { createTokens } from './channels/directline/tokens.ts';
import { createMessages } from './channels/botframework/messages.ts';
import { createOrigins } from './channels/http/origins.ts';
import { ownKey } from './channels/http/own-key.ts';
import { servePages } from './channels/http/serve-pages.ts';
import { createPages } from './channels/pages/create-pages.ts';
import { createSeal } from './channels/pages/seal.ts';
import { readConfig, type Config } from './config.ts';
import { type State } from './conversation/state.ts';
import { createServer } from './server.ts';
import { createLiveWorld, type LiveWorld } from './service/live-world.ts';
import { loadWorld } from './service/load-world.ts';
import { createService } from './service/service.ts';
import { watchFolders } from './service/watch-folders.ts';
import { toCounts } from './statistics/to-counts.ts';
import { formatIssues } from './source/code-frame.ts';
import { openSqliteStore } from './storage/sqlite.ts';
import { StoreError } from './storage/store-error.ts';
import { type Store } from './storage/store.ts';

/** Milliseconds between two sweeps of what has expired. */
const SWEEP_MS = 5 * 60_000;
/** Milliseconds that answers under way are given when the service is asked to stop. */
const STOP_MS = 5000;

const out = (line: string): void => void process.stdout.write(`${line}\n`);
const err = (line: string): void => void process.stderr.write(`${line}\n`);

/** Starts the service; the exit code when it cannot, after saying why. */
async function main(watching: boolean): Promise<number | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { config, faults } = readConfig(process.env);
  if (!config) {
    err(`Réglages à corriger (voir .env.example) :\n${faults.map((one) => `- ${one}`).join('\n')}`);
    return 1;
  }
  // Watched from before the first reading: a change made meanwhile is not missed.
  const watch = watching ? watchFolders([...config.flowsDirs, ...config.dataDirs]) : undefined;
  const world = startWorld(config);
  if (!world) return 1;
  const store = openSqliteStore<State>({ folder: config.varDir, now: Date.now });
  const url = await serve(config, world, store);
  out(`Aiguillage écoute sur ${url}`);
  watch?.((): void => {
    reload(world);
  });
  return undefined;
}

function load({ flowsDirs, dataDirs, varDir }: Config) {
  return loadWorld({ flowsDirs, dataDirs, snapshotDir: varDir });
}

function startWorld(config: Config): LiveWorld | undefined {
  const { world, issues, texts } = load(config);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) err(formatIssues(errors, texts));
  if (!world) {
    err(`${errors.length} erreur(s) : le service ne démarre pas.`);
    return undefined;
  }
  return createLiveWorld(world, () => load(config));
}

/** Builds every part and listens; the address that people open. */
async function serve(config: Config, world: LiveWorld, store: Store<State>): Promise<string> {
  const { current } = world;
  const now = Date.now;
  let url = config.publicUrl ?? '';
  const publicUrl = () => url;
  const { conversationMinutes, varDir } = config;
  const service = createService({ store, world: current, now, conversationMinutes });
  const keys = config.tokenKeys ?? [{ kid: 'own', secret: ownKey(varDir, 'token') }];
  const directLine = createDirectLine({
    service,
    store,
    world: current,
    tokens: createTokens(keys, now),
    origins: createOrigins({
      publicUrl,
      production: config.production,
      structures: () => current().structures,
    }),
    secrets: config.directLineSecrets,
    publicUrl,
    now,
  });
  const onFault = (code: string) => {
    err(`Erreur pendant une réponse : ${code}`);
  };
  const pages = createPages({
    world: current,
    now,
    seal: createSeal(ownKey(varDir, 'seal')),
    publicUrl: url === '' ? `http://${config.host}:${config.port}` : url,
    report: (fault) => {
      onFault(fault instanceof Error ? fault.name : typeof fault);
    },
  });
  const messages =
    config.bot &&
    createMessages({
      identity: config.bot,
      service,
      world: current,
      now,
      idKey: ownKey(varDir, 'botframework'),
      onFault,
    });
  const server = createServer({
    directLine,
    pages: servePages(pages, (counts) => {
      store.count(toCounts(counts, 'pages')).catch(() => {
        onFault('counters');
      });
    }),
    api: serveApi(createApi({ world: current, now }), config.trustProxy),
    permanences: servePages(createPermanencesPage({ world: current, now }), () => undefined),
    ...(messages && { messages: (req, res) => messages.handle(req, res) }),
    ready: async () => {
      await store.read('');
    },
    https: url.startsWith('https:'),
    onFault,
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
  const sweeping = setInterval(() => {
    store.sweep(now()).catch(() => {
      onFault('sweep');
    });
  }, SWEEP_MS);
  stopOnSignal(async () => {
    clearInterval(sweeping);
    directLine.close();
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    });
    await store.close();
  });
  return url;
}

/** Lets answers under way end, then the store; a second signal ends at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  const once = (): void => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', once);
  process.once('SIGINT', once);
}

/** On each change: taken when sound, else told as `check` does and the old version serves on. */
function reload(world: LiveWorld): void {
  const { taken, issues, texts } = world.reload();
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) err(formatIssues(errors, texts));
  out(
    taken
      ? 'Parcours et données relus.'
      : `Version refusée (${errors.length} erreur(s)) : l'ancienne sert encore.`,
  );
}

try {
  const code = await main(process.argv.includes('--watch'));
  if (code !== undefined) process.exitCode = code;
} catch (error) {
  if (error instanceof StoreError) err(error.message);
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    err("Ce port est déjà pris. Arrêtez l'autre programme, ou changez PORT.");
  } else err(error instanceof Error ? `${error.name} : ${error.message}` : String(error));
  process.exitCode = 1;
}
