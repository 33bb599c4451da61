import { type IncomingMessage } from 'node:http';
import { createAddressRate } from './address-rate.ts';
import { clientAddress, type TrustProxy } from './client-address.ts';
import { HttpFault } from './http-fault.ts';

/** How often one address may ask, in a minute. */
export interface GateLimits {
  /** Requests of any kind. */
  readonly requests: number;
  /** Conversations begun from pages. */
  readonly begun: number;
}

/**
 * Fifty people behind one address of a town hall, each reading once a second and answering every
 * two seconds, ask 4,500 times; and each may begin anew a dozen times.
 */
export const GATE_LIMITS: GateLimits = { requests: 6000, begun: 600 };

/** Keeps one address from taking the place of all others. */
export interface Gate {
  /** Throws {@link HttpFault} 429 when the address of the request asks too often. */
  readonly check: (req: IncomingMessage) => void;
  /** The same, for a conversation that begins. */
  readonly checkBegin: (req: IncomingMessage) => void;
}

export interface GateOptions {
  readonly now: () => number;
  readonly trustProxy?: TrustProxy;
  readonly limits?: GateLimits;
}

export function createGate({ now, trustProxy, limits = GATE_LIMITS }: GateOptions): Gate {
  const requests = createAddressRate({ most: limits.requests, now });
  const begun = createAddressRate({ most: limits.begun, now });
  const addressOf = ({ socket, headers }: IncomingMessage): string => {
    const forwarded = [headers['x-forwarded-for']].flat().join(',');
    return clientAddress(socket.remoteAddress, forwarded, trustProxy);
  };
  return {
    check: (req) => {
      refuse(requests.wait(addressOf(req)));
    },
    checkBegin: (req) => {
      refuse(begun.wait(addressOf(req)));
    },
  };
}

function refuse(wait: number | undefined): void {
  if (wait === undefined) return;
  throw new HttpFault(429, 'TooManyRequests', 'Trop de demandes à la fois. Attendez une minute.', {
    'retry-after': String(wait),
  });
}
