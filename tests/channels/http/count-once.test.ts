import { type IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { createCountOnce } from '../../../bot/channels/http/count-once.ts';
import { type TurnCount } from '../../../bot/conversation/counts.ts';

const MS = 7_200_000;
const count = (what: TurnCount['what'], step: string): TurnCount => ({
  what,
  step,
  flow: 'caf.essai',
  month: '2026-12',
  epci: '',
  family: '',
  structure: '',
  to: '',
  audience: 'citizen',
  lang: 'fr',
});
const from = (remoteAddress: string, browser = 'a', cookie = '') =>
  ({
    socket: { remoteAddress },
    headers: { 'user-agent': browser, cookie },
  }) as unknown as IncomingMessage;

test('what one browser sends again counts once, for as long as a conversation lives', () => {
  let now = 0;
  const once = createCountOnce({ now: () => now, ms: MS, trustProxy: undefined });
  const sent = [count('flow', ''), count('step', 'first')];
  expect(once(from('192.0.2.1'), sent)).toEqual(sent);
  // A reload, a second tap, Back and another word for the same.
  expect(once(from('192.0.2.1'), sent)).toEqual([]);
  const [, first] = sent;
  const second = count('step', 'second');
  expect(once(from('192.0.2.1'), [...(first ? [first] : []), second])).toEqual([second]);
  // Others: an address, a browser, a visit.
  for (const other of [from('192.0.2.2'), from('192.0.2.1', 'b'), from('192.0.2.1', 'a', 'v=2')]) {
    expect(once(other, sent)).toEqual(sent);
  }
  now = MS - 1;
  expect(once(from('192.0.2.1'), sent)).toEqual([]);
  now = MS;
  expect(once(from('192.0.2.1'), sent)).toEqual(sent);
});
