import { createHmac, randomBytes } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type TurnCount } from '../../conversation/counts.ts';
import { type TrustProxy } from './client-address.ts';
import { createSenders } from './senders.ts';

export interface CountOnceOptions {
  readonly now: () => number;
  /** How long what was counted is known again. */
  readonly ms: number;
  readonly trustProxy: TrustProxy | undefined;
}

/** Things known again at the same time: some megabytes. Beyond, the oldest are forgotten. */
const MOST_KNOWN = 50_000;

/**
 * What of a page's counts is counted for the first time. A page whose state stands in its address has no
 * marks: what is sent twice, sent again by a reload or after Back, would count again. The same thing
 * from the same browser counts once for as long as a conversation lives. Known by digests with a key
 * of this process alone, in its memory: of the address, the browser and the count, of no word that
 * was typed. People of one address whose browsers are alike count once: pages tell the least.
 */
export function createCountOnce({
  now,
  ms,
  trustProxy,
}: CountOnceOptions): (req: IncomingMessage, counts: readonly TurnCount[]) => readonly TurnCount[] {
  const key = randomBytes(32);
  const senders = createSenders(trustProxy);
  const known = new Map<string, number>();

  const isNew = (digest: string): boolean => {
    // All are known as long: the oldest come first.
    for (const [oldest, until] of known) {
      if (until > now() && known.size < MOST_KNOWN) break;
      known.delete(oldest);
    }
    if (known.has(digest)) return false;
    known.set(digest, now() + ms);
    return true;
  };

  return (req, counts) => {
    const { cookie = '', 'user-agent': browser = '' } = req.headers;
    return counts.filter(({ what, flow, step, to }) => {
      const parts = [senders(req), browser, cookie, what, flow, step, to];
      return isNew(createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url'));
    });
  };
}
