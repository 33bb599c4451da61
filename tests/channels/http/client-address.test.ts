import { expect, test } from '@jest/globals';
import {
  clientAddress,
  countedNetworks,
  parseTrustProxy,
  type TrustProxy,
} from '../../../bot/channels/http/client-address.ts';

const trusting = (written: string): TrustProxy => {
  const trust = parseTrustProxy(written);
  if (trust === undefined) throw new Error(written);
  return trust;
};

test('without a trusted proxy nobody says who they are', () => {
  expect(clientAddress('203.0.113.9', '1.2.3.4', undefined)).toBe('203.0.113.9');
  expect(clientAddress('::ffff:203.0.113.9', undefined, undefined)).toBe('203.0.113.9');
  expect(clientAddress(undefined, '1.2.3.4', trusting('10.0.0.0/8'))).toBe('');
});

test('so many proxies are believed, and no entry that a client can add', () => {
  const forwarded = '6.6.6.6, 198.51.100.7, 10.0.0.2';
  expect(clientAddress('10.0.0.1', forwarded, trusting('1'))).toBe('10.0.0.2');
  expect(clientAddress('10.0.0.1', forwarded, trusting('2'))).toBe('198.51.100.7');
  expect(clientAddress('10.0.0.1', '198.51.100.7', trusting('3'))).toBe('198.51.100.7');
});

test('proxies of a network are believed, from our side on', () => {
  const trust = trusting('10.0.0.0/8, 2001:db8::/32');
  expect(clientAddress('10.0.0.1', '6.6.6.6, 198.51.100.7, 10.0.0.2', trust)).toBe('198.51.100.7');
  expect(clientAddress('::ffff:10.0.0.1', '198.51.100.7:4711', trust)).toBe('198.51.100.7');
  expect(clientAddress('2001:db8::1', '[2001:dead::2]:80', trust)).toBe('2001:dead::2');
  // Someone who reaches us past the proxies.
  expect(clientAddress('203.0.113.9', '1.2.3.4', trust)).toBe('203.0.113.9');
});

test('an entry that is no address ends the way back', () => {
  for (const written of ['', 'unknown', '1.2.3.4, _hidden', '999.1.1.1', '<script>']) {
    expect([written, clientAddress('10.0.0.1', written, trusting('2'))]).toEqual([
      written,
      '10.0.0.1',
    ]);
  }
});

test('what is neither a number of proxies nor networks is refused', () => {
  for (const written of ['0', '11', 'x', '10.0.0.0/33', '10.0.0.0/8/8', '::1/129', '1.2.3', '']) {
    expect([written, parseTrustProxy(written)]).toEqual([written, undefined]);
  }
});

test('one IPv6 customer is one, whatever addresses they take', () => {
  const [own] = countedNetworks('2001:db8:1:2:aaaa::1');
  expect(countedNetworks('2001:0db8:1:2::ffff')[0]).toEqual(own);
  expect(countedNetworks('2001:db8:1:3::1')[0]).not.toEqual(own);
  expect(countedNetworks('203.0.113.9')).toEqual([{ network: '203.0.113.9', shares: 1 }]);
});

test('counts an IPv6 address with those of its /56 and its /48, which have more shares', () => {
  const of = (address: string) => countedNetworks(address).map(({ network }) => network);
  const [first, second, third] = of('2001:db8:1:200::1');
  expect(countedNetworks('::1').map(({ shares }) => shares)).toEqual([1, 4, 16]);
  expect(of('2001:db8:1:2ff::1')).toEqual([expect.not.stringMatching(`^${first}$`), second, third]);
  expect(of('2001:db8:1:300::1')[1]).not.toBe(second);
  expect(of('2001:db8:1:300::1')[2]).toBe(third);
  expect(of('2001:db8:2:200::1')[2]).not.toBe(third);
});
