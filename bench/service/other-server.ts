import * as restify from 'restify';
import { createDirectLine } from '../../bot/channels/directline/direct-line.ts';
import { createTokens } from '../../bot/channels/directline/tokens.ts';
import { createOrigins } from '../../bot/channels/http/origins.ts';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type BotRequest,
} from '../../bot/channels/botframework/sdk.ts';
import { type State } from '../../bot/conversation/state.ts';
import { createServer } from '../../bot/server.ts';
import { loadWorld } from '../../bot/service/load-world.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { SECRET } from './side.ts';

// A server of the bench as a process of its own: says its port, and serves until it is killed.

/** Our whole server on a store in memory, which no setting gives. */
function memory(folder: string): restify.Server {
  const { world } = loadWorld({ flowsDirs: ['flows'], dataDirs: ['data'], snapshotDir: folder });
  if (!world) throw new Error('the flows of the repository have faults');
  const now = Date.now;
  const store = createMemoryStore<State>({ now });
  const key = { kid: 'b', secret: new Uint8Array(32).fill(7) };
  const publicUrl = () => 'http://127.0.0.1';
  const directLine = createDirectLine({
    service: createService({ store, world: () => world, now, conversationMinutes: 120 }),
    store,
    world: () => world,
    tokens: createTokens({
      keys: { current: () => key, find: () => key, findAnew: () => Promise.resolve(key) },
      now,
      spend: store.tickets.spend,
    }),
    origins: createOrigins({ publicUrl, production: true, structures: () => world.structures }),
    secrets: [SECRET],
    publicUrl,
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
function echo(): restify.Server {
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

/** A bare JSON route of restify: what is posted is parsed, and a small answer given. */
function json(): restify.Server {
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', (req, res, next) => {
    const { id } = req.body as { id: string };
    res.send(200, { id });
    next();
  });
  return server;
}

const SERVERS: Readonly<Record<string, (folder: string) => restify.Server>> = {
  memory,
  echo,
  json,
};
const [, , name = '', folder = ''] = process.argv;
const server = SERVERS[name]?.(folder);
server?.listen(0, '127.0.0.1', () => {
  process.send?.({ port: server.address().port });
});
