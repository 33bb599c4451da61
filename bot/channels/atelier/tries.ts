import { type IncomingMessage } from 'node:http';
import { clientAddress, type TrustProxy } from '../http/client-address.ts';
import { createDebts } from '../http/debts.ts';
import { type Tries } from '../pages/request.ts';

/** Keys that are none from one address before it has to wait. */
const FREE = 5;
/** Milliseconds that each counts for: after them one more in so long. */
const EACH_MS = 24_000;
const KIND = 'key';

/** Counts failures by the address of who asks, in memory alone: see `createDebts`. */
export function createTries({
  now,
  trustProxy,
}: {
  readonly now: () => number;
  readonly trustProxy: TrustProxy | undefined;
}): (req: IncomingMessage) => Tries {
  const debts = createDebts({ now });
  return ({ socket, headers }) => {
    const forwarded = [headers['x-forwarded-for']].flat().join(',');
    const address = clientAddress(socket.remoteAddress, forwarded, trustProxy);
    return {
      wait: () => {
        const over = debts.owed(KIND, address) - (FREE - 1) * EACH_MS;
        return over > 0 ? Math.ceil(over / 1000) : 0;
      },
      failed: () => {
        debts.add(KIND, address, EACH_MS);
      },
    };
  };
}
