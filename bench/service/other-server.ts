import { Client, Pool } from 'pg';
import * as restify from 'restify';
import { WebSocketServer, type WebSocket } from 'ws';
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
    idKeys: () => [key.secret],
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

/**
 * One of a bare pair on PostgreSQL: what is posted is written to the disk and told to the other in
 * one statement, and goes out on the sockets of both.
 */
async function notifyPair(url: string): Promise<restify.Server> {
  const pool = new Pool({ connectionString: url });
  const listener = new Client({ connectionString: url });
  await listener.connect();
  await listener.query('listen bench_pair');
  const sockets = new Set<WebSocket>();
  listener.on('notification', ({ payload = '' }) => {
    for (const socket of sockets) socket.send(payload);
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser());
  server.post('/api/messages', async (req, res) => {
    const { id } = req.body as { id: string };
    await pool.query({
      name: 'say',
      text: `with written as (
        insert into bench_pair (id, body) values ($1, $2)
        on conflict (id) do update set body = excluded.body returning body
      ) select pg_notify('bench_pair', body) from written`,
      values: [id, JSON.stringify(req.body)],
    });
    res.send(200, { id });
  });
  const streams = new WebSocketServer({ server: server.server, perMessageDeflate: false });
  streams.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Heard from now on.
    socket.send('');
  });
  return server;
}

type Made = restify.Server | Promise<restify.Server>;

/** Each with what it needs: a folder, or the address of a database. */
const SERVERS: Readonly<Record<string, (given: string) => Made>> = {
  memory,
  echo,
  json,
  'notify-pair': notifyPair,
};
const [, , name = '', given = ''] = process.argv;
const server = await SERVERS[name]?.(given);
server?.listen(0, '127.0.0.1', () => {
  process.send?.({ port: server.address().port });
});
