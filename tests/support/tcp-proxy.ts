import { connect, createServer, type Server, type Socket } from 'node:net';

/** What the proxy does with the connections made from now on, and with those that stand. */
export type Way =
  | { readonly kind: 'open' }
  /** Bytes wait this long, each way. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Connections are taken and closed at once. */
  | { readonly kind: 'shut' };

export interface TcpProxyOptions {
  readonly host?: string;
  /** Where it leads; looked up for each connection. */
  readonly port: () => number;
  /** Sees what a client sends; false: the connection is cut instead. */
  readonly onAsked?: (bytes: Buffer) => boolean;
  /** Sees what comes back; false: it is not handed on, nor anything after it. */
  readonly onAnswered?: (bytes: Buffer) => boolean;
}

/** A way through to a TCP server, with faults to order. */
export interface TcpProxy {
  readonly port: number;
  set(way: Way): void;
  /** Cuts every connection that stands. */
  cut(): void;
  /** Half-open: connections that stand stay, and nothing goes through them ever again. */
  swallow(): void;
  /** Ends those that are half-open, as the keep-alive of each side does in time. */
  bury(): void;
  close(): Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly server: Socket;
  swallowed: boolean;
}

/** Listens on a port of its own of this machine. */
export async function startTcpProxy(options: TcpProxyOptions): Promise<TcpProxy> {
  const { host = '127.0.0.1', port, onAsked = () => true, onAnswered = () => true } = options;
  const pairs = new Set<Pair>();
  let way: Way = { kind: 'open' };

  const hand = (pair: Pair, to: Socket, bytes: Buffer): void => {
    const send = (): void => {
      if (!pair.swallowed && to.writable) to.write(bytes);
    };
    if (way.kind === 'slow') setTimeout(send, way.ms);
    else send();
  };
  const take = (client: Socket): void => {
    if (way.kind === 'shut') {
      client.destroy();
      return;
    }
    const server = connect(port(), host);
    const pair: Pair = { client, server, swallowed: false };
    pairs.add(pair);
    const end = (): void => {
      // The other side of one that is half-open hears of nothing.
      if (pair.swallowed) return;
      pairs.delete(pair);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (bytes: Buffer) => {
      if (onAsked(bytes)) hand(pair, server, bytes);
      else end();
    });
    server.on('data', (bytes: Buffer) => {
      if (onAnswered(bytes)) hand(pair, client, bytes);
      else pair.swallowed = true;
    });
  };
  const cut = (): void => {
    for (const { client, server } of pairs) {
      client.destroy();
      server.destroy();
    }
    pairs.clear();
  };

  const listening = createServer(take);
  await new Promise<void>((resolve) => {
    listening.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
  return {
    port: portOf(listening),
    set(next) {
      way = next;
    },
    cut,
    swallow() {
      for (const pair of pairs) pair.swallowed = true;
    },
    bury() {
      for (const pair of [...pairs].filter(({ swallowed }) => swallowed)) {
        pairs.delete(pair);
        pair.client.destroy();
        pair.server.destroy();
      }
    },
    async close() {
      cut();
      await new Promise<void>((resolve) => {
        listening.close(() => {
          resolve();
        });
      });
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
