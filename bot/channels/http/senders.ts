import { type IncomingMessage } from 'node:http';
import { type Sender } from '../../service/shares.ts';
import { clientAddress, countedNetworks, type TrustProxy } from './client-address.ts';

/**
 * Shares of the networks around an IPv6 address, by those of the gate. Mobile carriers hand out of a
 * /48, and anyone may rent one: it has more than one customer's share, and less than all there is.
 */
const sharesOf = (customers: number): number => Math.sqrt(customers);

/** Who sends a request, as quotas count it: the address of its client as far as it is believed. */
export function createSenders(
  trustProxy: TrustProxy | undefined,
): (req: IncomingMessage) => Sender {
  return ({ socket, headers }) => {
    const forwarded = [headers['x-forwarded-for']].flat().join(',');
    return sendersAt(clientAddress(socket.remoteAddress, forwarded, trustProxy));
  };
}

/** An IPv4 address, or the networks around one of IPv6. */
export function sendersAt(address: string): Sender {
  return countedNetworks(address).map(({ network, shares }) => ({
    name: network,
    shares: sharesOf(shares),
  }));
}
