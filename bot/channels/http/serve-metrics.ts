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

/** What proxies write of themselves and of who asks through them, and browsers of their pages. */
const OTHERS =
  /^(?:forwarded|via|x-real-ip|x-forwarded-.+|x-client-ip|cf-.+|true-client-ip|sec-fetch-site)$/;
/** What a program of this machine calls it by. */
const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/**
 * Asked by a program of this machine, for itself. A proxy of this machine asks for others: it says
 * so, or hands on the name that they asked for, or speaks the HTTP of before 1997 as nginx does
 * unless told otherwise.
 */
function isFromHere({ socket, headers, rawHeaders, httpVersion }: IncomingMessage): boolean {
  const address = socket.remoteAddress ?? '';
  const isLoopback = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address);
  return (
    isLoopback &&
    httpVersion === '1.1' &&
    hostsIn(rawHeaders).every((host) => HERE.test(host)) &&
    !Object.keys(headers).some((name) => OTHERS.test(name))
  );
}

/** As they came: the server writes its own over them. */
function hostsIn(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === 'host' && at % 2 === 1);
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
