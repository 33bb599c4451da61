import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { createMessages } from '../../../bot/channels/botframework/messages.ts';
import { type State } from '../../../bot/conversation/state.ts';
import { type World } from '../../../bot/conversation/world.ts';
import { toHttpFault } from '../../../bot/channels/http/http-fault.ts';
import { type ServiceLimits } from '../../../bot/service/limits.ts';
import { createService } from '../../../bot/service/service.ts';
import { createMemoryStore } from '../../../bot/storage/memory.ts';
import { type Store } from '../../../bot/storage/store.ts';
import { smallWorld } from '../../service/small-world.ts';

/** What the channel got back from the bot. */
export interface Reply {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> & { readonly text?: string };
}

/** Where answers are refused. */
const REFUSING = '/refusing';

/**
 * A channel of the Bot Framework service and our endpoint: the SDK answers over HTTP, as it does
 * there. Without an app id it asks nobody for leave; the service is never mounted so.
 */
export async function startChannel(
  options: {
    readonly world?: World;
    readonly store?: Store<State>;
    readonly limits?: Partial<ServiceLimits>;
  } = {},
) {
  const now = Date.now;
  const world = options.world ?? smallWorld();
  const store = options.store ?? createMemoryStore<State>({ now });
  const keys: string[] = [];
  const faults: string[] = [];
  const messages = createMessages({
    identity: { appId: '', password: '', tenantId: '', type: 'MultiTenant' },
    service: createService({
      store: {
        ...store,
        write: (id, ...others) => {
          keys.push(id);
          return store.write(id, ...others);
        },
      },
      world: () => world,
      now,
      conversationMinutes: 120,
      ...(options.limits && { limits: options.limits }),
    }),
    world: () => world,
    now,
    checkSender: () => Promise.resolve(),
    publicUrl: () => 'https://guide.example',
    idKey: () => new TextEncoder().encode('k'.repeat(43)),
    onFault: (code) => faults.push(code),
  });
  const replies: Reply[] = [];
  const bot = await serve(async (req, res) => {
    try {
      await messages.handle(req, res);
    } catch (error) {
      res.statusCode = toHttpFault(error)?.status ?? 500;
      res.end();
    }
  });
  const channel = await serve(async (req, res) => {
    replies.push({ path: req.url ?? '', body: JSON.parse(await bodyOf(req)) as Reply['body'] });
    if (req.url?.startsWith(REFUSING) === true) res.statusCode = 403;
    res.setHeader('content-type', 'application/json').end('{"id":"1"}');
  });
  return {
    replies,
    /** Ids of conversations that were written, as the store has them. */
    keys,
    faults,
    store,
    /** Posts an activity as the channel does, which may refuse the answer; the status. */
    async post(activity: object, { refusing = false } = {}): Promise<number> {
      const body = JSON.stringify({
        type: 'message',
        id: 'a1',
        channelId: 'msteams',
        serviceUrl: channel.url + (refusing ? REFUSING : ''),
        from: { id: 'u1' },
        recipient: { id: 'bot' },
        conversation: { id: 'c1' },
        ...activity,
      });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(bot.url, { method: 'POST', headers, body })).status;
    },
    close() {
      bot.close();
      channel.close();
    },
  };
}

async function serve(handle: (req: IncomingMessage, res: ServerResponse) => Promise<void>) {
  const server = createServer((req, res) => void handle(req, res));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
