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
  /** Forms of `/integrer`: what one sends is kept until somebody has read it. */
  readonly forms: number;
  /** Screens of the pages that are kept for want of an address; beyond, the page carries them. */
  readonly screens: number;
}

/**
 * Fifty people behind one address of a town hall, each reading once a second and answering every
 * two seconds, ask 4,500 times; and each may begin anew a dozen times. One of them asks for the guide
 * on their site, looks, and corrects. Half of them are in a guide that no address tells, and answer
 * every two or three seconds.
 */
export const GATE_LIMITS: GateLimits = { requests: 6000, begun: 600, forms: 10, screens: 600 };

/** Keeps one address from taking the place of all others. */
export interface Gate {
  /** Throws {@link HttpFault} 429 when the address of the request asks too often. */
  readonly check: (req: IncomingMessage) => void;
  /** The same, for a conversation that begins. */
  readonly checkBegin: (req: IncomingMessage) => void;
  /** The same, for a form of `/integrer`. */
  readonly checkForm: (req: IncomingMessage) => void;
  /** Counts one more screen to keep; false when it is one too many. */
  readonly mayKeep: (req: IncomingMessage) => boolean;
}

export interface GateOptions {
  readonly now: () => number;
  readonly trustProxy?: TrustProxy;
  readonly limits?: GateLimits;
}

export function createGate({ now, trustProxy, limits = GATE_LIMITS }: GateOptions): Gate {
  const requests = createAddressRate({ most: limits.requests, now });
  const begun = createAddressRate({ most: limits.begun, now });
  const forms = createAddressRate({ most: limits.forms, now });
  const screens = createAddressRate({ most: limits.screens, now });
  const addressOf = ({ socket, headers }: IncomingMessage): string => {
    const forwarded = [headers['x-forwarded-for']].flat().join(',');
    return clientAddress(socket.remoteAddress, forwarded, trustProxy);
  };
  return {
    check: (req) => {
      refuse(req, requests.wait(addressOf(req)));
    },
    checkBegin: (req) => {
      refuse(req, begun.wait(addressOf(req)));
    },
    checkForm: (req) => {
      refuse(req, forms.wait(addressOf(req)));
    },
    mayKeep: (req) => screens.wait(addressOf(req)) === undefined,
  };
}

/** Nothing is known of the conversation yet: the first language that the browser names decides. */
export const TOO_MANY: Readonly<Record<string, string>> = {
  fr: 'Trop de demandes à la fois. Attendez une minute.',
  en: 'Too many requests at once. Wait a minute.',
  ar: 'طلبات كثيرة في وقت واحد. انتظر دقيقة.',
};

function refuse({ headers }: IncomingMessage, wait: number | undefined): void {
  if (wait === undefined) return;
  const lang = headers['accept-language']?.slice(0, 2).toLowerCase() ?? 'fr';
  const words = Object.hasOwn(TOO_MANY, lang) ? TOO_MANY[lang] : TOO_MANY['fr'];
  throw new HttpFault(429, 'TooManyRequests', words ?? '', { 'retry-after': String(wait) });
}
