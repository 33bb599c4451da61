import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** What asking for addresses that people wrote may touch: handed in, so that tests need no internet. */
export interface Network {
  /** Every address of a name. Rejects when it has none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Whether a connection to this address may be opened. */
  isAllowed(address: string): boolean;
  /** Certificate authorities trusted instead of the usual ones. */
  readonly ca?: string;
  /** Milliseconds for one address, its redirects included. */
  readonly timeout: number;
}

/** The internet, and nothing but it. */
export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isAllowed: isPublicAddress,
  timeout: 20_000,
};
