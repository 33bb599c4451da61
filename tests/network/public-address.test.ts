import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPublicAddress } from '../../bot/network/public-address.ts';

test.each([
  ['this machine', '127.0.0.1'],
  ['this machine, another of its numbers', '127.9.9.9'],
  ['no address yet', '0.0.0.0'],
  ['everybody', '255.255.255.255'],
  ['a private network', '10.0.0.1'],
  ['a private network', '172.16.0.1'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.1.1'],
  ['link-local, where clouds keep their secrets', '169.254.169.254'],
  ['shared by an operator (CGNAT)', '100.64.0.1'],
  ['shared by an operator (CGNAT)', '100.127.255.255'],
  ['IETF assignments', '192.0.0.8'],
  ['documentation', '192.0.2.1'],
  ['documentation', '203.0.113.7'],
  ['benches', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['this machine', '::1'],
  ['no address yet', '::'],
  ['link-local', 'fe80::1'],
  ['link-local with its card', 'fe80::1%eth0'],
  ['unique local', 'fd00::1'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['documentation', '2001:db8::1'],
  ['discard only', '100::1'],
  ['IPv4 mapped, private', '::ffff:10.0.0.1'],
  ['IPv4 mapped, private, in hexadecimal', '::ffff:7f00:1'],
  ['IPv4 mapped, public', '::ffff:8.8.8.8'],
  ['IPv4 compatible', '::127.0.0.1'],
  ['translated (NAT64)', '64:ff9b::a00:1'],
  ['translated locally', '64:ff9b:1::1'],
  ['6to4', '2002:a00:1::'],
  ['Teredo', '2001::1'],
  ['IPv6 not allocated', '4000::1'],
  ['no address', 'caf.fr'],
  ['no address', ''],
])('refuses %s: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([['8.8.8.8'], ['100.63.255.255'], ['100.128.0.1'], ['172.32.0.1'], ['2a01:e0c:1::1']])(
  'admits an address of the internet: %s',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

test('refuses every IPv4 address of a private network, however it is wrapped in IPv6', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.constantFrom('10', '127'), byte, byte, byte, (net, a, b, c) => {
      const address = `${net}.${a}.${b}.${c}`;
      const wrapped = [address, `::ffff:${address}`, `::${address}`, `64:ff9b::${address}`];
      return wrapped.every((one) => !isPublicAddress(one));
    }),
  );
});
