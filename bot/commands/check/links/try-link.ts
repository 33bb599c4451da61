import { type Network } from '../../../network/network.ts';
import { MAX_REDIRECTS, type Refused } from '../../../network/open-address.ts';
import { requestPage, type Asked, type Heard } from './request-page.ts';

/** What came of trying an address. */
export type Verdict =
  | { readonly kind: 'answers'; readonly status: number }
  /** The site says for good that the page is elsewhere. */
  | { readonly kind: 'moved'; readonly status: number; readonly to: string }
  /** The site answers, but not to a program: somebody must open it. */
  | { readonly kind: 'by-hand'; readonly status: number }
  | { readonly kind: 'gone'; readonly status: number }
  /** Never opened: `at` is the address that was refused, after the redirects before it. */
  | {
      readonly kind: 'refused';
      readonly why: Refused | 'not-an-address' | 'too-many-redirects';
      readonly at: string;
    }
  | { readonly kind: 'unreachable'; readonly code: string; readonly at: string };

/**
 * Tries an address, each of its redirects under the same rules as itself: https, and public
 * addresses only. Reads no page. Never throws.
 */
export async function tryLink(written: string, network: Network): Promise<Verdict> {
  const start = parse(written);
  if (!start) return { kind: 'refused', why: 'not-an-address', at: written };
  const signal = AbortSignal.timeout(network.timeout);
  let url = start;
  let isForGood = true;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const asked = await askPage(url, network, signal);
    if (asked.kind !== 'heard') return unheard(asked, url);
    const { status, redirect } = asked.heard;
    if (redirect === undefined) {
      return verdictOf(status, isForGood && isElsewhere(start, url) ? url.href : undefined);
    }
    isForGood &&= redirect.forGood;
    const next = parse(redirect.to, url.href);
    if (!next) return { kind: 'refused', why: 'not-an-address', at: redirect.to };
    url = next;
  }
  return { kind: 'refused', why: 'too-many-redirects', at: url.href };
}

function unheard(asked: Exclude<Asked, { kind: 'heard' }>, { href: at }: URL): Verdict {
  return asked.kind === 'refused'
    ? { kind: 'refused', why: asked.why, at }
    : { kind: 'unreachable', code: asked.code, at };
}

/** Said to programs rather than to people, or for a while only. */
const TO_PROGRAMS = new Set([401, 403, 405, 406, 408, 425, 429, 451, 501]);

/** HEAD first; GET when the site does not take HEAD, or gives an error to it. */
async function askPage(url: URL, network: Network, signal: AbortSignal): Promise<Asked> {
  const asked = await requestPage(url, 'HEAD', network, signal);
  if (asked.kind === 'refused' || (asked.kind === 'heard' && asked.heard.status < 400)) {
    return asked;
  }
  if (asked.kind === 'failed' && isNobodyThere(asked.code)) return asked;
  return requestPage(url, 'GET', network, signal);
}

function isNobodyThere(code: string): boolean {
  return ['ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNREFUSED'].includes(code);
}

function verdictOf(status: Heard['status'], to: string | undefined): Verdict {
  if (status >= 500 || TO_PROGRAMS.has(status)) return { kind: 'by-hand', status };
  if (status >= 400) return { kind: 'gone', status };
  return to === undefined ? { kind: 'answers', status } : { kind: 'moved', status, to };
}

/** A slash more or a `www.` is no move that an author need write. */
export function isElsewhere(from: URL, to: URL): boolean {
  const plain = ({ hostname, pathname, search }: URL) =>
    `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
  return plain(from) !== plain(to);
}

function parse(written: string, base?: string): URL | undefined {
  return URL.canParse(written, base) ? new URL(written, base) : undefined;
}
