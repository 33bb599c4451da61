import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Whose `X-Forwarded-For` is believed: so many proxies before us (`hops`), or those of some
 * networks. Without it, nobody's.
 */
export type TrustProxy =
  | { readonly hops: number }
  | { readonly isTrusted: (address: string) => boolean };

/** Most proxies one behind another. */
const MOST_HOPS = 10;
/** Most entries of the header that are looked at. */
const MOST_ENTRIES = 20;

/** `1`, or `10.0.0.0/8, ::1`; `undefined` for what is neither. */
export function parseTrustProxy(written: string): TrustProxy | undefined {
  if (/^\d{1,2}$/.test(written)) {
    const hops = Number(written);
    return hops >= 1 && hops <= MOST_HOPS ? { hops } : undefined;
  }
  const networks = new BlockList();
  for (const one of written.split(',').map((part) => part.trim())) {
    if (!addNetwork(networks, one)) return undefined;
  }
  return {
    isTrusted: (address) => {
      const own = isIP(address);
      return own !== 0 && networks.check(address, familyOf(own));
    },
  };
}

/** `10.0.0.0/8`, `::1`; false for what is no network. */
function addNetwork(networks: BlockList, written: string): boolean {
  const [network = '', bits = '', ...rest] = written.split('/');
  const version = isIP(network);
  const most = version === 4 ? 32 : 128;
  const prefix = written.includes('/') ? Number(/^\d{1,3}$/.exec(bits)?.[0] ?? NaN) : most;
  if (version === 0 || rest.length > 0 || !(prefix <= most)) return false;
  networks.addSubnet(network, prefix, familyOf(version));
  return true;
}

/**
 * Address of the client as far as it can be believed: the first from our side that is no trusted
 * proxy. Never an entry that a client can write past our own proxies.
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | undefined,
  trust: TrustProxy | undefined,
): string {
  const near = plain(socket ?? '');
  if (trust === undefined || forwarded === undefined) return near;
  const entries = forwarded.split(',').slice(-MOST_ENTRIES).map(plain).reverse();
  let address = near;
  for (const [at, entry] of entries.entries()) {
    const isProxy = 'hops' in trust ? at < trust.hops : trust.isTrusted(address);
    // An entry that is no address was written by nobody we trust: the proxy itself is counted.
    if (!isProxy || isIP(entry) === 0) return address;
    address = entry;
  }
  return address;
}

/** Whether who connects to us may be a proxy that we believe. */
export function isTrusted(socket: string, trust: TrustProxy | undefined): boolean {
  if (trust === undefined) return false;
  return 'hops' in trust || trust.isTrusted(plain(socket));
}

/** A network that requests are counted by. */
export interface CountedNetwork {
  readonly network: string;
  /** How many customers may be behind it: it has as many times the share of one. */
  readonly shares: number;
}

/**
 * What a limit counts an address by: an IPv4 address; of IPv6 the network that one customer is given
 * (/64), and the larger ones that a customer may be given as well, or share (/56, /48).
 */
export function countedNetworks(address: string): readonly CountedNetwork[] {
  if (isIP(address) !== 6) return [{ network: address, shares: 1 }];
  const [first = 0, second = 0, third = 0, fourth = 0] = groupsOf(address);
  const customer = [first, second, third].join(':');
  return [
    { network: `${customer}:${fourth}/64`, shares: 1 },
    { network: `${customer}:${fourth >> 8}/56`, shares: 4 },
    { network: `${customer}/48`, shares: 16 },
  ];
}

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = '', tail = ''] = address.split('::');
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = 8 - (first?.length ?? 0) - (last?.length ?? 0);
  const groups = [
    ...(first ?? []),
    ...Array<string>(Math.max(0, zeros)).fill('0'),
    ...(last ?? []),
  ];
  return groups.map((group) => Number.parseInt(group, 16));
}

function familyOf(version: number): 'ipv4' | 'ipv6' {
  return version === 6 ? 'ipv6' : 'ipv4';
}

/** Without the port, brackets or IPv6 dress that some proxies put around an address. */
function plain(written: string): string {
  const trimmed = written.trim();
  if (isIPv4(trimmed)) return trimmed;
  const text = trimmed.toLowerCase().replace(/%.*$/, '');
  const bare =
    /^\[([0-9a-f:.]+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1');
  const mapped = /^::ffff:([\d.]+)$/.exec(bare)?.[1];
  return mapped ?? bare;
}
