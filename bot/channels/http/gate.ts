import { type IncomingMessage } from 'node:http';
import { ownValue } from '../../engine/own-value.ts';
import { createAddressRate, type AddressRate } from './address-rate.ts';
import { clientAddress, isTrusted, type TrustProxy } from './client-address.ts';
import { costOf, costOfHearing, weigh } from './costs.ts';
import { createDebts } from './debts.ts';
import { HttpFault } from './http-fault.ts';

/** What one address may ask. A unit is a millisecond of CPU, or a little more: see `weigh`. */
export interface GateLimits {
  /** Units of work paid off in a second: a tenth of a core. */
  readonly work: number;
  /** Units that may be owed without waiting: what people do at once. */
  readonly atOnce: number;
  /** Conversations begun from pages in a minute. */
  readonly begun: number;
  /** Forms of `/integrer` in a minute: what one sends is kept until somebody has read it. */
  readonly forms: number;
  /** Screens of the pages kept in a minute for want of an address; beyond, the page carries them. */
  readonly screens: number;
  /** Looks in a minute at whether the service lives, is ready, and at its metrics. */
  readonly probes: number;
}

/**
 * Fifty people behind one address of a town hall, each reading in the chat once a second, answering
 * every two seconds and typing a sentence every twenty, ask 65 units a second; all of them opening
 * the guide at the same moment, 150. Each may begin anew a dozen times a minute. One of them asks for
 * the guide on their site, looks, and corrects. Half of them are in a guide that no address tells,
 * and answer every two or three seconds.
 */
export const GATE_LIMITS: GateLimits = {
  work: 100,
  atOnce: 300,
  begun: 600,
  forms: 10,
  screens: 600,
  probes: 1200,
};

/** Milliseconds that a request may wait for its turn before it is refused instead. */
const MOST_DELAY_MS = 2000;
/**
 * Milliseconds before a refusal is sent, and how many wait so: whoever asks again at once is held
 * back, and answering that costs next to nothing.
 */
const HOLD_MS = 2000;
const MAX_HELD = 2000;

/** Keeps one address from taking the place of all others. Each rejects or throws {@link HttpFault} 429. */
export interface Gate {
  /** Counts the work that a request asks for, and resolves when it is its turn. */
  readonly enter: (req: IncomingMessage) => Promise<void>;
  /** The same for words typed, before they are heard. */
  readonly hear: (req: IncomingMessage, characters: number) => Promise<void>;
  /** Counts a conversation that begins. */
  readonly checkBegin: (req: IncomingMessage) => void;
  /** Counts a form of `/integrer`. */
  readonly checkForm: (req: IncomingMessage) => void;
  /** Counts a look at the service by who watches over it: no work of others makes that wait. */
  readonly checkProbe: (req: IncomingMessage) => void;
  /** Whether an address speaks for others: what comes from it is counted for them. */
  readonly isRelay: (address: string) => boolean;
  /** Counts one more screen to keep; false when it is one too many. */
  readonly mayKeep: (req: IncomingMessage) => boolean;
}

export interface GateOptions {
  /** Milliseconds, from any moment. */
  readonly now: () => number;
  readonly trustProxy?: TrustProxy;
  readonly limits?: GateLimits;
  /** How many times dearer work is now; absent: never. */
  readonly price?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

export function createGate(options: GateOptions): Gate {
  const { now, trustProxy, limits = GATE_LIMITS, price = () => 1, sleep = wait } = options;
  const debts = createDebts({ now });
  const rate = (kind: 'begun' | 'forms' | 'screens' | 'probes') =>
    createAddressRate({ most: limits[kind], now, counted: { debts, kind } });
  const [begun, forms, screens, probes] = [
    rate('begun'),
    rate('forms'),
    rate('screens'),
    rate('probes'),
  ];
  const unitMs = 1000 / limits.work;
  let held = 0;

  const addressOf = ({ socket, headers }: IncomingMessage): string => {
    const forwarded = [headers['x-forwarded-for']].flat().join(',');
    return clientAddress(socket.remoteAddress, forwarded, trustProxy);
  };
  /** Milliseconds until an address may ask without waiting. */
  const lateness = (address: string): number =>
    Math.max(0, debts.owed('work', address) - limits.atOnce * unitMs);
  const refuseLater = async (req: IncomingMessage, address: string): Promise<void> => {
    if (held < MAX_HELD) {
      held += 1;
      await sleep(HOLD_MS);
      held -= 1;
    }
    throw tooMany(req, Math.max(1, Math.ceil(lateness(address) / 1000)), { connection: 'close' });
  };
  const spend = async (req: IncomingMessage, cost: number): Promise<void> => {
    const address = addressOf(req);
    const late = lateness(address);
    if (late > MOST_DELAY_MS) {
      await refuseLater(req, address);
      return;
    }
    debts.add('work', address, weigh(cost) * price() * unitMs);
    if (late > 0) await sleep(late);
  };
  const check = (rates: AddressRate, req: IncomingMessage): void => {
    const seconds = rates.wait(addressOf(req));
    if (seconds !== undefined) throw tooMany(req, seconds);
  };
  return {
    enter: (req) => spend(req, costOf(req.method ?? 'GET', req.url ?? '/')),
    hear: async (req, characters) => {
      if (characters > 0) await spend(req, costOfHearing(characters));
    },
    checkBegin: (req) => {
      check(begun, req);
    },
    checkForm: (req) => {
      check(forms, req);
    },
    checkProbe: (req) => {
      check(probes, req);
    },
    isRelay: (address) => isTrusted(address, trustProxy),
    mayKeep: (req) => screens.wait(addressOf(req)) === undefined,
  };
}

/** Nothing is known of the conversation yet: the first language that the browser names decides. */
export const TOO_MANY: Readonly<Record<string, string>> = {
  fr: 'Trop de demandes arrivent de votre connexion. Ce n’est pas grave. Attendez une minute, puis réessayez.',
  en: 'Too many requests come from your connection. It is nothing serious. Wait a minute, then try again.',
  ar: 'تصل طلبات كثيرة جدا من اتصالك. الأمر ليس خطيرا. انتظر دقيقة ثم حاول من جديد.',
};

function tooMany(
  { headers }: IncomingMessage,
  seconds: number,
  more: Readonly<Record<string, string>> = {},
): HttpFault {
  const lang = headers['accept-language']?.slice(0, 2).toLowerCase() ?? 'fr';
  const words = ownValue(TOO_MANY, lang) ?? TOO_MANY['fr'];
  const given = { 'retry-after': String(seconds), ...more };
  return new HttpFault(429, 'TooManyRequests', words ?? '', given);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
