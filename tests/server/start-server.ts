import { type State } from '../../bot/conversation/state.ts';
import { type World } from '../../bot/conversation/world.ts';
import { createDirectLine } from '../../bot/channels/directline/direct-line.ts';
import { createTokens, type TokenKeys } from '../../bot/channels/directline/tokens.ts';
import { createOrigins } from '../../bot/channels/http/origins.ts';
import { createServer, type Handle, type ServerParts } from '../../bot/server.ts';
import { type TrustProxy } from '../../bot/channels/http/client-address.ts';
import { type Gate } from '../../bot/channels/http/gate.ts';
import { type ServiceLimits } from '../../bot/service/limits.ts';
import { createService } from '../../bot/service/service.ts';
import { createMemoryStore } from '../../bot/storage/memory.ts';
import { type Store } from '../../bot/storage/store.ts';
import { fixedKeys } from '../support/fixed-keys.ts';
import { smallWorld } from '../service/small-world.ts';

const KEY = { kid: 'test', secret: new TextEncoder().encode('k'.repeat(43)) };

export interface StartOptions {
  readonly world?: World;
  readonly store?: Store<State>;
  readonly production?: boolean;
  readonly secrets?: readonly string[];
  readonly pages?: Handle;
  readonly limits?: Partial<ServiceLimits>;
  readonly gate?: (now: () => number) => Gate;
  readonly trustProxy?: TrustProxy;
  readonly parts?: Partial<ServerParts>;
  /** Keys that change; absent: one that never does. */
  readonly keys?: TokenKeys;
  /** Those that hide ids; absent: one that never changes. */
  readonly idKeys?: () => readonly Uint8Array[];
  /** 0 or absent: a free one. */
  readonly port?: number;
}

/** The whole server on a port of its own, with a clock that the test moves. */
export async function startServer(options: StartOptions = {}) {
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const { world, keys, idKeys, secrets, production, port } = {
    world: smallWorld(),
    keys: fixedKeys([KEY]),
    idKeys: () => [KEY.secret],
    secrets: [],
    production: false,
    port: 0,
    ...options,
  };
  const store = options.store ?? createMemoryStore<State>({ now });
  const service = createService({
    store,
    world: () => world,
    now,
    conversationMinutes: 120,
    ...(options.limits && { limits: options.limits }),
  });
  const gate = options.gate?.(now);
  const tokens = createTokens({
    keys,
    now,
    spend: store.tickets.spend,
  });
  let url = '';
  const publicUrl = () => url;
  const directLine = createDirectLine({
    service,
    store,
    world: () => world,
    tokens,
    origins: createOrigins({
      publicUrl,
      production,
      structures: () => world.structures,
    }),
    secrets,
    idKeys,
    publicUrl,
    now,
    ...(gate && { gate }),
    ...(options.trustProxy && { trustProxy: options.trustProxy }),
  });
  const faults: string[] = [];
  const server = createServer({
    directLine,
    ready: async () => {
      await store.read('ready');
    },
    https: false,
    ...(gate && { gate }),
    onFault: (code) => faults.push(code),
    ...options.parts,
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', () => {
      resolve();
    });
  });
  url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    domain: `${url}/directline`,
    clock,
    store,
    service,
    tokens,
    faults,
    async close() {
      directLine.close();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      await store.close().catch(() => undefined);
    },
  };
}

export type Started = Awaited<ReturnType<typeof startServer>>;
