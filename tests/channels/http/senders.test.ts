import { expect, test } from '@jest/globals';
import { sendersAt } from '../../../bot/channels/http/senders.ts';

test('an IPv4 address is one sender; of IPv6 each network around has its shares', () => {
  expect(sendersAt('192.0.2.1')).toEqual([{ name: '192.0.2.1', shares: 1 }]);
  expect(sendersAt('2001:db8:1:ab2::9')).toEqual([
    { name: '8193:3512:1:2738/64', shares: 1 },
    { name: '8193:3512:1:10/56', shares: 2 },
    { name: '8193:3512:1/48', shares: 4 },
  ]);
});

test.each([
  ['2001:db8:1:ab2::1', '2001:0DB8:0001:0AB2:0:0:0:2', 3],
  ['2001:db8:1:ab2::1', '2001:db8:1:aff::1', 2],
  ['2001:db8:1:ab2::1', '2001:db8:1:b00::1', 1],
  ['2001:db8:1:ab2::1', '2001:db8:2:ab2::1', 0],
])('%s and %s share so many networks', (one, other, shared) => {
  const [first, second] = [one, other].map((address) =>
    sendersAt(address.toLowerCase()).map(({ name }) => name),
  );
  expect(first?.filter((name) => second?.includes(name))).toHaveLength(shared);
});
