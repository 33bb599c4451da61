import { createHmac, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { countedNetworks } from './client-address.ts';

/**
 * What each address still owes for what it asked, of several kinds. A debt is a time: it is paid by
 * waiting, and an address that owes nothing is not in the table.
 */
export interface Debts {
  /** Milliseconds until an address, and each network that it is counted by, owes nothing. */
  owed(kind: string, address: string): number;
  /** Owes so much more; a network of several shares owes as many times less. */
  add(kind: string, address: string, ms: number): void;
}

export interface DebtsOptions {
  readonly now: () => number;
  /** Networks at once. */
  readonly most?: number;
}

/** Networks that owe something at once: some 8 MB. */
const MAX_ADDRESSES = 100_000;
/** What nothing that we count reaches: a clock that was set back leaves no more to wait. */
const MOST_OWED_MS = 120_000;
/** Between two looks for what is paid; also when nobody asks any more. */
const SWEEP_MS = 1000;
const FORGET_MS = 60_000;
const DAY_MS = 86_400_000;
/** All that find the table full, together, and how many shares they have. */
const CROWD = -1;
const CROWD_SHARES = 16;

/**
 * In memory alone. No address is kept: only a part of its HMAC, under a random key of this process
 * that is thrown away after a day. Nobody who owes is ever forgotten to make room for others: those
 * who find the table full are counted as one crowd.
 */
export function createDebts({ now, most = MAX_ADDRESSES }: DebtsOptions): Debts {
  /** When each has paid. */
  const paid = new Map<number, number>();
  let key = newKey();
  let keyed = now();
  let swept = now();
  let timer: NodeJS.Timeout | undefined;

  const sweep = (at: number): void => {
    swept = at;
    if (Math.abs(at - keyed) >= DAY_MS) {
      paid.clear();
      key = newKey();
      keyed = at;
    }
    for (const [network, until] of paid) if (until <= at) paid.delete(network);
  };
  // Nobody asks any more: what was counted goes all the same. Holds no process back.
  const forgetLater = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      sweep(now());
      if (paid.size > 0) forgetLater();
    }, FORGET_MS).unref();
  };
  const hidden = (kind: string, network: string): number =>
    createHmac('sha256', key).update(`${kind} ${network}`).digest().readUIntBE(0, 6);
  const owedBy = (network: number, at: number): number => {
    const until = paid.get(network) ?? at;
    if (until - at <= MOST_OWED_MS) return Math.max(0, until - at);
    paid.set(network, at + MOST_OWED_MS);
    return MOST_OWED_MS;
  };
  /** Where a network is counted, and among how many shares. */
  const placeOf = (network: number, shares: number, at: number): readonly [number, number] => {
    if (paid.has(network) || paid.size < most) return [network, shares];
    if (Math.abs(at - swept) >= SWEEP_MS) sweep(at);
    return paid.size < most ? [network, shares] : [CROWD, CROWD_SHARES];
  };

  return {
    owed(kind, address) {
      const at = now();
      const all = countedNetworks(address).map(({ network, shares }) =>
        owedBy(placeOf(hidden(kind, network), shares, at)[0], at),
      );
      return Math.max(...all);
    },
    add(kind, address, ms) {
      const at = now();
      if (Math.abs(at - keyed) >= DAY_MS) sweep(at);
      for (const { network, shares } of countedNetworks(address)) {
        const [place, among] = placeOf(hidden(kind, network), shares, at);
        paid.set(place, at + owedBy(place, at) + ms / among);
      }
      forgetLater();
    },
  };
}

function newKey(): KeyObject {
  return createSecretKey(randomBytes(32));
}
