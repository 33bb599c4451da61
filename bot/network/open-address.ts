import { type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Network } from './network.ts';

/** Why no connection was opened. */
export type Refused = 'not-https' | 'credentials' | 'private-address';

/** What came of asking. `failed`: nobody answered; `code` says why. */
export type Opened =
  | { readonly kind: 'answered'; readonly answer: IncomingMessage }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'failed'; readonly code: string };

/** What is asked, and how long one waits. */
export interface Asked {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly headers: OutgoingHttpHeaders;
  /** What a POST says. */
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** Redirects followed from one address. */
export const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const FOR_GOOD = new Set([301, 308]);

/** Where an answer sends on to; nothing where it is no redirect. `forGood`: the address is to change. */
export function redirectOf({
  statusCode = 0,
  headers: { location },
}: Pick<IncomingMessage, 'statusCode' | 'headers'>):
  | { readonly to: string; readonly forGood: boolean }
  | undefined {
  if (location === undefined || !REDIRECTS.has(statusCode)) return undefined;
  return { to: location, forGood: FOR_GOOD.has(statusCode) };
}

/** Bytes of the headers of an answer. */
const MAX_HEADERS = 16_384;

/**
 * Asks for one address, no redirect followed. The name is resolved once, every address of it must be
 * allowed, and the connection goes to these very addresses: a name that changes meanwhile cannot
 * lead elsewhere. The body is the caller's to read, or to destroy. Never throws.
 */
export async function openAddress(url: URL, asked: Asked, network: Network): Promise<Opened> {
  const { signal } = asked;
  if (url.protocol !== 'https:') return { kind: 'refused', why: 'not-https' };
  if (url.username !== '' || url.password !== '') return { kind: 'refused', why: 'credentials' };
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) > 0 ? [host] : await before(signal, network.resolve(host));
    if (addresses.length === 0) return { kind: 'failed', code: 'ENOTFOUND' };
    if (!addresses.every((address) => network.isAllowed(address))) {
      return { kind: 'refused', why: 'private-address' };
    }
    const answer = await send(url, asked.body, {
      method: asked.method,
      headers: asked.headers,
      signal,
      lookup: pinnedTo(addresses),
      agent: false,
      maxHeaderSize: MAX_HEADERS,
      ...(network.ca === undefined ? {} : { ca: network.ca }),
    });
    return { kind: 'answered', answer };
  } catch (error) {
    return { kind: 'failed', code: signal.aborted ? 'ETIMEDOUT' : codeOf(error) };
  }
}

function send(
  url: URL,
  body: string | undefined,
  options: RequestOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, resolve);
    sent.on('error', reject);
    sent.end(body);
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
