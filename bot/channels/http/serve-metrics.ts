import { createHash, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { HttpFault } from './http-fault.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface ServeMetricsOptions {
  readonly read: () => Promise<string>;
  readonly contentType: string;
  /** Who shows it may read from anywhere; absent: only this machine, without a proxy between. */
  readonly token?: string;
}

/** `GET /metrics`. To others it is not there: the answer does not say that it exists. */
export function serveMetrics(options: ServeMetricsOptions) {
  const mayRead = readerOf(options.token);
  return async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    if (!mayRead(req)) throw new HttpFault(404, 'NotFound', 'Nothing here');
    const text = await options.read();
    res.writeHead(200, {
      ...SECURITY_HEADERS,
      'content-type': options.contentType,
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
    });
    res.end(text);
  };
}

function readerOf(token: string | undefined): (req: IncomingMessage) => boolean {
  if (token === undefined) return isFromHere;
  const wanted = hashOf(token);
  return ({ headers }) =>
    timingSafeEqual(wanted, hashOf(headers.authorization?.replace(/^Bearer\s+/i, '') ?? ''));
}

/** What proxies write of themselves, and of who asks through them. */
const PROXIED = /^(?:forwarded|via|x-real-ip|x-forwarded-.+)$/;

/** A proxy of this machine speaks for others, and says so. */
function isFromHere({ socket, headers }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  const isLoopback = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
  return isLoopback && !Object.keys(headers).some((name) => PROXIED.test(name));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
