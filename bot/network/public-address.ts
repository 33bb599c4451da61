import ipaddr from 'ipaddr.js';

/**
 * Whether an address is one of the public internet: not this machine, a private or shared network,
 * a link-local or reserved block, nor an IPv6 form that wraps or translates an IPv4 address. Pure.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // IPv6 that is allocated to the internet stands in 2000::/3; the library calls the rest unicast.
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
