import { type Network } from '../../../network/network.ts';
import { openAddress, type Opened, redirectOf } from '../../../network/open-address.ts';

/** What a site says of a page: never its contents. */
export interface Heard {
  readonly status: number;
  readonly redirect: ReturnType<typeof redirectOf>;
}

/** What came of asking for a page. */
export type Asked =
  | { readonly kind: 'heard'; readonly heard: Heard }
  | Exclude<Opened, { kind: 'answered' }>;

const HEADERS = { 'user-agent': 'aiguillage-check-links', accept: 'text/html,*/*;q=0.8' };

/** Asks for one page, no redirect followed, its body never read. Never throws. */
export async function requestPage(
  url: URL,
  method: 'HEAD' | 'GET',
  network: Network,
  signal: AbortSignal,
): Promise<Asked> {
  const opened = await openAddress(url, { method, headers: HEADERS, signal }, network);
  if (opened.kind !== 'answered') return opened;
  const { answer } = opened;
  // What follows the headers is not for us, however long.
  answer.destroy();
  return { kind: 'heard', heard: { status: answer.statusCode ?? 0, redirect: redirectOf(answer) } };
}
