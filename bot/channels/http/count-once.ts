import { createHmac } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type TurnCount } from '../../conversation/counts.ts';
import { toCounts } from '../../statistics/to-counts.ts';
import { type Store } from '../../storage/store.ts';
import { type Visitor } from '../pages/request.ts';
import { type TrustProxy } from './client-address.ts';
import { createSenders } from './senders.ts';

export interface CountOnceOptions {
  readonly store: Pick<Store<unknown>, 'countOnce'>;
  /** The key of marks, the same on every replica. */
  readonly secret: () => Uint8Array;
  readonly now: () => number;
  /** How long what was counted is known again. */
  readonly ms: number;
  readonly trustProxy: TrustProxy | undefined;
  /** Told when it could not be counted: the person was answered meanwhile. */
  readonly failed: () => void;
}

/** Who sends, as far as that is known: the request, and the visits that it belongs to. */
export interface Sending {
  readonly req: IncomingMessage;
  readonly visitor?: Visitor | undefined;
}

/** Bits of a mark: too few to name anybody, and four million rows at most. */
const BITS = 22;

/**
 * Counts what pages count, each thing once for as long as a conversation lives, whichever replica it
 * comes to. A page whose state stands in its address has no marks of its own: what is sent twice, sent
 * again by a retry or after Back, would count again. Known by a few bits under a key: of the visit and
 * the count; before there is a visit, of address and browser. People of one address whose browsers are
 * alike count once: pages tell the least.
 */
export function createCountOnce(
  options: CountOnceOptions,
): (counts: readonly TurnCount[], sending: Sending) => void {
  const { store, now, ms, failed } = options;
  const senders = createSenders(options.trustProxy);

  const markOf = (who: unknown, { what, flow, step, to }: TurnCount): number =>
    createHmac('sha256', options.secret())
      .update(JSON.stringify([who, what, flow, step, to]))
      .digest()
      .readUInt32BE(0) >>>
    (32 - BITS);

  const count = async (counts: readonly TurnCount[], { req, visitor }: Sending): Promise<void> => {
    const browser = [senders(req), req.headers['user-agent'] ?? ''];
    const { visits = [], isNew = true } = visitor ?? {};
    const keep = isNew ? [...visits, browser] : visits;
    // What was sent before the visit began is known by the browser alone.
    const besides = isNew ? [] : [browser];
    const all = counts.map((one) => ({
      counts: toCounts([one], 'pages'),
      keep: keep.map((who) => markOf(who, one)),
      besides: besides.map((who) => markOf(who, one)),
    }));
    await store.countOnce(all, now() + ms);
  };

  return (counts, sending) => {
    if (counts.length > 0) count(counts, sending).catch(failed);
  };
}
