import { request, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Network } from './network.ts';

/** Why no connection was opened. */
export type Refused = 'not-https' | 'credentials' | 'private-address';

/** What a site says of a page: never its contents. */
export interface Heard {
  readonly status: number;
  readonly location?: string;
}

/** What came of asking for a page. `failed`: nobody answered; `code` says why. */
export type Asked =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'failed'; readonly code: string };

/** Bytes of the headers of an answer; its body is never read. */
const MAX_HEADERS = 16_384;

const HEADERS = { 'user-agent': 'aiguillage-check-links', accept: 'text/html,*/*;q=0.8' };

/**
 * Asks for one page, no redirect followed. The name is resolved once, every address of it must be
 * allowed, and the connection goes to these very addresses: a name that changes meanwhile cannot
 * lead elsewhere. Never throws.
 */
export async function requestPage(
  url: URL,
  method: 'HEAD' | 'GET',
  network: Network,
  signal: AbortSignal,
): Promise<Asked> {
  if (url.protocol !== 'https:') return { kind: 'refused', why: 'not-https' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', why: 'credentials' };
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) > 0 ? [host] : await before(signal, network.resolve(host));
    if (addresses.length === 0) return { kind: 'failed', code: 'ENOTFOUND' };
    if (!addresses.every((address) => network.isAllowed(address))) {
      return { kind: 'refused', why: 'private-address' };
    }
    const heard = await send(url, {
      method,
      signal,
      headers: HEADERS,
      lookup: pinnedTo(addresses),
      agent: false,
      maxHeaderSize: MAX_HEADERS,
      ...(network.ca === undefined ? {} : { ca: network.ca }),
    });
    return { kind: 'heard', heard };
  } catch (error) {
    return { kind: 'failed', code: signal.aborted ? 'ETIMEDOUT' : codeOf(error) };
  }
}

function send(url: URL, options: RequestOptions): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (answer) => {
      const { statusCode = 0, headers } = answer;
      const { location } = headers;
      resolve({ status: statusCode, ...(location === undefined ? {} : { location }) });
      // What follows the headers is not for us, however long.
      sent.destroy();
    });
    sent.on('error', reject);
    sent.end();
  });
}

function pinnedTo(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, give) => {
    const [first] = known;
    if (options.all === true || first === undefined) give(null, known);
    else give(null, first.address, first.family);
  };
}

function before<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(new Error('too late'));
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'EUNKNOWN';
}
