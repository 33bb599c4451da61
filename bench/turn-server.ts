import * as restify from 'restify';
import { createDirectLine } from '../bot/channels/directline/direct-line.ts';
import { createTokens } from '../bot/channels/directline/tokens.ts';
import { createOrigins } from '../bot/channels/http/origins.ts';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type BotRequest,
} from '../bot/channels/botframework/sdk.ts';
import { type State } from '../bot/conversation/state.ts';
import { type World } from '../bot/conversation/world.ts';
import { createServer } from '../bot/server.ts';
import { loadWorld } from '../bot/service/load-world.ts';
import { createService } from '../bot/service/service.ts';
import { openSqliteStore } from '../bot/storage/sqlite.ts';

// One side of the bench of a turn, as a process of its own: says its port, then answers every
// message of its parent with the CPU that it has spent, in microseconds.

/** The whole server as `npm start` makes it: SQLite FULL, guard and log on. */
function ours(folder: string): restify.Server {
  const { world } = loadWorld({ flowsDirs: ['flows'], dataDirs: ['data'], snapshotDir: folder });
  if (!world) throw new Error('the flows of the repository have faults');
  const current = (): World => world;
  const now = Date.now;
  const store = openSqliteStore<State>({ folder, now });
  const key = { kid: 'b', secret: new Uint8Array(32).fill(7) };
  const directLine = createDirectLine({
    service: createService({
      store,
      world: current,
      now,
      conversationMinutes: 120,
      // A few conversations take all the turns that are measured.
      limits: { turns: Infinity, bytes: Infinity, turnsAMinute: Infinity },
    }),
    store,
    world: current,
    tokens: createTokens({
      keys: { current: () => key, find: () => key, findAnew: () => Promise.resolve(key) },
      now,
      spend: store.tickets.spend,
    }),
    origins: createOrigins({
      publicUrl: () => 'http://127.0.0.1',
      production: false,
      structures: () => current().structures,
    }),
    secrets: [],
    publicUrl: () => 'http://127.0.0.1',
    now,
  });
  return createServer({
    directLine,
    ready: () => Promise.resolve(),
    https: false,
    onFault: (code) => {
      throw new Error(code);
    },
  });
}

/** A stock Bot Framework echo: restify, its body parser, CloudAdapter, no state, no channel auth. */
function peer(): restify.Server {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new ActivityHandler();
  bot.onMessage(async (context, next) => {
    await context.sendActivity(`Echo: ${context.activity.text}`);
    await next();
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    await adapter.process(req as BotRequest, res, (context) => bot.run(context));
  });
  return server;
}

const [, , side, folder = ''] = process.argv;
const server = side === 'ours' ? ours(folder) : peer();
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: server.address().port });
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.on('disconnect', () => process.exit(0));
