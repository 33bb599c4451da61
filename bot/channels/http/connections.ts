import { type Server as HttpServer } from 'node:http';
import { type Socket } from 'node:net';
import { type Duplex } from 'node:stream';
import { countedNetworks } from './client-address.ts';

/** Milliseconds for a request's headers, and for the whole of it; between two looks at who is late. */
const HEADERS_MS = 8000;
const REQUEST_MS = 12_000;
const LOOK_MS = 1000;
/** Milliseconds that a connection waits for the next tap: people read before they answer. */
const KEEP_ALIVE_MS = 65_000;
/** Connections of one address at once, streams left out: eighty browsers. */
export const MAX_CONNECTIONS_EACH = 512;

/** What is never finished is cut: Node looks every half minute unless told otherwise. */
export function boundConnections(http: HttpServer): void {
  http.headersTimeout = HEADERS_MS;
  http.requestTimeout = REQUEST_MS;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  Object.assign(http, { connectionsCheckingInterval: LOOK_MS });
}

/** Connections that are open, by address. */
export interface Connections {
  /** Counts one until it closes; false when its address has too many. Each is counted once. */
  take(socket: Socket): boolean;
  /** One that is a stream now is counted elsewhere. */
  release(socket: Duplex): void;
}

/** `isRelay`: who speaks for others, and is not counted. An address is known while it is connected. */
export function createConnections(isRelay: (address: string) => boolean): Connections {
  const counts = new Map<string, number>();
  const takenBy = new WeakMap<Duplex, string>();
  const release = (socket: Duplex): void => {
    const network = takenBy.get(socket);
    if (network === undefined) return;
    takenBy.delete(socket);
    const left = (counts.get(network) ?? 1) - 1;
    if (left > 0) counts.set(network, left);
    else counts.delete(network);
  };
  return {
    release,
    take(socket) {
      const address = socket.remoteAddress ?? '';
      if (takenBy.has(socket) || isRelay(address)) return true;
      const [own] = countedNetworks(address);
      const network = own?.network ?? '';
      const count = (counts.get(network) ?? 0) + 1;
      if (count > MAX_CONNECTIONS_EACH) return false;
      counts.set(network, count);
      takenBy.set(socket, network);
      socket.once('close', () => {
        release(socket);
      });
      return true;
    },
  };
}
